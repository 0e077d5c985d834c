from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from tests.factories.territories import Union, made_once


@pytest.fixture(scope="module")
def union(django_db_setup: None, django_db_blocker: Any) -> Iterator[Union]:
    """With workflows in force."""
    with made_once(django_db_blocker) as made:
        with django_db_blocker.unblock():
            call_command("setup_workflows")
        yield made


@pytest.fixture
def no_limits(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[None]:
    """More requests than a token may send in a minute, within the transaction of the test; files go where nobody misses
    them."""
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate="off"))
    monkeypatch.setattr(settings, "MEDIA_ROOT", str(tmp_path))
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)
