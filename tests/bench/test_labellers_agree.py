"""Two people's labels beside each other: the same agree, another side or level does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.labellers_agree import compare, pairs_of_files
from bot.labels.gold import read_gold


def written(path: Path, **labels: object) -> Path:
    told = {"id": "1", "text": "my left low back aches", "regions": ["low_back"], **labels}
    path.write_text(json.dumps(told) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("again", "said", "why"),
    [
        ({"side": "left", "level": "none"}, ("side 1.000", "level 1.000"), "the same labels"),
        ({"side": "right", "level": "none"}, ("side 0.000", "level 1.000"), "another side"),
        ({"side": "left", "level": "S"}, ("side 1.000", "level 0.000"), "another level"),
    ],
)
def test_labellers_agree_where_they_label_alike(
    tmp_path: Path, again: dict[str, str], said: tuple[str, ...], why: str
) -> None:
    first = written(tmp_path / "first.jsonl", side="left", level="none")
    both, *_ = compare(first, written(tmp_path / "second.jsonl", **again))
    assert all(one in both for one in said), why


def test_labellers_agree_about_rounds_that_have_the_same_messages() -> None:
    for first, second in pairs_of_files():
        one, two = read_gold(first), read_gold(second)
        assert [(gold.id, gold.text) for gold in one] == [(gold.id, gold.text) for gold in two]
