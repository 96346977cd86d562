from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import ItemWeek, progress, weekly
from bot.routine.weeks.progress import in_turn, too_much
from tests.examples import examples

EASY = ItemWeek("P01", done=6, pain=2, next_day=0, effort="easy")
weeks = st.builds(
    ItemWeek,
    exercise_id=st.sampled_from(tuple(load_exercises())),
    done=st.integers(0, 7),
    pain=st.none() | st.integers(0, 10),
    next_day=st.none() | st.integers(-3, 6),
    hours=st.none() | st.floats(0, 72),
    effort=st.sampled_from((None, "easy", "right", "hard")),
    spread=st.booleans(),
    step=st.integers(-1, 6),
    top_weeks=st.integers(0, 3),
    earlier_too_much=st.integers(0, 2),
)


@pytest.mark.parametrize(
    ("week", "change", "step", "other", "reason"),
    [
        (EASY, "grow", 1, None, "done often, easy, quiet"),
        (replace(EASY, done=5), "grow", 1, None, "5 of 7 days"),
        (replace(EASY, done=3), "grow", 1, None, "three times a week makes strength"),
        (replace(EASY, done=3, effort="right"), "hold", 0, None, "three times, and not easy yet"),
        (replace(EASY, done=3, step=2, top_weeks=2), "grow", 3, None, "nothing harder at three"),
        (replace(EASY, exercise_id="M01", done=4), "hold", 0, None, "easy moves want 5 of 7 days"),
        (replace(EASY, done=2), "fewer", 0, None, "under 3 of 7 days"),
        (replace(EASY, done=3, planned=3), "grow", 1, None, "all of 3 planned strength days"),
        (replace(EASY, pain=3), "grow", 1, None, "pain 3 is fine"),
        (replace(EASY, pain=4), "hold", 0, None, "pain 4 that settled"),
        (replace(EASY, pain=5), "hold", 0, None, "pain 5 that settled"),
        (replace(EASY, pain=6), "shrink", -1, None, "pain over 5; no easier exercise, so half"),
        (replace(EASY, hours=30), "shrink", -1, None, "lasted over a day"),
        (replace(EASY, next_day=2), "shrink", -1, None, "2 more the next day"),
        (replace(EASY, exercise_id="P06", pain=7), "shrink", 0, "P09", "its easier version"),
        (replace(EASY, pain=7, earlier_too_much=1), "swap", 0, None, "the second time"),
        (replace(EASY, effort="right"), "hold", 0, None, "not easy yet"),
        (replace(EASY, effort=None), "hold", 0, None, "effort not told"),
        (replace(EASY, pain=None), "hold", 0, None, "pain not told, so nothing grows"),
        (replace(EASY, step=2, top_weeks=2), "harder", 0, "P02", "full dose reached twice"),
        (replace(EASY, exercise_id="P26", step=2, top_weeks=2), "hold", 2, None, "nothing harder"),
        (replace(EASY, spread=True), "stop", 0, None, "it spread, however well it went"),
    ],
)
def test_progress_follows_the_table(
    week: ItemWeek, change: str, step: int, other: str | None, reason: str
) -> None:
    found = progress(week)

    assert (found.change, found.step, found.replaced_by) == (change, step, other), reason
    assert "{" not in found.say


def test_progress_smaller_dose_lasts_3_days() -> None:
    assert progress(replace(EASY, pain=7)).days == 3
    assert progress(EASY).days is None


def test_in_turn_strength_comes_first_and_of_it_what_has_grown_least() -> None:
    week = [
        replace(EASY, exercise_id="M02"),
        replace(EASY, exercise_id="P01", step=1),
        replace(EASY, exercise_id="T05"),
        replace(EASY, exercise_id="P03"),
        replace(EASY, exercise_id="P05", effort="right"),
    ]
    assert [one.exercise_id for one in in_turn(weekly(week))] == ["P03", "P01", "T05", "M02"]


@pytest.mark.parametrize(
    ("week", "change", "reason"),
    [
        (ItemWeek("A01", done=5, planned=5, unasked=True, steady=True), "grow", "a quiet week"),
        (ItemWeek("A01", done=5, planned=5, unasked=True), "hold", "sorer than before"),
        (ItemWeek("A01", done=3, planned=5, unasked=True, steady=True), "hold", "few days"),
        (ItemWeek("A01", done=0, planned=5, unasked=True), "hold", "nothing known is no trouble"),
    ],
)
def test_progress_a_walk_of_which_nothing_is_told(week: ItemWeek, change: str, reason: str) -> None:
    assert progress(week).change == change, reason


def test_weekly_lets_nothing_grow_beside_trouble() -> None:
    changes = weekly([EASY, replace(EASY, exercise_id="P03", pain=8)])

    assert [one.change for one in changes] == ["hold", "shrink"]


@pytest.mark.parametrize(("number", "change"), [(4, "grow"), (5, "hold"), (10, "hold")])
def test_weekly_rests_every_fifth_week(number: int, change: str) -> None:
    assert weekly([EASY], number)[0].change == change


@examples(50)
@given(st.lists(weeks, max_size=8), st.integers(1, 20))
def test_weekly_never_grows_what_hurt(items: list[ItemWeek], number: int) -> None:
    changes = weekly(items, number)

    assert len(changes) == len(items)
    for week, change in zip(items, changes, strict=True):
        if week.spread:
            assert change.change == "stop"
        elif too_much(week):
            assert change.change in ("shrink", "swap")
        assert change.step <= week.step + 1 or change.replaced_by
