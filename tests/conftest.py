from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest
from django.conf import settings
from django.core.cache import cache
from wagtail.models import Collection, Locale, Page

from tests.migrated import migrated_database

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real acts beside the checkout; a test that needs it is skipped, by name, where it is not."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"{SHARED_DATA} is not there")
    return SHARED_DATA


def uses_database(item: pytest.Item) -> bool:
    wanted = {"db", "transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    return bool(wanted) or item.get_closest_marker("django_db") is not None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, the tests that ask no database are left out: `make test` has run them."""
    if "postgresql" not in settings.DATABASES["default"]["ENGINE"]:
        return
    kept = [item for item in items if uses_database(item) or item.get_closest_marker("postgresql")]
    config.hook.pytest_deselected(items=list(set(items).difference(kept)))
    items[:] = kept


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_keepdb: bool, django_db_modify_db_settings: None, pytestconfig: pytest.Config) -> bool:
    """On SQLite, a process starts from a copy of the migrated database; it goes with the temporary folder."""
    database = settings.DATABASES["default"]
    if "sqlite" not in database["ENGINE"]:
        return django_db_keepdb
    copyfile(migrated_database(pytestconfig.cache.mkdir("migrated")), database["TEST"]["NAME"])
    database["TEST"]["MIGRATE"] = False
    return True


@pytest.fixture(autouse=True)
def what_migrations_made(request: pytest.FixtureRequest) -> None:
    """Wagtail's root page and root collection, which the flush after a test with real commits takes away from those that
    follow; and a cache without the renditions of rows that were rolled back."""
    if not uses_database(request.node):
        return
    request.getfixturevalue("_django_db_helper")
    cache.clear()
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    if not Page.objects.exists():
        Page.add_root(title="Все разделы", slug="root", locale=Locale.objects.get_or_create(language_code="ru")[0])


@pytest.fixture
def cold(monkeypatch: pytest.MonkeyPatch) -> None:
    """No answer is kept ready: what has just been published is asked for within the quarter of a second that may lag."""
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, hot_documents=0))
