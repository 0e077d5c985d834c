"""Files that become drafts while their sender does something else."""

from uuid import UUID

from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.media import LARGEST_UPLOAD, MULTIPART, form_members, the_file
from api.authoring.reading import admit
from api.problems import not_found
from cms.content.authoring.jobs import Source, find_job, hand_in, import_kind


class ImportRoute(AuthoringRoute):
    """Takes a file and answers the job."""

    scopes = {"POST": "draft"}
    media_types = (MULTIPART,)
    largest_body = LARGEST_UPLOAD

    def post(self, asked: Asked, kind: str) -> Answer:
        found = import_kind(kind)
        if found is None:
            raise not_found(asked.path)
        self.given(asked)
        upload = the_file(asked)
        given = admit(form_members(asked, found.shape), found.shape)
        source = Source(upload.read(), upload.name or "")
        status = hand_in(found, given, source, by=asked.caller.user)
        address = f"/api/authoring/v1/jobs/{status.id}/"
        return Answer(202, status.model_dump(mode="json"), {"Location": address, "Retry-After": "1"})


class JobRoute(AuthoringRoute):
    """How a job stands."""

    def get(self, asked: Asked, job: UUID) -> Answer:  # type: ignore[override]
        self.given(asked)
        return Answer(200, find_job(job, by=asked.caller.user).model_dump(mode="json"))
