"""The file of the wishes is checked when read."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wishes.wish_readings import load_wish_readings, wish_lines
from bot.language.match.notation import parse_pattern

FILE = HEARD / "wishes" / "wish_readings.yml"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("kit_ball:", "kit_bell:", "no wish is read from this"),
        ("\nplace_bed:", "\nat_desk_too:", "no wish is read from this"),
        ("\nat_bed:", "\nplace_moon:", "no wish is read from this"),
        ("move_P01:", "move_P99:", "no wish is read from this"),
        ("\nshorter:", "\nposition_lying_:", "no wish is read from this"),
        ("\nhurts:", "\nkit_mat:", "'hurts'"),
    ],
)
def test_wish_readings_refuse_what_does_not_fit(
    old: str, new: str, problem: str, tmp_path: Path
) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / FILE.name
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(KnowledgeError, match=r"wish_readings\.yml") as refused:
        load_wish_readings(path)
    assert problem in str(refused.value)


def test_wish_readings_are_all_patterns() -> None:
    for name, line in wish_lines():
        assert parse_pattern(line), (name, line)
