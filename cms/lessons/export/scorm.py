"""A lesson as a SCORM 1.2 package for the learning system of another school.

The package grades on its own, without our server, and therefore HOLDS THE KEYS of its questions: whoever can open the
package can read them. It is for systems that keep their courses behind a login; no public door may serve it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Final
from uuid import UUID

from lxml import etree

from cms.lessons.export.archive import zip_bytes
from cms.lessons.export.markup import namespaces
from cms.lessons.export.qti import BASIS
from cms.lessons.export.qti_kinds import FALSE, TRUE
from cms.lessons.questions import PublicQuestion, QuestionKey
from cms.lessons.questions.numbers import NOT_A_NUMBER
from cms.lessons.questions.parts import clean_html, clean_line
from cms.lessons.questions.results import gettext_noop

_PLAYER: Final = Path(__file__).parent / "player"
_SCRIPTS: Final = ("lesson.js", "grading.js", "scorm.js", "player.js")
_CP: Final = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
_ADL: Final = "http://www.adlnet.org/xsd/adlcp_rootv1p2"

WORDS: Final = {
    "answer": gettext_noop("Your answer"),
    "basis": BASIS,
    "check": gettext_noop("Check"),
    "choose": gettext_noop("Choose…"),
    "down": gettext_noop("Move down: %(option)s"),
    "false": FALSE,
    "full": gettext_noop("Right."),
    "incomplete": gettext_noop("Give an answer first."),
    "none": gettext_noop("Wrong."),
    "not_a_number": NOT_A_NUMBER,
    "number": gettext_noop("Your answer: a number"),
    "partial": gettext_noop("Partly right."),
    "points": gettext_noop("Points: %(points)s of %(max_points)s."),
    "total": gettext_noop("Your result: %(percent)s%% of the points."),
    "true": TRUE,
    "up": gettext_noop("Move up: %(option)s"),
}
"""The words of the player, by the names its script knows them by."""


@dataclass(frozen=True)
class ScormLesson:
    """What goes into a package.

    `body` is the lesson's sanitised HTML; a question is shown in the element with its id in `data-question`, or after
    the body if there is none. `files` are media by the relative paths that `body` uses. `mastery` is the least
    percentage of points that passes; without it a lesson is completed, not passed, when every question was answered.
    """

    id: UUID
    title: str
    body: str
    questions: Sequence[tuple[PublicQuestion, QuestionKey]] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    mastery: int | None = None
    language: str = "ru"


def scorm_package(lesson: ScormLesson, *, translate: Callable[[str], str] = str) -> bytes:
    """The package as a ZIP; equal lessons give equal bytes. `translate` is gettext for the player's words.

    Raises ValueError for a mastery outside 0–100, a key of another question, and a file with the name of one of the
    package's own or with a path that leaves it.
    """
    if lesson.mastery is not None and not 0 <= lesson.mastery <= 100:
        raise ValueError("Mastery is a percentage.")
    own = {
        "index.html": _page(lesson),
        "lesson.js": _script(lesson, translate),
        **{name: (_PLAYER / name).read_bytes() for name in ("grading.js", "scorm.js", "player.js", "player.css")},
    }
    taken = {"imsmanifest.xml", *own} & set(lesson.files)
    if taken:
        raise ValueError(f"Names of the package's own files: {', '.join(sorted(taken))}")
    files = own | dict(sorted(lesson.files.items()))
    return zip_bytes({"imsmanifest.xml": _manifest(lesson, list(files)), **files})


def _page(lesson: ScormLesson) -> bytes:
    scripts = "".join(f'<script src="{name}"></script>\n' for name in _SCRIPTS)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lesson.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(clean_line(lesson.title))}</title>\n"
        '<link rel="stylesheet" href="player.css">\n</head>\n<body>\n<main>\n'
        f"<h1>{escape(clean_line(lesson.title))}</h1>\n{clean_html(lesson.body)}\n"
        '<div id="questions"></div>\n<p id="total" role="status" hidden></p>\n</main>\n'
        f"{scripts}</body>\n</html>\n"
    ).encode()


def _script(lesson: ScormLesson, translate: Callable[[str], str]) -> bytes:
    questions = []
    for public, key in lesson.questions:
        if (public.id, public.kind) != (key.question, key.kind):
            raise ValueError("The key belongs to another question.")
        questions.append({"public": public.model_dump(mode="json"), "key": key.model_dump(mode="json")})
    told = {
        "mastery": lesson.mastery,
        "questions": questions,
        "words": {name: translate(msgid).replace("%%", "%") for name, msgid in WORDS.items()},
    }
    # "<" escaped, so that no text can close the script or open a comment wherever the file is pasted.
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).replace("<", "\\u003c")
    return f"var LESSON = {text};\n".replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()


def _manifest(lesson: ScormLesson, paths: Sequence[str]) -> bytes:
    identity = str(lesson.id)
    manifest = etree.Element(
        f"{{{_CP}}}manifest",
        {"identifier": f"lesson-{identity}", "version": "1.2"},
        nsmap=namespaces(_CP, adlcp=_ADL),
    )
    metadata = etree.SubElement(manifest, f"{{{_CP}}}metadata")
    etree.SubElement(metadata, f"{{{_CP}}}schema").text = "ADL SCORM"
    etree.SubElement(metadata, f"{{{_CP}}}schemaversion").text = "1.2"
    organizations = etree.SubElement(manifest, f"{{{_CP}}}organizations", {"default": f"course-{identity}"})
    course = etree.SubElement(organizations, f"{{{_CP}}}organization", {"identifier": f"course-{identity}"})
    etree.SubElement(course, f"{{{_CP}}}title").text = clean_line(lesson.title)
    attributes = {"identifier": f"item-{identity}", "identifierref": f"page-{identity}", "isvisible": "true"}
    item = etree.SubElement(course, f"{{{_CP}}}item", attributes)
    etree.SubElement(item, f"{{{_CP}}}title").text = clean_line(lesson.title)
    if lesson.mastery is not None:
        etree.SubElement(item, f"{{{_ADL}}}masteryscore").text = str(lesson.mastery)
    resources = etree.SubElement(manifest, f"{{{_CP}}}resources")
    attributes = {
        "identifier": f"page-{identity}",
        "type": "webcontent",
        f"{{{_ADL}}}scormtype": "sco",
        "href": "index.html",
    }
    page = etree.SubElement(resources, f"{{{_CP}}}resource", attributes)
    for path in paths:
        etree.SubElement(page, f"{{{_CP}}}file", {"href": path})
    return etree.tostring(manifest, xml_declaration=True, encoding="UTF-8")
