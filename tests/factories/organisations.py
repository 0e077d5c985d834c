"""Union bodies for tests, live unless said otherwise."""

import factory

from cms.organisations.models import Level, Organisation


class OrganisationFactory(factory.django.DjangoModelFactory):
    """A central organisation; give ``parent`` and ``level`` for others."""

    class Meta:
        model = Organisation

    name = factory.Sequence(lambda number: f"Организация {number}")
    short_name = factory.LazyAttribute(lambda organisation: organisation.name)
    slug = factory.Sequence(lambda number: f"organisation-{number}")
    level = Level.CENTRAL
