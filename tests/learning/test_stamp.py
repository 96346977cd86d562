"""A stamp tells what weights were made from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning.stamp import Stamp, code_alone, mark

MADE = Stamp("w", "d", "s", "c", tuple(str(number) for number in range(200)))


def test_stamp_a_message_seen_otherwise_counts_once() -> None:
    now = replace(MADE, seen=("other", *MADE.seen[1:]))
    assert MADE.changed(now) == pytest.approx(1 / 200)
    assert MADE.changed(MADE) == 0


def test_stamp_tells_texts_and_features_apart() -> None:
    told = mark("sore back", ["w:sore", "w:back"])
    assert told == mark("sore back", ["w:back", "w:sore"])
    assert told != mark("sore back", ["w:back"])
    assert told != mark("my sore back", ["w:sore", "w:back"])


def test_code_alone_passes_over_comments_and_docstrings() -> None:
    code = 'def least(x):\n    """Return it."""\n\n    return max(x, 1)  # at least one\n'
    same = "def least(x):\n    return max(x, 1)\n"
    assert code_alone(code) == code_alone(same)
    assert code_alone(code) != code_alone(same.replace("1", "2"))
    assert code_alone('name = "text"\n') != code_alone('name = "other"\n')
