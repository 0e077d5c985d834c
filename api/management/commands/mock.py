import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.core.servers.basehttp import run
from django.core.wsgi import get_wsgi_application

from api.management import imaginary_pictures
from api.management.imaginary import fill
from cms.config.env import ROOT, environment_of_child

HERE = "--in-this-process"


class Command(BaseCommand):
    help = "A mock of the delivery API: the examples and documents made by chance, in a throwaway database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8001)
        parser.add_argument("--seeds", type=int, default=25, help="documents made by chance of each type")
        parser.add_argument(HERE, action="store_true", help="over the database of the settings, which must be empty")

    def handle(self, *args: Any, host: str, port: int, seeds: int, in_this_process: bool, **options: Any) -> None:
        if not 0 <= seeds <= 500:
            raise CommandError("--seeds is to be 0 to 500.")
        if in_this_process:
            self.serve(host, port, seeds)
        else:
            sys.exit(_in_throwaway(host, port, seeds))

    def serve(self, host: str, port: int, seeds: int) -> None:
        """Fill the empty database and answer until stopped."""
        call_command("migrate", verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)
        documents = fill(seeds)
        settings.ROOT_URLCONF = imaginary_pictures.__name__
        address = f"http://{host}:{port}"
        self.stdout.write(f"{documents} imaginary documents at {address}/api/v1/, the reader at {address}/")
        self.stdout.flush()
        run(host, port, get_wsgi_application(), threading=True)


def _in_throwaway(host: str, port: int, seeds: int) -> int:
    with tempfile.TemporaryDirectory(prefix="aktiv-mock-") as folder:
        environment = environment_of_child(
            var_dir=folder, delivery_rate="off", public_url=f"http://{host}:{port}", frontend_origins="*"
        )
        # Whatever the environment says of a database: this one is thrown away.
        environment |= {"AKTIV_DATABASE_URL": f"sqlite:///{Path(folder) / 'mock.sqlite3'}", "AKTIV_VAR_DIR": folder}
        command = [sys.executable, str(ROOT / "manage.py"), "mock", "--host", host, "--port", str(port)]
        try:
            return subprocess.call([*command, "--seeds", str(seeds), HERE], env=environment, cwd=ROOT)  # noqa: S603
        except KeyboardInterrupt:
            return 0
