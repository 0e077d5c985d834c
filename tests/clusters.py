"""A PostgreSQL cluster of a test's own, that may be killed."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path


def binaries() -> Path | None:
    """The folder of the newest PostgreSQL server on this machine, None when there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class Cluster:
    """Durable (fsync on), on a socket in its own folder; ``address`` is its AKTIV_DATABASE_URL."""

    def __init__(self) -> None:
        bin_folder = binaries()
        if bin_folder is None:
            raise RuntimeError("PostgreSQL is not installed.")
        self.bin = bin_folder
        self.folder = Path(tempfile.mkdtemp(prefix="aktiv-cluster-"))
        self.address = f"postgresql://aktiv@/aktiv?host={self.folder}"
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        self._run("initdb", "-D", f"{self.folder}/data", "-A", "trust", "-U", "aktiv", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()
        self._run("createdb", "-h", str(self.folder), "-U", "aktiv", "aktiv")

    def start(self) -> None:
        options = f"-c listen_addresses= -c unix_socket_directories={self.folder} -c max_connections=60"
        self._run(
            "pg_ctl", "-D", f"{self.folder}/data", "-w", "-t", "60", "-l", f"{self.folder}/log", "-o", options, "start"
        )

    def kill(self) -> None:
        """End every process of the server at once, as a power cut would."""
        pid_file = self.folder / "data" / "postmaster.pid"
        postmaster = int(pid_file.read_text().splitlines()[0])
        children = subprocess.run(["pgrep", "-P", str(postmaster)], capture_output=True, text=True, check=False)
        for pid in (postmaster, *map(int, children.stdout.split())):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.2)
        # A killed process may stay as a zombie, and PostgreSQL then believes the locks that name it.
        pid_file.unlink(missing_ok=True)
        (self.folder / ".s.PGSQL.5432.lock").unlink(missing_ok=True)

    def remove(self) -> None:
        command = [str(self.bin / "pg_ctl"), "-D", f"{self.folder}/data", "-m", "immediate", "stop"]
        subprocess.run([*self._owner(), *command], capture_output=True, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, name: str, *arguments: str) -> None:
        command = [*self._owner(), str(self.bin / name), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    @staticmethod
    def _owner() -> list[str]:
        # PostgreSQL refuses to run as root.
        return ["runuser", "-u", pwd.getpwnam("postgres").pw_name, "--"] if os.getuid() == 0 else []
