"""The gate: twelve breaking changes are each seen, six additive ones pass, and what was released still holds."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from api.management.compatibility import breaking_changes
from api.management.contract import FOLDER
from api.management.releases import changelog_says, last_release, package_version, read_doors, release_folder

Doors = dict[str, dict[str, Any]]
LESSON = "/api/v1/lessons/{key}/"
LIST = "/api/v1/lessons/"
CHECK = "/api/participation/v1/questions/{question}/check/"


@pytest.fixture(scope="module")
def released() -> Doors:
    return read_doors(release_folder(FOLDER, last_release(FOLDER) or ""))


def shape(doors: Doors, name: str, door: str = "delivery") -> dict[str, Any]:
    found = doors[door]["components"]["schemas"][name]
    assert isinstance(found, dict)
    return found


def get(doors: Doors, path: str) -> dict[str, Any]:
    found = doors["delivery"]["paths"][path]["get"]
    assert isinstance(found, dict)
    return found


def remove_operation(doors: Doors) -> None:
    del doors["delivery"]["paths"][LESSON]


def remove_parameter(doors: Doors) -> None:
    operation = get(doors, LIST)
    operation["parameters"] = [each for each in operation["parameters"] if each["name"] != "category"]


def demand_a_parameter(doors: Doors) -> None:
    parameter = {"name": "territory", "in": "query", "required": True, "schema": {"type": "string"}}
    get(doors, LIST)["parameters"].append(parameter)


def narrow_a_parameter(doors: Doors) -> None:
    (limit,) = (each for each in get(doors, LIST)["parameters"] if each["name"] == "limit")
    limit["schema"]["maximum"] = 50


def remove_a_member(doors: Doors) -> None:
    del shape(doors, "LessonCard")["properties"]["duration_minutes"]
    shape(doors, "LessonCard")["required"].remove("duration_minutes")


def rename_a_member(doors: Doors) -> None:
    heading = shape(doors, "Heading")
    heading["properties"]["words"] = heading["properties"].pop("text")
    heading["required"] = ["words" if name == "text" else name for name in heading["required"]]


def make_a_member_optional(doors: Doors) -> None:
    shape(doors, "Paragraph")["required"].remove("html")


def make_a_member_nullable(doors: Doors) -> None:
    members = shape(doors, "Quote")["properties"]
    members["author"] = {"anyOf": [members["author"], {"type": "null"}]}


def change_a_type(doors: Doors) -> None:
    shape(doors, "Lesson")["properties"]["duration_minutes"] = {"type": "string"}


def widen_a_closed_set(doors: Doors) -> None:
    shape(doors, "Callout")["properties"]["tone"]["enum"].append("joke")


def loosen_a_format(doors: Doors) -> None:
    del shape(doors, "Paragraph")["properties"]["id"]["format"]


def demand_more_of_a_request(doors: Doors) -> None:
    asked = shape(doors, "CheckRequest", "participation")
    asked["properties"]["device"] = {"type": "string"}
    asked["required"].append("device")


BREAKING: list[tuple[Callable[[Doors], None], str]] = [
    (remove_operation, "GET /api/v1/lessons/{key}/: the operation is gone"),
    (remove_parameter, "GET /api/v1/lessons/: the parameter category is gone"),
    (demand_a_parameter, "GET /api/v1/lessons/: the parameter territory is required now"),
    (narrow_a_parameter, "GET /api/v1/lessons/ ?limit: maximum 100 where 50 is taken now"),
    (remove_a_member, "LessonCard.duration_minutes is gone"),
    (rename_a_member, "Heading.text is gone"),
    (make_a_member_optional, "Paragraph.html is not always there"),
    (make_a_member_nullable, "Quote.author: null where string was expected"),
    (change_a_type, "Lesson.duration_minutes: string where integer was expected"),
    (widen_a_closed_set, "Callout.tone: values beyond note, important, warning, example"),
    (loosen_a_format, "Paragraph.id: format None where uuid was expected"),
    (demand_more_of_a_request, "CheckRequest.device is required now"),
]


@pytest.mark.parametrize(("change", "line"), BREAKING, ids=lambda value: getattr(value, "__name__", ""))
def test_a_breaking_change_is_named(released: Doors, change: Callable[[Doors], None], line: str) -> None:
    changed = copy.deepcopy(released)
    change(changed)
    assert breaking_changes(released, changed) == [line]


def add_a_member(doors: Doors) -> None:
    shape(doors, "Lesson")["properties"]["mood"] = {"type": "string"}
    shape(doors, "Lesson")["required"].append("mood")


def add_a_block(doors: Doors) -> None:
    shapes = doors["delivery"]["components"]["schemas"]
    shapes["Map"] = copy.deepcopy(shapes["Paragraph"])
    shapes["Map"]["properties"]["type"]["const"] = "map"
    shapes["LessonBlock"]["oneOf"].append({"$ref": "#/components/schemas/Map"})
    shapes["LessonBlock"]["discriminator"]["mapping"]["map"] = "#/components/schemas/Map"


def add_a_document_type(doors: Doors) -> None:
    shapes = doors["delivery"]["components"]["schemas"]
    for union in ("AnyCard", "AnyDocument", "AnyPublished"):
        shapes[union]["oneOf"].append({"$ref": "#/components/schemas/Label"})
        shapes[union]["discriminator"]["mapping"]["song"] = "#/components/schemas/Label"
    doors["delivery"]["paths"]["/api/v1/songs/"] = copy.deepcopy(doors["delivery"]["paths"][LIST])


def add_a_kind_of_question(doors: Doors) -> None:
    question = shape(doors, "Question")
    question["discriminator"]["mapping"]["essay"] = "#/components/schemas/OpenQuestion"
    shape(doors, "OpenQuestion")["properties"]["kind"]["enum"].append("essay")


def add_an_optional_parameter(doors: Doors) -> None:
    get(doors, LIST)["parameters"].append({"name": "mood", "in": "query", "schema": {"type": "string"}})


def tighten_what_is_answered(doors: Doors) -> None:
    shape(doors, "Callout")["properties"]["tone"]["enum"].remove("example")
    shape(doors, "ProblemDocument")["required"].append("errors")


@pytest.mark.parametrize(
    "change",
    [
        add_a_member,
        add_a_block,
        add_a_document_type,
        add_a_kind_of_question,
        add_an_optional_parameter,
        tighten_what_is_answered,
    ],
)
def test_an_additive_change_passes(released: Doors, change: Callable[[Doors], None]) -> None:
    changed = copy.deepcopy(released)
    change(changed)
    assert changed != released
    assert breaking_changes(released, changed) == []


def test_a_change_deep_in_a_shape_that_holds_itself_is_found() -> None:
    def door(kind: str) -> dict[str, Any]:
        inner = {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
        node = {"type": "object", "required": ["in", "no"], "properties": {"in": inner, "no": {"type": kind}}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}
        get = {"operationId": "tree", "responses": {"200": {"content": content}}}
        return {"components": {"schemas": {"Node": node}}, "paths": {"/tree/": {"get": get}}}

    assert breaking_changes({"a": door("string")}, {"a": door("string")}) == []
    assert breaking_changes({"a": door("string")}, {"a": door("null")}) == ["Node.no: null where string was expected"]


def test_what_was_released_still_holds_or_the_version_says_so(released: Doors) -> None:
    """A breaking change needs a higher first number in package.json and a section for it in the CHANGELOG."""
    version, last = package_version(FOLDER), last_release(FOLDER)
    assert last is not None
    if int(version.split(".")[0]) == int(last):
        assert breaking_changes(released, read_doors(FOLDER)) == []
    assert int(version.split(".")[0]) >= int(last)
    assert changelog_says(FOLDER, version)
