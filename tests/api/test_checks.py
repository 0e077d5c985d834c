"""The addresses that are reserved are those of the door."""

from api.checks import RESERVED


def test_every_first_part_of_an_address_of_the_door_is_reserved() -> None:
    from api.delivery.urls import urlpatterns

    first = {str(pattern.pattern).split("/")[0] for pattern in urlpatterns}
    # Acts are a document type that has more addresses than others.
    assert first - {"", "<str:plural>", "acts"} <= RESERVED
