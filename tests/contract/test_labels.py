"""Labels of provisions as the reader says them."""

import json
import shutil
import subprocess

import pytest

from api.management.contract import FOLDER

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed")

SAID = {
    "st_81__ch_1__p_6__pp_a": "подп. «а» п. 6 ч. 1 ст. 81",
    "st_351.7": "ст. 351.7",
    "st_103__ch_1__p_g.1": "п. «г.1» ч. 1 ст. 103",
    "razd_i": "разд. I",
    "razd_xiv__gl_55": "гл. 55 разд. XIV",
    "p_i": "п. «и»",
    "gibberish": "gibberish",
}


def test_a_label_is_said_as_it_is_cited() -> None:
    script = f"""
      import {{ inWords }} from {json.dumps((FOLDER / "reader/labels.js").as_uri())};
      console.log(JSON.stringify({json.dumps(list(SAID))}.map((label) => inWords(label))));
    """
    run = subprocess.run(
        ["node", "--input-type=module", "-e", script], capture_output=True, text=True, timeout=60, check=True
    )
    said = [words.replace("\u00a0", " ") for words in json.loads(run.stdout)]
    assert dict(zip(SAID, said, strict=True)) == SAID
