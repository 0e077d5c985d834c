"""What each route of the door says of itself, for its OpenAPI document."""

from dataclasses import dataclass
from typing import Literal

from api.authoring.refusals import IN_FLIGHT, LOCKED, PRECONDITION_MISSING, SCOPE_MISSING, STALE
from api.problems import (
    BAD_REQUEST,
    CONFLICT,
    NOT_FOUND,
    REFUSED,
    TOO_LARGE,
    WRONG_MEDIA_TYPE,
    ProblemType,
)

Body = Literal["json", "form"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one address. ``takes`` and ``answers`` are names of schemas; ``form`` says that the body is a form with
    a file. ``guarded`` operations need If-Match."""

    method: str
    path: str
    name: str
    summary: str
    about: str
    answers: str = ""
    takes: str = ""
    status: tuple[int, ...] = (200,)
    query: tuple[str, ...] = ()
    guarded: bool = False
    form: bool = False
    problems: tuple[ProblemType, ...] = ()

    @property
    def all_problems(self) -> tuple[ProblemType, ...]:
        """All that it can meet besides what any route can."""
        found = [BAD_REQUEST, SCOPE_MISSING, *self.problems]
        if "{" in self.path:
            found.append(NOT_FOUND)
        if self.method != "get":
            found += [TOO_LARGE]
        if self.takes or self.form or self.method == "post":
            found += [REFUSED, WRONG_MEDIA_TYPE]
        if self.method == "post":
            found += [IN_FLIGHT]
        if self.guarded:
            found += [STALE, PRECONDITION_MISSING, LOCKED]
        return tuple(dict.fromkeys(found))


def _verb(name: str, summary: str, about: str, takes: str = "Nothing", *more: ProblemType) -> Operation:
    path = f"documents/{{content_id}}/{name}/"
    return Operation(
        "post", path, name.replace("-", "_"), summary, about, "AnyDraft", takes, query=("locale",), guarded=True,
        problems=(CONFLICT, *more),
    )  # fmt: skip


def _release_verb(name: str, summary: str, about: str) -> Operation:
    path = f"releases/{{release}}/{name}/"
    return Operation(
        "post", path, f"{name}_release", summary, about, "Release", "Nothing", guarded=True, problems=(CONFLICT,)
    )


RELEASE = "releases/{release}/"
RELEASES = (
    Operation(
        "get",
        "releases/",
        "releases",
        "Releases",
        "The newest first; for whoever may publish.",
        "Releases",
        query=("limit", "after"),
        problems=(NOT_FOUND,),
    ),
    Operation(
        "post",
        "releases/",
        "begin_release",
        "Begin a release",
        "Several drafts that become public at one moment, all or none.",
        "Release",
        "NewRelease",
        status=(201,),
        query=("limit", "after"),
    ),
    Operation("get", RELEASE, "release", "A release", "With its materials.", "Release"),
    Operation(
        "patch",
        RELEASE,
        "change_release",
        "Change a release",
        "Its name or moment, while it is being put together.",
        "Release",
        "ReleaseChange",
        guarded=True,
        problems=(CONFLICT,),
    ),
    Operation(
        "post",
        RELEASE + "items/",
        "add_to_release",
        "Put a draft into a release",
        "It waits in one release at most.",
        "Release",
        "NewReleaseItem",
        status=(201,),
        guarded=True,
        problems=(CONFLICT,),
    ),
    Operation(
        "delete",
        RELEASE + "items/{number}/",
        "take_out_of_release",
        "Take a draft out",
        "By its number from 1.",
        "Release",
        guarded=True,
        problems=(CONFLICT,),
    ),
    Operation(
        "post",
        RELEASE + "check/",
        "check_release",
        "Check a release",
        "A dry run: nothing is changed.",
        "ReleaseCheck",
        "Nothing",
        problems=(CONFLICT,),
    ),
    _release_verb("schedule", "Schedule a release", "It is published at its planned moment."),
    _release_verb("unschedule", "Unschedule a release", "It waits again."),
    _release_verb("publish", "Publish a release", "All its drafts at one moment, or none."),
    _release_verb("cancel", "Give a release up", "Its drafts stay drafts."),
)
ONE = "documents/{content_id}/"
BLOCK = ONE + "blocks/{block}/"
OPERATIONS: tuple[Operation, ...] = (
    Operation("get", "types/", "types", "Types", "The types that can be written, with their schemas.", "Types"),
    Operation(
        "get", "types/{type_name}/schema/{form}/", "type_schema", "A schema",
        "The JSON Schema of a form of a type: create, patch, draft or published.", "JsonSchema",
    ),
    Operation(
        "get", "documents/", "drafts", "Drafts", "The documents of a type that the owner of the token may see.", "Drafts",
        query=("type", "locale", "limit", "after"),
    ),
    Operation(
        "post", "documents/", "create_draft", "Make a draft", "Members that are left out are blank.", "AnyDraft", "AnyCreate",
        status=(201,), query=("type", "locale", "limit", "after"), problems=(CONFLICT,),
    ),
    Operation("get", ONE, "draft", "A draft", "The newest draft with its state.", "AnyDraft", query=("locale",)),
    Operation(
        "put", ONE, "put_draft", "Make or replace a draft",
        "With an id of your own; safe to repeat. A document that is there is replaced as a whole, with If-Match.", "AnyDraft",
        "AnyCreate", status=(200, 201), query=("locale",), guarded=True, problems=(CONFLICT,),
    ),
    Operation(
        "patch", ONE, "change_draft", "Change a draft",
        "Members that are left out stay. Changes that others made elsewhere since the ETag of If-Match stay too.", "AnyDraft",
        "AnyPatch", query=("locale",), guarded=True,
    ),
    Operation(
        "delete", ONE, "delete_document", "Delete a document", "Published or not.", status=(204,), query=("locale",),
        guarded=True, problems=(CONFLICT,),
    ),
    Operation(
        "post", ONE + "blocks/", "add_block", "Add a block", "Behind the block `after`, else at the end.", "AnyDraft",
        "LessonCreateBlock", status=(201,), query=("locale", "after_block"), guarded=True,
    ),
    Operation("get", BLOCK, "block", "A block", "With an ETag of its own.", "LessonCreateBlock", query=("locale",)),
    Operation(
        "put", BLOCK, "put_block", "Replace a block", "If-Match is the ETag of the block.", "AnyDraft", "LessonCreateBlock",
        query=("locale",), guarded=True,
    ),
    Operation(
        "delete", BLOCK, "delete_block", "Remove a block", "If-Match is the ETag of the block.", "AnyDraft",
        query=("locale",), guarded=True,
    ),
    Operation(
        "post", ONE + "check/", "check", "Check before publishing", "A dry run: nothing is changed.", "Check", "Nothing",
        query=("locale",), problems=(STALE,),
    ),
    _verb("submit", "Hand in", "Hand the draft in for approval."),
    _verb("approve", "Approve", "Approve a draft that waits; the last approval publishes it.", "Decided"),
    _verb("reject", "Return", "Return a draft that waits, with a word to its author.", "Decided"),
    _verb("withdraw-submission", "Take back", "Take a draft back from the workflow."),
    _verb("publish", "Publish", "Publish the draft that If-Match names."),
    _verb("schedule", "Schedule", "Publish or withdraw at a moment.", "Moments"),
    _verb("unschedule", "Unschedule", "Take a planned publication back."),
    _verb("unpublish", "Withdraw", "Withdraw the document from its readers; the draft stays."),
    _verb("revert", "Take up an earlier wording", "Make an earlier revision the newest draft.", "Number"),
    _verb("translate", "Translate", "Make a draft in another language.", "Language"),
    Operation("get", ONE + "revisions/", "revisions", "Revisions", "The newest first.", "Revisions", query=("locale",)),
    Operation(
        "get", ONE + "revisions/{number}/", "revision", "A revision", "The document as it was, without state.", "AnyRevision",
        query=("locale",),
    ),
    Operation(
        "get", ONE + "revisions/diff/", "diff", "How revisions differ", "Member by member and block by block.", "Diff",
        query=("locale", "from", "to"),
    ),
    Operation("get", ONE + "history/", "history", "History", "From the audit log.", "History", query=("locale",)),
    *RELEASES,
    Operation("get", "queue/", "queue", "What waits for you", "Drafts on which you may decide.", "Queue"),
    Operation(
        "post", "batch/", "batch", "Many at once", "Up to 100 operations; one bad item never loses the rest.", "Answers",
        "Batch", problems=(CONFLICT,),
    ),
    *(
        Operation(
            "post", f"imports/{kind}/", f"import_{kind}", f"Import: {kind}", "Answers a job at once.", "JobStatus",
            f"{kind.capitalize()}Import", status=(202,), form=True,
        )
        for kind in ("lesson", "edition")
    ),
    Operation("get", "jobs/{job}/", "job", "A job", "Of the owner of the token.", "JobStatus"),
    *(
        operation
        for kind, plural in (("Image", "images"), ("File", "files"), ("Recording", "media"))
        for operation in (
            Operation(
                "post", f"{plural}/", f"send_{kind.lower()}", f"Send: {kind.lower()}", "The same bytes twice are one.",
                f"{kind}Medium", f"{kind}Upload", status=(200, 201), form=True,
            ),
            Operation("get", f"{plural}/{{content_id}}/", kind.lower(), f"One {kind.lower()}", "Its words.", f"{kind}Medium"),
            Operation(
                "patch", f"{plural}/{{content_id}}/", f"change_{kind.lower()}", f"Change: {kind.lower()}",
                "Documents that show it follow.", f"{kind}Medium", f"{kind}Change", guarded=True,
            ),
            Operation(
                "delete", f"{plural}/{{content_id}}/", f"delete_{kind.lower()}", f"Delete: {kind.lower()}",
                "For good; 409 while anything shows it.", status=(204,), guarded=True, problems=(CONFLICT,),
            ),
        )
    ),
)  # fmt: skip
