from __future__ import annotations

import pytest

from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.folding import fold, stage_of
from tests.language.reading import facts, read


@pytest.mark.parametrize(
    ("days", "stage"),
    [(0, "acute"), (27, "acute"), (28, "subacute"), (84, "subacute"), (85, "chronic")],
)
def test_stage_follows_the_days(days: float, stage: str) -> None:
    assert stage_of(days) == stage


def test_folding_gathers_over_messages() -> None:
    known = facts("low back, left", "3 weeks", "i sit 9 hours a day")
    assert known.regions == ("low_back",)
    assert known.side == "left"
    assert (known.duration_days, known.stage) == (21, "acute")
    assert known.sit_hours == 9


def test_folding_lets_the_newer_side_win() -> None:
    assert facts("low back, left side", "no its the right side").side == "right"


def test_folding_removes_a_denied_region() -> None:
    known = facts("low back and buttock hurt", "its not the buttock")
    assert known.regions == ("low_back",)


def test_folding_replaces_a_region_that_is_taken_back() -> None:
    known = facts("pain in my neck", "not the neck, its between the shoulder blades")
    assert known.regions == ("upper_back",)


def test_folding_replaces_the_regions_that_are_asked_for() -> None:
    before = facts("hip pain")
    assert fold(before, read("low back"), question="regions").regions == ("low_back",)


def test_folding_fills_in_a_vague_back() -> None:
    known = facts("my back hurts")
    assert known.region_vague
    assert not fold(known, read("low back")).region_vague


def test_folding_takes_a_newer_stage_over_old_days() -> None:
    known = facts("low back for 3 weeks", "actually on and off for years")
    assert (known.duration_days, known.stage) == (None, "chronic")


def test_folding_of_nothing_changes_nothing() -> None:
    known = facts("low back, left, 3 weeks, desk job")
    assert fold(known, Findings()) == known
    assert fold(Facts(), read("hello there")) == Facts()


def test_folding_merges_lists() -> None:
    known = facts("neck, desk job", "and i smoke 20 a day")
    assert known.lifestyle == ("sitting", "smoking")
