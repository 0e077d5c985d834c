"""Send a folder of lessons and acts to Aktiv as drafts.

python -m frontend_contract.sync plan FOLDER
python -m frontend_contract.sync apply FOLDER --server https://school.example.org --token-file token.txt

Nothing is published, and nothing is deleted. The exit status is 1 when a file was refused, 2 when the folder or the server
is not there.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from frontend_contract.sync.door import Door
from frontend_contract.sync.folder import Folder, NoFolder


def main() -> int:
    """Run the command line."""
    parser = ArgumentParser(prog="python -m frontend_contract.sync", description=__doc__.split("\n")[0])
    parser.add_argument("deed", choices=("plan", "apply"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--server", default="http://127.0.0.1:8000")
    parser.add_argument(
        "--token-file", type=Path, help="a file that holds the token; standard input when it is left out"
    )
    parser.add_argument("--name", default="", help="what keeps the ids of this folder apart from those of another one")
    given = parser.parse_args()
    refused = False
    try:
        folder = Folder(given.folder, given.name or given.folder.resolve().name, given.server)
        for step in folder.plan() if given.deed == "plan" else folder.apply(Door(given.server, token_of(given))):
            print(f"{step.deed:8}{step.path}{': ' if step.words else ''}{step.words}", flush=True)
            refused |= step.deed == "refuse"
    except (NoFolder, OSError) as error:
        print(f"Nothing more was sent to {given.server}. {error}", file=sys.stderr)
        return 2
    return int(refused)


def token_of(given: Namespace) -> str:
    """The token, from its file or from standard input."""
    text: str = given.token_file.read_text() if given.token_file else sys.stdin.readline()
    return text.strip()


sys.exit(main())
