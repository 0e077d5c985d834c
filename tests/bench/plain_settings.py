"""Django with nothing before the view: what the other figures are held against."""

from tests.bench.settings import *  # noqa: F403

MIDDLEWARE: list[str] = []
ROOT_URLCONF = "tests.bench.plain"
