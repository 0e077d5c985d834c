from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from cms.content.pages import SectionPage
from cms.lessons.actions import import_lesson


class Command(BaseCommand):
    help = "Make a draft lesson of a Word document (DOCX) and report what could not be taken over."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--section", default="lessons", help="the address of the section to put it in")

    def handle(self, *args: Any, **options: Any) -> None:
        section = SectionPage.objects.filter(slug=options["section"]).first()
        if section is None:
            raise CommandError(f"There is no section “{options['section']}”.")
        file: Path = options["file"]
        try:
            content = file.read_bytes()
        except OSError as error:
            raise CommandError(str(error)) from None
        try:
            made = import_lesson(content, file.name, parent=section, by=None)
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from None
        self.stdout.write(f"{made.lesson.title}: {made.blocks} blocks, {made.images} images, draft {made.lesson.pk}.")
        for note in made.notes:
            self.stdout.write(f"- {note.message}")
