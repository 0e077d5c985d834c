import signal
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from types import FrameType
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.base import BaseCommand
from wagtail.models import Workflow

from cms.accounts.models import User
from cms.config.demo.people import cast, introduce
from cms.config.env import ROOT, environment_of_child
from cms.config.password_files import kept_password, new_password

ADMIN_EMAIL = "admin@example.org"


class Command(BaseCommand):
    help = "The embedded system: migrate, load the demo once, then serve with the log's readers and background tasks."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--workers", type=int, default=2)
        parser.add_argument("--no-demo", action="store_true", help="start with an empty school")

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)
        call_command("setup_site")
        password_file = settings.MEDIA_ROOT.parent / "admin_password"
        people_file = settings.MEDIA_ROOT.parent / "demo_password"
        address = f"http://{options['host']}:{options['port']}"
        environment = environment_of_child(public_url=address)
        # Letters that the demo writes lead to where the processes will answer.
        settings.WAGTAILADMIN_BASE_URL = environment["AKTIV_PUBLIC_URL"]
        make_admin(password_file)
        if not options["no_demo"]:
            call_command("load_demo")
            introduce(people_file)
        self.stdout.write(f"Admin:    {address}/admin/  {how_to_sign_in(password_file)}".rstrip())
        self.stdout.write(f"Reader:   {address}/")
        self.stdout.write(f"API:      {address}/api/v1/  docs at {address}/api/v1/docs/")
        for line in how_to_play(people_file):
            self.stdout.write(line)
        if not Workflow.objects.filter(active=True).exists():
            self.stdout.write(
                "Workflow: none yet, whoever has the right publishes; `manage.py setup_workflows` makes them"
            )
        self.stdout.flush()
        sys.exit(_run_together(_processes(options), environment))


def make_admin(password_file: Path) -> None:
    """Make the first superuser, with a new password that stands in the file; nothing where there is a superuser."""
    if User.objects.filter(is_superuser=True).exists():
        return
    password = new_password(password_file)
    User.objects.update_or_create(
        email=ADMIN_EMAIL,
        defaults={"is_staff": True, "is_superuser": True, "is_active": True, "password": make_password(password)},
    )


def how_to_sign_in(password_file: Path) -> str:
    """The first superuser's address with the password of the file, if they are still good; else an empty text."""
    user = User.objects.filter(email=ADMIN_EMAIL).first()
    password = kept_password(password_file)
    return f"{ADMIN_EMAIL}  {password}" if user and password and user.check_password(password) else ""


def how_to_play(password_file: Path) -> list[str]:
    """Lines that say who the people of the demo are and how to sign in as them; none when there are no such people."""
    people = cast(password_file)
    head = f"Demo:     practices go by a workflow; sign in as one of these, too, with {kept_password(password_file)}"
    return [head, *(f"          {email:<23}{part}" for email, part in people)] if people else []


def _processes(options: dict[str, Any]) -> list[list[str]]:
    manage = [sys.executable, str(ROOT / "manage.py")]
    server = [
        *[sys.executable, "-m", "granian", "--interface", "wsgi", "--host", options["host"]],
        *["--port", str(options["port"]), "--workers", str(options["workers"])],
        # One thread would be the fastest, but whoever sends half a request then stops a whole worker.
        *["--blocking-threads", "4", "--log-level", "warning", "cms.config.wsgi:application"],
    ]
    return [server, [*manage, "run_readers"], [*manage, "db_worker", "--interval", "2"]]


def _run_together(commands: list[list[str]], environment: dict[str, str]) -> int:
    """Run all until one ends or the system is told to stop; answers the exit code of the first that ended by itself."""
    running = [subprocess.Popen(command, cwd=ROOT, env=environment) for command in commands]  # noqa: S603

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    code = 0
    try:
        while all(process.poll() is None for process in running):
            time.sleep(0.5)
        code = next(process.returncode for process in running if process.poll() is not None)
    except KeyboardInterrupt:
        pass
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(timeout=10)
    return code
