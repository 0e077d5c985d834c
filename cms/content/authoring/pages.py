"""The columns that all pages share."""

from django.db import models

from cms.content.authoring.columns import Column, column_of

PAGE = ("title", "slug", "audience", "summary", "organisation", "topics", "tags")


def page_columns(model: type[models.Model], *more: str) -> dict[str, Column]:
    """The members of every page, then fields of this type that stand in documents under their own names."""
    return {name: column_of(model, name) for name in (*PAGE, *more)}


def columns_of(model: type[models.Model], *names: str) -> dict[str, Column]:
    """Fields that stand in documents under their own names."""
    return {name: column_of(model, name) for name in names}
