"""What a messenger or a search engine reads of a shared link: title, summary, picture, schema.org. Pure."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

LONGEST = 300
# Between two blocks there is a space, around a bold word there is none of its own.
BREAK = re.compile(r"<br>|</(?:p|li|ul|ol)>")
TAG = re.compile(r"<[^>]*>")
# The members that say in short what a document is, the best first.
SAYING = ("summary", "goal", "definition", "what_changed", "html", "bodies", "basis")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to show beside a link; ``address`` is whole."""

    address: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in the head of a page. ``address`` is the canonical one, whole; empty where nothing is to be found."""

    title: str
    summary: str
    address: str
    picture: Picture
    locale: str = "ru"
    kind: str = "website"
    modified: str = ""
    structured_data: Mapping[str, Any] | None = None


def markup(head: Head, site: str) -> str:
    """The tags, every value escaped."""
    lines = [f"<title>{escape(head.title)}{'' if head.title == site else ' · ' + escape(site)}</title>"]
    lines.append(_meta("name", "description", head.summary))
    if head.address:
        lines.append(f'<link rel="canonical" href="{escape(head.address)}">')
    else:
        lines.append(_meta("name", "robots", "noindex"))
    properties = {
        "og:site_name": site,
        "og:title": head.title,
        "og:description": head.summary,
        "og:type": head.kind,
        "og:url": head.address,
        "og:locale": {"ru": "ru_RU", "en": "en_GB"}.get(head.locale, head.locale),
        "og:image": head.picture.address,
        "og:image:width": str(head.picture.width),
        "og:image:height": str(head.picture.height),
        "og:image:alt": head.picture.alt,
        "article:modified_time": head.modified,
    }
    lines += [_meta("property", name, value) for name, value in properties.items() if value]
    lines.append(_meta("name", "twitter:card", "summary_large_image"))
    if head.structured_data:
        lines.append(f'<script type="application/ld+json">{_json(head.structured_data)}</script>')
    return "\n".join(lines)


def summary_of(body: Mapping[str, Any]) -> str:
    """What a document says of itself, in plain words of at most 300 characters; empty when it says nothing."""
    for name in SAYING:
        value = body.get(name)
        if isinstance(value, str) and value.strip():
            plain = " ".join(unescape(TAG.sub("", BREAK.sub(" ", value))).split())
            return plain if len(plain) <= LONGEST else plain[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return ""


def picture_of(body: Mapping[str, Any], host: str) -> Picture | None:
    """The first picture of a document, as a JPEG that is large enough to be shown beside a link."""
    for found in _pictures(body.get("body", [])):
        files = [each for source in found["sources"] if source["type"] == "image/jpeg" for each in source["srcset"]]
        if files:
            file = min(files, key=lambda each: abs(each["width"] - 1200))
            height = round(found["height"] * file["width"] / found["width"])
            return Picture(host + file["url"], file["width"], height, found["alt"])
    return None


def structured_data(body: Mapping[str, Any], head: Head) -> dict[str, Any]:
    """schema.org: what the document brings along with its address, or what every document can say."""
    given = body.get("structured_data")
    if isinstance(given, Mapping):
        return {**given, "url": head.address, "image": head.picture.address}
    return {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": head.title,
        "description": head.summary,
        "inLanguage": head.locale,
        "url": head.address,
        "dateModified": head.modified,
    }


def _pictures(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        if "sources" in value and "alt" in value and value["sources"]:
            yield value
        else:
            for part in value.values():
                yield from _pictures(part)
    elif isinstance(value, list):
        for part in value:
            yield from _pictures(part)


def _meta(key: str, name: str, value: str) -> str:
    return f'<meta {key}="{name}" content="{escape(value)}">'


def _json(value: Mapping[str, Any]) -> str:
    """JSON that can not end the script that it stands in."""
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
