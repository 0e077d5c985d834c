"""The provision of the law that makes an answer right."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class ProvisionRef(BaseModel):
    """A provision by content ids: the act's document (`ref`), the provision in it, if it is known, and its label for
    people.

    It belongs to the key: named beside an unanswered question it would point at the answer.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ref: UUID
    provision: UUID | None = None
    label: str = Field(max_length=200)
