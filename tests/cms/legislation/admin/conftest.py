"""Whoever asks in these tests."""

import pytest
from django.test import Client

from cms.accounts.models import User


@pytest.fixture
def admin() -> Client:
    """Someone who may do everything."""
    client = Client()
    client.force_login(User.objects.create_superuser("admin@example.org", "x"))
    return client


@pytest.fixture
def stranger() -> Client:
    """Someone who may enter no room of the editors."""
    client = Client()
    client.force_login(User.objects.create_user("stranger@example.org", "x"))
    return client
