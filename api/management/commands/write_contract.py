"""``manage.py write_contract``."""

import shutil
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from api.management.compatibility import breaking_changes
from api.management.contract import FOLDER, contract_files
from api.management.releases import changelog_says, last_release, package_version, read_doors, release_folder

GENERATED = ("openapi", "schemas")


class Command(BaseCommand):
    help = "Write the front-end contract (OpenAPI, JSON Schemas) anew from what is registered."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--folder", type=Path, default=FOLDER, help="Where the contract stands.")
        parser.add_argument(
            "--release", action="store_true", help="Keep this contract as the one that later ones are compared with."
        )

    def handle(self, *args: Any, folder: Path, release: bool, **options: Any) -> None:
        files = contract_files()
        for name in GENERATED:
            shutil.rmtree(folder / name, ignore_errors=True)
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        self.stdout.write(f"{len(files)} files in {folder.name}/")
        if release:
            self.release(folder)

    def release(self, folder: Path) -> None:
        version, last = package_version(folder), last_release(folder)
        if not changelog_says(folder, version):
            raise CommandError(f"CHANGELOG.md says nothing of {version}.")
        if last is not None and last == version.split(".")[0]:
            found = breaking_changes(read_doors(release_folder(folder, last)), read_doors(folder))
            if found:
                raise CommandError("Breaking; raise the first number of the version:\n" + "\n".join(found))
        kept = release_folder(folder, version.split(".")[0])
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(folder / "openapi", kept / "openapi")
        self.stdout.write(f"Released as {version}")
