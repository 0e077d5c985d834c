"""The environment is typed, and a wrong value names its variable."""

from dataclasses import fields
from pathlib import Path

import pytest

from cms.config.env import ROOT, Environment, InvalidEnvironment, environment_of_child, read_environment
from cms.config.settings.databases import database_from


def test_nothing_given_gives_the_defaults():
    assert read_environment({}) == Environment()


def test_each_type_is_read():
    environment = read_environment(
        {
            "AKTIV_ALLOWED_HOSTS": "a.example.org, b.example.org,",
            "AKTIV_DEBUG": "true",
            "AKTIV_HOT_DOCUMENTS": "10",
            "AKTIV_VAR_DIR": "/srv/aktiv",
            "OTHER": "x",
        }
    )
    assert environment.allowed_hosts == ("a.example.org", "b.example.org")
    assert environment.debug is True
    assert environment.hot_documents == 10
    assert environment.var_dir == Path("/srv/aktiv")


@pytest.mark.parametrize(
    ("name", "value"), [("AKTIV_DEBUG", "yes"), ("AKTIV_HOT_DOCUMENTS", "-1"), ("AKTIV_HOT_DOCUMENTS", "²")]
)
def test_a_wrong_value_names_its_variable(name: str, value: str):
    with pytest.raises(InvalidEnvironment, match=name):
        read_environment({name: value})


def test_a_database_address_is_taken_apart():
    database = database_from("postgresql://us%40er:pa%3Ass@db.example.org:5433/aktiv")
    assert [database[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "us@er",
        "pa:ss",
        "db.example.org",
        "5433",
        "aktiv",
    ]


@pytest.mark.parametrize("address", ["", "mysql://x/y", "postgresql://host"])
def test_an_address_that_is_none_is_refused(address: str):
    with pytest.raises(InvalidEnvironment, match="AKTIV_DATABASE_URL"):
        database_from(address)


def test_the_example_has_every_variable_with_its_default():
    lines = (ROOT / ".env.example").read_text().splitlines()
    given = dict(
        line.removeprefix("# ").split("=", 1) for line in lines if "=" in line and "AKTIV_" in line.split("=")[0]
    )
    assert set(given) == {f"AKTIV_{field.name.upper()}" for field in fields(Environment)}
    del given["AKTIV_VAR_DIR"]
    assert read_environment(given) == Environment()


def test_a_child_hears_a_default_only_where_nobody_has_said_anything(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("AKTIV_PUBLIC_URL", raising=False)
    assert environment_of_child(public_url="http://127.0.0.1:9000")["AKTIV_PUBLIC_URL"] == "http://127.0.0.1:9000"
    monkeypatch.setenv("AKTIV_PUBLIC_URL", "https://school.example.org")
    assert environment_of_child(public_url="http://127.0.0.1:9000")["AKTIV_PUBLIC_URL"] == "https://school.example.org"
