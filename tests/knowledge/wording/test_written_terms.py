"""How vocabulary is written in the content files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.loading.language import CONTENT

PLAIN_LIST = re.compile(r"^\s+(terms|words): [^>|'\"\[{].*\s#", re.MULTILINE)


@pytest.mark.parametrize("path", sorted(CONTENT.rglob("*.yml")), ids=lambda path: path.stem)
def test_written_terms_lose_nothing_to_a_comment(path: Path) -> None:
    # In a plain line YAML takes " #" for a comment; terms with "#" belong in a block (">-").
    assert PLAIN_LIST.search(path.read_text(encoding="utf-8")) is None
