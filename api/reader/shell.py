"""The one page of the reader, made of ``frontend_contract/reader/index.html``: the same file, with a head of its own."""

import json
import posixpath
import re
from functools import lru_cache

from api.reader import files, heads

HEAD = re.compile(r"<!-- head -->.*?<!-- /head -->", re.DOTALL)
OWN_HTML = '<html lang="ru"'
ROUTING = '<meta name="aktiv-routing" content="hash">'
# A page is what it says and nothing else: no inline code, nobody else's host, no HTML made from strings.
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "media-src": "'self' blob:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "aktiv-worker",
}
IMPORT = re.compile(r'^(?:import|export) .*?from "(\.[^"]+)";$', re.MULTILINE)
PRELOADED = "<!-- modules -->"
FRAMES_OF_NOBODY = "'none'"


def policy(ancestors: str = FRAMES_OF_NOBODY) -> str:
    """The Content-Security-Policy of the page; ``ancestors`` may show it in a frame."""
    return "; ".join(f"{name} {value}" for name, value in {**POLICY, "frame-ancestors": ancestors}.items())


def page(head: heads.Head, site: str, screen: str = "") -> str:
    """The page with this head. Everything that its ``screen`` will import is asked for at once, not one after another."""
    state = files.digest()
    shell = HEAD.sub(lambda _: heads.markup(head, site), _shell(state), count=1)
    shell = shell.replace(PRELOADED, _preloads(state, screen), 1)
    return shell.replace(OWN_HTML, f'<html lang="{head.locale}"', 1)


def worker() -> bytes:
    """The service worker, which knows the digest and every file to keep."""
    state = files.digest()
    found = files.find("reader/sw.js")
    if found is None:
        raise FileNotFoundError("reader/sw.js")
    kept = [f"/app/{state}/{name}" for name in files.names() if not name.endswith((".html", "sw.js"))]
    served = {"version": state, "shell": "/", "files": kept}
    return b"self.SERVED = " + json.dumps(served).encode() + b";\n" + found.content


@lru_cache(maxsize=64)
def _preloads(state: str, screen: str) -> str:
    found: dict[str, None] = {}
    _follow("reader/main.js", found)
    _follow("reader/words/ru.js", found)
    if screen:
        _follow(f"reader/screens/{screen}.js", found)
    return "\n".join(f'<link rel="modulepreload" href="/app/{state}/{name}">' for name in found)


def _follow(name: str, found: dict[str, None]) -> None:
    """Add a module and everything that it imports, and what that imports."""
    file = files.find(name)
    if name in found or file is None:
        return
    found[name] = None
    for path in IMPORT.findall(file.content.decode()):
        _follow(posixpath.normpath(posixpath.join(posixpath.dirname(name), path)), found)


@lru_cache(maxsize=2)
def _shell(state: str) -> str:
    found = files.find("reader/index.html")
    if found is None:
        raise FileNotFoundError("reader/index.html")
    text = found.content.decode().replace(ROUTING, '<meta name="aktiv-routing" content="history">', 1)
    return re.sub(r'(href|src)="\./', rf'\1="/app/{state}/reader/', text)
