"""What our admin templates may not do."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(ROOT.glob("cms/*/templates/**/*.html"))
BOX = re.compile(r'class="help-block[^>]*>\s*\{% icon name="([a-z-]+)"')


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_box_has_a_sign_to_which_the_admin_gives_a_size(template: Path) -> None:
    """Wagtail sizes two signs in its boxes; any other fills the screen."""
    assert set(BOX.findall(template.read_text(encoding="utf-8"))) <= {"warning", "help"}
