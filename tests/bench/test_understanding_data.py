from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench.understanding_data import LONGEST, PER_INTENT, unmended_rounds, write_lessons
from bot.labels.gold import read_gold
from learning.intent_examples import intent_examples
from tests.yaml_file import read_yaml

_MARK = re.compile(r"\[([^]]*)\]\([^)]*\)")


@pytest.mark.slow
def test_understanding_data_holds_every_intent_alike_and_nothing_that_is_read(
    tmp_path: Path,
) -> None:
    learned, labelled = write_lessons(tmp_path / "nlu.yml")

    entries = read_yaml(tmp_path / "nlu.yml")["nlu"]
    lines = {
        entry["intent"]: [line.removeprefix("- ") for line in entry["examples"].splitlines()]
        for entry in entries
    }
    every = [line for found in lines.values() for line in found]
    assert set(lines) == set(intent_examples())
    assert len(every) == learned
    assert max(len(line.split()) for line in every) <= LONGEST
    assert all(len(found) == PER_INTENT for name, found in lines.items() if name != "inform")
    assert len(lines["inform"]) == PER_INTENT + labelled
    told = (one.text for path in unmended_rounds() for one in read_gold(path))
    read = {text for text in told if " " in text}  # "left" is anybody's
    assert read.isdisjoint(_MARK.sub(r"\1", line) for line in every)
