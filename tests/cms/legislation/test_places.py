"""Where a citation leads when its very place is not there."""

from datetime import date

import pytest

from cms.legislation.models import ProvisionVersion
from cms.legislation.places import Place, nearest_place
from tests.factories.legislation import ActFactory, publish_edition

pytestmark = pytest.mark.django_db

DAY = date(2024, 1, 1)
TEXT = """КОДЕКС
Статья 1. Основания
Договор прекращается:
1) по соглашению;
2) по истечении срока.
Правила особых случаев даны ниже.
Статья 2. Стороны
Стороны равны и свободны.
Договор заключают лично.
Статья 3. Сроки
Срок договора не больше пяти лет.
Без срока договор бессрочен.
Статья 4. Случаи
Первый случай таков:
1) один;
2) два.
Второй случай таков:
1) три.
"""


@pytest.fixture
def act():
    act = ActFactory(slug="code")
    publish_edition(act, "2024-01-01", TEXT)
    return act


def place(act, label: str) -> tuple[str, bool] | None:
    found = nearest_place(act.pk, label, DAY)
    if found is None:
        return None
    assert ProvisionVersion.objects.get(provision=found.provision).label == found.label
    return found.label, found.exact


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        ("st_1__ch_1__p_2", ("st_1__ch_1__p_2", True)),
        ("st_1__p_2", ("st_1__ch_1__p_2", True)),
        ("st_4__p_2", ("st_4__ch_1__p_2", True)),
        ("st_4__p_1", ("st_4", False)),
        ("st_1__ch_1__p_9", ("st_1__ch_1", False)),
        ("st_1__ch_9__p_1", ("st_1", False)),
        ("st_2__ch_5", ("st_2", False)),
        ("st_9", None),
        ("st_9__ch_1", None),
    ],
)
def test_the_place_or_what_would_hold_it(act, cited: str, found: tuple[str, bool] | None):
    assert place(act, cited) == found


def test_on_a_day_without_law_there_is_none(act):
    assert nearest_place(act.pk, "st_1", date(2023, 12, 31)) is None
    assert isinstance(nearest_place(act.pk, "st_1", DAY), Place)
