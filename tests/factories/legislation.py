"""Acts and editions for tests, live unless said otherwise."""

from datetime import date

import factory

from cms.legislation.models import Act, ActType, Edition


class ActFactory(factory.django.DjangoModelFactory):
    """A federal law."""

    class Meta:
        model = Act

    type = ActType.FEDERAL_LAW
    bodies = "Государственная Дума"
    number = factory.Sequence(lambda number: f"{number + 1}-ФЗ")
    signed_on = date(2001, 12, 30)
    title = factory.LazyAttribute(lambda act: f"О труде № {act.number}")
    slug = factory.Sequence(lambda number: f"act-{number}")


def law(*articles: str) -> str:
    """The text of a law with these articles, numbered from 1; the first line of each is its heading."""
    return "\n".join(f"Статья {number}. {article}" for number, article in enumerate(articles, start=1))


def publish_edition(act: Act, day: str, text: str, **fields: object) -> Edition:
    """A new edition of the act, through a revision as editors publish it."""
    edition = Edition.objects.create(act=act, in_force_from=date.fromisoformat(day), text=text, live=False, **fields)
    edition.save_revision().publish()
    return Edition.objects.get(pk=edition.pk)


def republish_edition(edition: Edition, **fields: object) -> Edition:
    """Change a published edition and publish it again."""
    fresh = Edition.objects.get(pk=edition.pk)
    for name, value in fields.items():
        setattr(fresh, name, value)
    fresh.save_revision().publish()
    return Edition.objects.get(pk=edition.pk)
