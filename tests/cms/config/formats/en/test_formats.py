"""What the calendar of the admin writes is read back, in every language of the admin."""

from datetime import UTC, date, datetime

import pytest
from django import forms
from django.conf import settings
from django.utils.timezone import get_current_timezone
from django.utils.translation import override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_a_date_is_read_as_it_is_written(language: str):
    with override(language):
        day, moment = date(2026, 9, 1), datetime(2026, 9, 1, 10, 30, tzinfo=get_current_timezone())
        assert AdminDateInput().format_value(day) == "01.09.2026"
        assert AdminDateTimeInput().format_value(moment.replace(tzinfo=None)) == "01.09.2026 10:30"
        for written in ("01.09.2026", "2026-09-01"):
            assert forms.DateField().clean(written) == day
        for written in ("01.09.2026 10:30", "2026-09-01 10:30"):
            assert forms.DateTimeField().clean(written).astimezone(UTC) == moment.astimezone(UTC)
