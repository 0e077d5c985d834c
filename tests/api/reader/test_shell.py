"""The page and the worker: where they point, what they allow, what is asked for at once."""

import json
import re

from api.reader import files, shell
from api.reader.heads import Head, Picture

HEAD = Head("Урок", "О чём", "https://s/lessons/a/", Picture("https://s/p.png", 1, 1, ""), "en")


def test_the_page_points_to_files_that_there_are() -> None:
    text = shell.page(HEAD, "Актив", "lesson")
    prefix = f"/app/{files.digest()}/"
    named = re.findall(r'(?:href|src)="(/app/[^"]+)"', text)
    assert len(named) > 40
    assert all(name.startswith(prefix) for name in named)
    assert [name for name in named if files.find(name.removeprefix(prefix)) is None] == []
    assert '="./' not in text


def test_the_page_says_head_language_and_routing() -> None:
    text = shell.page(HEAD, "Актив")
    assert "<title>Урок · Актив</title>" in text
    assert text.count("<title>") == 1
    assert '<html lang="en">' in text
    assert '<meta name="aktiv-routing" content="history">' in text


def test_everything_that_a_lesson_imports_is_asked_for_at_once() -> None:
    text = shell.page(HEAD, "Актив", "lesson")
    asked = set(re.findall(rf'modulepreload" href="/app/{files.digest()}/([^"]+)"', text))
    blocks = {name for name in files.names() if name.startswith(("reader/blocks/", "reader/questions/"))}
    assert len(blocks) >= 28
    assert blocks <= asked
    assert "reader/words/ru.js" in asked
    assert not asked & {"reader/sw.js", "reader/words/en.js", "client/client.js", "reader/screens/act.js"}


def test_an_empty_head_asks_for_the_frame_alone() -> None:
    asked = re.findall(r'modulepreload" href="[^"]*/(reader/[^"]+)"', shell.page(HEAD, "Актив"))
    assert "reader/main.js" in asked
    assert not [name for name in asked if "/screens/" in name or "/blocks/" in name]


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    rules = dict(rule.split(" ", 1) for rule in shell.policy().split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == rules["connect-src"] == "'self'"
    assert rules["require-trusted-types-for"] == "'script'"
    assert rules["frame-ancestors"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert "unsafe" not in shell.policy()
    assert "http" not in shell.policy()


def test_the_policy_names_who_may_frame() -> None:
    assert shell.policy("'self' https://admin.example").endswith("frame-ancestors 'self' https://admin.example")


def test_the_worker_knows_every_file() -> None:
    first, _, rest = shell.worker().decode().partition("\n")
    served = json.loads(first.removeprefix("self.SERVED = ").removesuffix(";"))
    assert served["version"] == files.digest()
    assert served["shell"] == "/"
    assert len(served["files"]) == len(set(served["files"])) == len(files.names()) - 2
    assert f"/app/{files.digest()}/reader/main.js" in served["files"]
    assert not [name for name in served["files"] if name.endswith((".html", "sw.js"))]
    assert rest.startswith("// The worker")
