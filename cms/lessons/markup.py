"""The blocks of a lesson's document as plain HTML, for what leaves the system on paper or in a package.

Made of the same shapes that readers get; nothing of a key can be in it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cms.content.pictures import Picture

INNER_LINK = re.compile(r'<a data-ref="[^"]*">(.*?)</a>', re.DOTALL)
WRITING_LINE = '<p class="writing-line"></p>'
FILE_LINK = re.compile(r'<a data-ref="[^"]*" href="(/[^"]*)">')


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the blocks need from outside: where a picture's bytes are, the titles of what is referred to, and the
    address (without a slash at its end) where files and recordings can be fetched. With ``on_paper`` questions are
    written out; otherwise a player puts them in."""

    picture: Callable[[Picture], str]
    titles: Mapping[UUID, str] = field(default_factory=dict)
    base: str = ""
    on_paper: bool = False


def body_html(blocks: Sequence[Any], around: Surroundings) -> str:
    """All blocks in order. Where a player puts a question there is an empty element with its id in
    ``data-question``."""
    return "\n".join(RENDERERS[block.type](block, around) for block in blocks)


def rich(markup: str, around: Surroundings) -> str:
    """A rich text of a document where its links by content id lead nowhere."""
    return FILE_LINK.sub(rf'<a href="{around.base}\1">', INNER_LINK.sub(r"\1", markup))


def lines_html(text: str) -> str:
    """Plain text, a paragraph for each line."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())


def _titled(title: str, content: str, kind: str) -> str:
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    return f'<section class="{kind}">{heading}{content}</section>'


def _items(parts: Sequence[str], tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{part}</li>' for part in parts)}</{tag}>" if parts else ""


def _heading(block: Any, around: Surroundings) -> str:
    return f"<h{block.level}>{escape(block.text)}</h{block.level}>"


def _paragraph(block: Any, around: Surroundings) -> str:
    return rich(block.html, around)


def _list(block: Any, around: Surroundings) -> str:
    return _items([rich(item, around) for item in block.items], "ol" if block.ordered else "ul")


def _figure(picture: Picture, caption: str, around: Surroundings) -> str:
    words = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    source, alt = escape(around.picture(picture)), escape(picture.alt)
    return f'<figure><img src="{source}" alt="{alt}">{words}</figure>'


def _image(block: Any, around: Surroundings) -> str:
    return _figure(block.image, block.caption, around)


def _gallery(block: Any, around: Surroundings) -> str:
    shown = "".join(_figure(each.image, each.caption, around) for each in block.images)
    return _titled(block.title, shown, "gallery")


def _recording(block: Any, around: Surroundings) -> str:
    recording = block.recording
    link = f'<p><a href="{escape(around.base + recording.url)}">{escape(recording.title)}</a></p>'
    transcript = f"<h4>{escape(_('Transcript'))}</h4>{lines_html(recording.transcript)}"
    return _titled(block.caption, link + transcript, block.type)


def _quote(block: Any, around: Surroundings) -> str:
    said = ", ".join(part for part in (block.author, block.source) if part)
    return f"<blockquote>{lines_html(block.text)}{f'<p>— {escape(said)}</p>' if said else ''}</blockquote>"


def _callout(block: Any, around: Surroundings) -> str:
    return _titled(block.title, rich(block.html, around), f"callout {block.tone}")


def _table(block: Any, around: Surroundings) -> str:
    rows = []
    for y, row in enumerate(block.rows):
        cells = []
        for x, cell in enumerate(row):
            head = (block.header_row and y == 0) or (block.header_column and x == 0)
            tag = "th" if head else "td"
            cells.append(f"<{tag}>{'<br>'.join(escape(line) for line in cell.splitlines())}</{tag}>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    caption = f"<caption>{escape(block.caption)}</caption>" if block.caption else ""
    return f"<table>{caption}{''.join(rows)}</table>"


def _file(block: Any, around: Surroundings) -> str:
    return f'<p><a href="{escape(around.base + block.file.url)}">{escape(block.file.title)}</a></p>'


def _steps(block: Any, around: Surroundings) -> str:
    parts = [f"<strong>{escape(step.title)}</strong>{rich(step.html, around)}" for step in block.steps]
    return _titled(block.title, _items(parts, "ol"), "steps")


def _checklist(block: Any, around: Surroundings) -> str:
    return _titled(block.title, _items([f"☐ {rich(item.html, around)}" for item in block.items]), "checklist")


def _timeline(block: Any, around: Surroundings) -> str:
    parts = [
        f"<strong>{escape(event.when)}</strong> {escape(event.title)}{rich(event.html, around)}"
        for event in block.events
    ]
    return _titled(block.title, _items(parts), "timeline")


def _accordion(block: Any, around: Surroundings) -> str:
    return "".join(_titled(section.title, rich(section.html, around), "accordion") for section in block.sections)


def _question(block: Any, around: Surroundings) -> str:
    if not around.on_paper:
        return f'<div data-question="{block.id}"></div>'
    texts = (
        (_("True"), _("False")) if block.kind == "true_false" else [each.text for each in getattr(block, "options", ())]
    )
    answers = _items([f"☐ {escape(text)}" for text in texts]) + _sides(block)
    return f'<section class="question">{rich(block.prompt, around)}{answers or WRITING_LINE}</section>'


def _sides(block: Any) -> str:
    """Both sides of a matching, to be joined with a pencil."""
    if not hasattr(block, "left"):
        return ""
    left, right = (_items([escape(option.text) for option in side]) for side in (block.left, block.right))
    return f'<div class="sides">{left}{right}</div>'


def _discussion(block: Any, around: Surroundings) -> str:
    questions = _items([escape(question) for question in block.questions])
    return _titled(block.title, rich(block.html, around) + questions, "discussion")


def _assignment(block: Any, around: Surroundings) -> str:
    criteria = _items([escape(sign) for sign in block.criteria])
    return _titled(block.title, rich(block.html, around) + criteria, "assignment")


def _poll(block: Any, around: Surroundings) -> str:
    return _titled(block.prompt, _items([f"☐ {escape(option.text)}" for option in block.options]), "poll")


def _provision(block: Any, around: Surroundings) -> str:
    place = ", ".join(part for part in (block.label, around.titles.get(block.ref, "")) if part)
    return f"<blockquote>{lines_html(block.quote)}<p>{escape(place)}</p></blockquote>"


def _case_study(block: Any, around: Surroundings) -> str:
    return f"<p><strong>{escape(around.titles.get(block.ref, ''))}</strong></p>{lines_html(block.note)}"


def _term(block: Any, around: Surroundings) -> str:
    return f"<p><strong>{escape(around.titles.get(block.ref, ''))}</strong></p>"


RENDERERS: dict[str, Callable[[Any, Surroundings], str]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "list": _list,
    "image": _image,
    "gallery": _gallery,
    "audio": _recording,
    "video": _recording,
    "quote": _quote,
    "callout": _callout,
    "table": _table,
    "file": _file,
    "steps": _steps,
    "checklist": _checklist,
    "timeline": _timeline,
    "accordion": _accordion,
    "question": _question,
    "discussion": _discussion,
    "assignment": _assignment,
    "poll": _poll,
    "provision": _provision,
    "case_study": _case_study,
    "glossary_term": _term,
}
