from __future__ import annotations

import re
from pathlib import Path

from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT
from tests.cli.test_understand import KEYS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "understanding.md").read_text("utf-8")


def test_docs_name_only_files_that_exist() -> None:
    paths = re.findall(r"`((?:bot|tests)/[\w/.]+)`", PAGE)
    assert [path for path in paths if not (ROOT / path).exists()] == []
    content = re.findall(r"`(\w+\.yml)`", PAGE)
    assert [name for name in content if not (PAIN_CONTENT / name).exists()] == []


def test_docs_name_the_keys_of_understand() -> None:
    keys = PAGE.split("Keys out:")[1].split(". `ask`")[0]
    assert re.findall(r"`(\w+)`", keys) == KEYS
