"""Every text of the code has its Russian and its English, and the compiled catalogues say what the written ones say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, ngettext, npgettext, pgettext, trans_real
from django.utils.translation.template import templatize

from tests.architecture.po import CONTEXT_GLUE, Entry, read_mo, read_po

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("cms", "api")
CATALOGUES = [ROOT / "cms" / "locale" / locale / "LC_MESSAGES" / "django.po" for locale in ("ru", "en")]
OF_WAGTAIL = ROOT / "cms" / "locale_wagtail" / "ru" / "LC_MESSAGES" / "django.po"
ALL = [*CATALOGUES, OF_WAGTAIL]

# Function: places of context, text and plural among its arguments.
TEXT, WITH_PLURAL, WITH_CONTEXT, WITH_BOTH = (None, 0, None), (None, 0, 1), (0, 1, None), (0, 1, 2)
MARKERS: dict[str, tuple[int | None, int, int | None]] = {
    "_": TEXT, "gettext": TEXT, "gettext_lazy": TEXT, "gettext_noop": TEXT,
    "ngettext": WITH_PLURAL, "ngettext_lazy": WITH_PLURAL,
    "pgettext": WITH_CONTEXT, "pgettext_lazy": WITH_CONTEXT,
    "npgettext": WITH_BOTH, "npgettext_lazy": WITH_BOTH,
}  # fmt: skip
# `.0` shows nothing of a value: a way to leave out a name that no Russian sentence can decline.
PLACEHOLDER = re.compile(r"(%\(\w+\))(?:\.0)?([a-zA-Z])|(%[sdif])|(\{\w*\})")
CALL_IN_TEMPLATE = re.compile(r"""(?:n?p?gettext|_)\((?:u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")(?:, count|, )?)+\)""")
CYRILLIC = re.compile("[А-Яа-яЁё]")

Message = tuple[str | None, str, str | None]


def messages_of_code() -> dict[Message, str]:
    """Context, text and plural of each marked text in Python and templates, with the file that has it."""
    found: dict[Message, str] = {}
    for path in sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*")):
        if path.suffix == ".py":
            messages = marked(path.read_text(), path)
        elif path.suffix in {".html", ".txt"} and "templates" in path.parts:
            messages = marked(templatize(path.read_text(), origin=str(path)), path)
        else:
            continue
        found.update(dict.fromkeys(messages, str(path.relative_to(ROOT))))
    return found


def marked(code: str, path: Path) -> Iterator[Message]:
    """Texts given to a marker in code, or in a template that Django has turned into calls of markers."""
    calls = code if path.suffix == ".py" else "\n".join(CALL_IN_TEMPLATE.findall(code))
    for node in ast.walk(ast.parse(calls)):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in MARKERS and node.args and not is_definition(node):
            context, text, plural = (None if place is None else literal(node, place, path) for place in MARKERS[name])
            assert text is not None
            yield (context, text, plural)


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def is_definition(node: ast.Call) -> bool:
    """A variable handed to a marker is a text that is marked elsewhere (a constant made with gettext_noop)."""
    return isinstance(node.args[0], ast.Name | ast.Attribute | ast.Subscript)


def literal(node: ast.Call, place: int, path: Path) -> str:
    argument = node.args[place]
    assert isinstance(argument, ast.Constant), f"{path}:{node.lineno} gives gettext something else than plain text"
    assert isinstance(argument.value, str)
    return argument.value


def messages_of(path: Path) -> dict[Message, Entry]:
    return {(entry.context, entry.msgid, entry.plural): entry for entry in read_po(path) if entry.msgid}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_texts_are_found_in_code_and_templates():
    found = messages_of_code()
    assert found[(None, "Lessons", None)].startswith("cms/lessons/")
    assert found[(None, "What happened", None)] == "api/templates/api/problem.html"
    assert (None, "Write the question.", None) in found, "texts marked with gettext_noop"


def test_template_calls_are_read_whole():
    code = templatize(
        "{% load i18n %}{% blocktranslate count n=x %}a {{ n }} (b) {% plural %}c {{ n }}{% endblocktranslate %}"
        '{% translate "x" context "y" %}{% blocktranslate context "q" %}it\'s ({{ a }}) {% endblocktranslate %}'
        '{{ _("z, z") }}{% translate variable %}'
    )
    assert sorted(marked(code, Path("a.html")), key=str) == sorted(
        [
            (None, "a %(n)s (b) ", "c %(n)s"),
            ("y", "x", None),
            ("q", "it's (%(a)s) ", None),
            (None, "z, z", None),
        ],
        key=str,
    )


@pytest.mark.parametrize("path", CATALOGUES, ids=named)
def test_catalogue_has_the_texts_of_the_code_and_no_others(path: Path):
    of_code, of_catalogue = messages_of_code(), messages_of(path)
    assert sorted(f"{name}: {message[1]}" for message, name in of_code.items() if message not in of_catalogue) == []
    assert sorted(message[1] for message in of_catalogue if message not in of_code) == []


@pytest.mark.parametrize("path", ALL, ids=named)
def test_every_entry_is_translated(path: Path):
    plurals = 4 if "ru" in path.parts else 2
    for entry in read_po(path)[1:]:
        assert len(entry.texts) == (1 if entry.plural is None else plurals), entry.msgid
        assert all(text.strip() for text in entry.texts), f"empty: {entry.msgid}"
        assert not entry.fuzzy, f"a guess that nobody has confirmed: {entry.msgid}"


@pytest.mark.parametrize("path", ALL, ids=named)
def test_placeholders_and_edges_agree(path: Path):
    for entry in messages_of(path).values():
        allowed = {frozenset(PLACEHOLDER.findall(text)) for text in (entry.msgid, entry.plural) if text is not None}
        for text in entry.texts:
            assert frozenset(PLACEHOLDER.findall(text)) in allowed, entry.msgid
            assert text.startswith("\n") == entry.msgid.startswith("\n"), entry.msgid
            assert text.endswith("\n") == entry.msgid.endswith("\n"), entry.msgid
            assert (text == text.strip()) == (entry.msgid == entry.msgid.strip()), f"spaces at an end: {entry.msgid}"


@pytest.mark.parametrize("path", ALL, ids=named)
def test_compiled_catalogue_says_the_same(path: Path):
    written = dict(entry.compiled for entry in read_po(path))
    written[""] = re.sub("POT-Creation-Date: .*\n", "", written[""])
    assert read_mo(path.with_suffix(".mo")) == written, "run `make messages`"


def test_russian_is_russian_and_well_set():
    """Abbreviations may stay as they are; quotes, dashes and dots are those of Russian print."""
    for path in (CATALOGUES[0], OF_WAGTAIL):
        for entry in messages_of(path).values():
            for text in entry.texts:
                words = re.sub("<[^>]+>", "", PLACEHOLDER.sub("", text))
                assert CYRILLIC.search(text) or not re.search("[a-z]", words), entry.msgid
                assert not re.search(r"[“”„]| - | -- |\.\.\.|  ", text), f"quotes, dashes, dots or spaces: {text}"


def test_english_has_no_russian_but_in_examples():
    for message, entry in messages_of(CATALOGUES[1]).items():
        assert all(CYRILLIC.search(text) is None for text in entry.texts) or CYRILLIC.search(message[1]), message[1]


@pytest.mark.parametrize("path", ALL, ids=named)
def test_editors_see_what_the_catalogue_says(path: Path):
    """The translations of Django and Wagtail do not stand before ours."""
    ours = messages_of(CATALOGUES[0]) if path == OF_WAGTAIL else {}
    with translation.override("ru" if "ru" in path.parts else "en"):
        for (context, text, plural), entry in messages_of(path).items():
            if (context, text, plural) not in ours:
                assert shown(context, text, plural) == entry.texts[0], text


def shown(context: str | None, text: str, plural: str | None) -> str:
    if plural is not None:
        return ngettext(text, plural, 1) if context is None else npgettext(context, text, plural, 1)
    return gettext(text) if context is None else pgettext(context, text)


def test_languages_of_the_admin_are_those_of_the_catalogues():
    assert [code for code, _name in settings.LANGUAGES] == ["ru", "en"]
    assert settings.LANGUAGE_CODE == "ru"


def test_no_text_of_wagtail_is_left_in_english():
    """Each text of the installed Wagtail applications and of taggit has its Russian, theirs or ours."""
    folders = [Path(app.path) for app in apps.get_app_configs() if app.name.split(".")[0] in {"wagtail", "taggit"}]
    sources = [path for folder in folders for path in folder.glob("locale/en/LC_MESSAGES/django.po")]
    assert len(sources) > 5
    with translation.override("ru"):
        for path in sources:
            for context, text, plural in messages_of(path):
                assert is_translated(context, text, plural), text


def is_translated(context: str | None, text: str, plural: str | None) -> bool:
    # Not a comparison of texts: some are the same in both languages.
    catalogue = trans_real.catalog()._catalog
    key = text if context is None else context + CONTEXT_GLUE + text
    return bool(catalogue.get(key if plural is None else (key, 0)))
