"""What only sounds like a sign is data: known signs and patterns, each with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.safety import mistaken_signs
from bot.knowledge.safety.mistaken_signs import load_mistaken_signs

WEIGHT = load_mistaken_signs()["weight_lost_on_purpose"]
FLOOR = load_mistaken_signs()["getting_off_the_floor"]


def test_mistaken_signs_the_named_group_of_a_pattern_is_the_place() -> None:
    text = "low back pain, lost 10 kilos with keto since May"
    [(start, end)] = WEIGHT.places_in(text)
    assert text[start:end] == "lost 10 kilos"


@pytest.mark.parametrize(
    ("text", "meant", "reason"),
    [
        ("no floor, I can't get up off the floor with my knees", True, "the floor is told"),
        ("I'm lying on the floor and can't get up off the floor", False, "somebody lies there"),
    ],
)
def test_mistaken_signs_what_takes_it_back_counts(text: str, meant: bool, reason: str) -> None:
    assert FLOOR.is_told_in(text) is meant, reason


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("flags: [hiccups]\n  told: [strain_of_a_move]", "no such flag: hiccups"),
        ("flags: [fever]\n  told: [hiccup]", "no such pattern: hiccup"),
        ("told: [strain_of_a_move]", "it names neither flags nor signs"),
        ("flags: [fever]", "it needs 'told' or 'before'"),
        ("flags: [fever]\n  before: strain_of_a_move\n  in_it: true", "'in_it' needs 'told'"),
        ("flags: [fever]\n  told: [strain_of_a_move]\n  when: move", "unknown key 'when'"),
    ],
)
def test_mistaken_signs_a_bad_entry_is_refused(
    entry: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "safety").mkdir()
    file = tmp_path / "safety" / "mistaken_for_signs.yml"
    file.write_text(f"odd:\n  source: clinical 5\n  reason: long enough\n  {entry}\n")
    monkeypatch.setattr(mistaken_signs, "CONTENT", tmp_path)
    load_mistaken_signs.cache_clear()
    with pytest.raises(KnowledgeError, match=problem):
        load_mistaken_signs()
    load_mistaken_signs.cache_clear()
