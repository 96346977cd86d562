from __future__ import annotations

import re
from pathlib import Path

from tests.cli.test_understand import KEYS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "understanding.md").read_text("utf-8")


def test_docs_name_the_keys_of_understand() -> None:
    keys = PAGE.split("Keys out:")[1].split(". `ask`")[0]
    assert re.findall(r"`(\w+)`", keys) == KEYS
