"""How vocabulary is written in the content files."""

from __future__ import annotations

import re

from bot.knowledge.loading.language import CONTENT

PLAIN_LIST = re.compile(r"^\s+(terms|words): [^>|'\"\[{].*\s#", re.MULTILINE)


def test_written_terms_lose_nothing_to_a_comment() -> None:
    # In a plain line YAML takes " #" for a comment; terms with "#" belong in a block (">-").
    paths = sorted(CONTENT.rglob("*.yml"))
    assert [one for one in paths if PLAIN_LIST.search(one.read_text(encoding="utf-8"))] == []
