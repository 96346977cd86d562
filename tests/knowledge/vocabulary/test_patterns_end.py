"""No pattern of the language folder backtracks without end on a long message.

One that does would hang a first message of 120 words for minutes; the time limit of a test ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.knowledge.loading.language import HEARD
from bot.labels.gold import read_gold
from learning.manifest import DATA

LISTED = ("a, b, " * 150, "3 4 5 " * 100)
LONGEST = 3  # of the messages to develop on


def _patterns(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from _patterns(one)
    elif isinstance(node, str) and ("\\b" in node or "(?:" in node):
        yield node


def _compiled(path: Path) -> Iterator[re.Pattern[str]]:
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for one in _patterns(content):
        try:
            yield re.compile(one, re.IGNORECASE)
        except re.error:
            continue  # of another notation


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_patterns_end_on_long_messages() -> None:
    told = sorted((one.text for one in read_gold(DATA / "dev/dev_messages.jsonl")), key=len)
    texts = [*(text.casefold() for text in told[-LONGEST:]), *LISTED]
    patterns = [one for path in sorted(HEARD.rglob("*.yml")) for one in _compiled(path)]
    assert len(patterns) > len(texts)
    tried = [one.search(text) for one in patterns for text in texts]
    assert any(found is not None for found in tried)
