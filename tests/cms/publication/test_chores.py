"""Chores: each is done, whatever becomes of the others."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.publication import chores
from cms.publication.chores import Chore, register_chore, run_chores


@pytest.fixture
def done(monkeypatch):
    monkeypatch.setattr(chores, "_chores", {})
    return []


def test_one_that_fails_does_not_keep_the_others(done, caplog):
    register_chore(Chore("first", lambda: done.append("first")))
    register_chore(Chore("broken", lambda: 1 / 0))
    register_chore(Chore("last", lambda: done.append("last")))
    assert run_chores() == ["broken"]
    assert done == ["first", "last"]
    assert [record.message for record in caplog.records] == ["The chore broken failed"]


def test_a_name_is_taken_once(done):
    register_chore(Chore("first", lambda: None))
    with pytest.raises(ImproperlyConfigured):
        register_chore(Chore("first", lambda: None))
