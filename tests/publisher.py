"""A process that publishes without pause, for the tests of order and of power cuts.

Usage: python -m tests.publisher SEED COUNT. Prints a line for each thing done; stops after COUNT.
"""

import random
import sys

import django


def main(seed: int, count: int) -> None:
    """Publish, change and withdraw organisations and lessons; each step is a transaction of Wagtail's own making."""
    from cms.config.site import section
    from cms.lessons.models import LessonPage
    from cms.organisations.models import Level, Organisation

    choose = random.Random(seed)
    lessons = section("lessons")
    for number in range(count):
        slug = f"p{seed}-{number}"
        if number % 4 == 3:
            lesson = LessonPage(title=f"Урок {slug}", slug=slug, summary="Коротко.", live=False)
            lessons.refresh_from_db()
            lessons.add_child(instance=lesson)
            lesson.save_revision().publish()
            if choose.random() < 0.5:
                LessonPage.objects.get(pk=lesson.pk).unpublish()
        else:
            organisation = Organisation.objects.filter(slug=f"o{seed}").first()
            if organisation is None:
                organisation = Organisation(slug=f"o{seed}", level=Level.CENTRAL, short_name="Союз", live=False)
            organisation.name = f"Союз {slug}"
            if organisation.pk is None:
                organisation.save()
            organisation.save_revision().publish()
        print(slug, flush=True)


if __name__ == "__main__":
    django.setup()
    main(int(sys.argv[1]), int(sys.argv[2]))
