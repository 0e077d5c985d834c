from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.lessons.models import LessonPage
from cms.lessons.takeaway import qti_of, scorm_of
from cms.publication.refusal import PublicationRefused

FORMATS = {"scorm": scorm_of, "qti": qti_of}


class Command(BaseCommand):
    help = "Write a lesson as a SCORM 1.2 or QTI 3.0 package. The package holds the keys of its questions."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slug")
        parser.add_argument("file", type=Path)
        parser.add_argument("--format", choices=list(FORMATS), default="scorm")
        parser.add_argument("--locale", default="ru")

    def handle(self, *args: Any, **options: Any) -> None:
        lesson = LessonPage.objects.filter(
            slug=options["slug"], locale__language_code=options["locale"], live=True
        ).first()
        if lesson is None:
            raise CommandError(f"No lesson “{options['slug']}” is published.")
        try:
            content = FORMATS[options["format"]](lesson)
        except PublicationRefused as refused:
            raise CommandError(str(refused)) from None
        options["file"].write_bytes(content)
        self.stdout.write(f"{options['file']}: {len(content)} bytes.")
