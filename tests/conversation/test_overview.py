"""What is known, as parts to press, and where today's routine stands."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.intake.body_map_card import marked
from bot.conversation.intake.intake_answers import apply_choice
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.overview import done_today, fact_chips, known_chips, today_rows
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import items_today
from bot.conversation.turn import turn_from
from bot.language.facts import Facts
from bot.routine import Routine
from tests.conversation.papers_of import VALUES

FACTS = Facts(regions=("low_back",), side="left", nrs=4, onset="gradual", sit_hours=9)


def chip(label: str) -> dict[str, Any]:
    return next(c for c in fact_chips(FACTS) if c["label"].startswith(label))


def test_overview_facts_say_how_they_can_be_changed() -> None:
    assert set(chip("low back")) == {"label", "groups", "most", "chosen", "say"}
    assert chip("low back")["chosen"] == ["low_back left"]
    assert [c["title"] for c in chip("about 9")["choices"]][:2] == ["2 hours", "4 hours"]
    assert [c["title"] for c in chip("4 out of 10")["choices"]] == [str(n) for n in range(11)]
    assert len(chip("came on slowly")["choices"]) == 2


@pytest.mark.parametrize(
    ("regions", "side", "own", "cells"),
    [
        (("low_back", "buttock"), "left", (), ["low_back left", "buttock left"]),
        (("low_back",), "both", (), ["low_back left", "low_back right"]),
        (("low_back", "buttock"), "middle", (), ["low_back middle"]),  # a buttock has no middle
        (("low_back", "tailbone"), None, (), ["tailbone "]),  # one place; of a pair none is told
        (("head",), "left", (), []),  # not on the figures
        (
            *(("low_back", "hip_side"), "both", ("hip_side.left",)),
            ["low_back left", "low_back right", "hip_side left"],  # each with its own
        ),
    ],
)
def test_overview_marks_on_the_body_what_was_told(
    regions: tuple[str, ...], side: str | None, own: tuple[str, ...], cells: list[str]
) -> None:
    assert marked(Facts(regions=regions, side=side, sides_of=own)) == cells


def test_overview_choices_are_answers_the_intake_takes() -> None:
    rows = (("left side", "side", "worse_side"), ("4 out", "nrs"), ("about 9", "sit_hours"))
    for label, *fields in (*rows, ("came on slowly", "onset")):
        for choice in chip(label)["choices"]:
            turn = turn_from({"text": choice["payload"]}, 1)
            assert turn.choice
            assert turn.choice[0] in fields
            assert apply_choice(FACTS, *turn.choice) is not None


def test_overview_offers_which_of_both_sides_is_worse() -> None:
    titles = [one["title"] for one in chip("left side")["choices"]]
    assert titles[-2:] == ["Both sides, left worse", "Both sides, right worse"]
    changed = apply_choice(FACTS, "worse_side", "right")
    assert changed is not None
    assert (changed.side, changed.worse_side) == ("both", "right")


def test_overview_of_a_fresh_conversation_is_empty() -> None:
    assert known_chips({}) == []
    assert today_rows({}) == []


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, True),  # told now
        ({slots.RETURNING: {PAIN_THEN: 4}}, False),  # known from a visit before: not of today
        ({slots.RETURNING: {PAIN_THEN: 6}}, True),
        ({slots.RETURNING: {PAIN_THEN: 4}, slots.DUE: {"open": [], "answers": {PAIN: 4}}}, True),
    ],
)
def test_overview_has_the_pain_of_today_only(values: dict[str, Any], told: bool) -> None:
    chips = known_chips({**fact_values(FACTS), **values})
    assert ("4 out of 10 today" in [chip["label"] for chip in chips]) is told


def test_overview_has_the_pain_that_was_just_answered() -> None:
    asked = {slots.RETURNING: {PAIN_THEN: 4}, slots.DUE: {"open": ["done"], "answers": {PAIN: 3}}}
    chips = known_chips({**fact_values(FACTS), **asked})
    assert "3 out of 10 today" in [chip["label"] for chip in chips]


@pytest.mark.parametrize(
    ("together", "at", "noted", "states", "reason"),
    [
        (None, 0, (), ["", ""], "no session"),
        ("now", 0, (), ["now", ""], "its beginning"),
        ("now", 1, ("done",), ["done", "now"], "one is done"),
        ("now", 2, ("done", "hurts"), ["done", ""], "what was stopped is not done"),
        ("now", 2, ("skip", "too_hard"), ["", ""], "neither is what was left out"),
        ("now", 2, ("done",), ["done", ""], "nor that of which nothing was told"),
    ],
)
def test_overview_rows_show_where_the_session_stands(
    together: str | None, at: int, noted: tuple[str, ...], states: list[str], reason: str
) -> None:
    rows = today_rows(_session(together, at, noted))
    assert [row["state"] for row in rows][:2] == states, reason
    left = [row["dose"] == "Left out today" for row in rows][:2]
    said = [how not in COUNTED for how in (*noted, "done", "done")][:2]
    assert left == said, reason
    shut = [state == "done" or out for state, out in zip(states, said, strict=True)]
    assert ["open" not in row for row in rows][:2] == shut, reason
    assert all(row["name"] and row["dose"] for row in rows)
    assert {row["kind"] for row in rows} <= {"ease", "move", "lengthen", "build"}
    assert Routine.from_dict(VALUES[slots.ROUTINE]).items


def test_overview_rows_keep_what_is_done_behind_the_move_a_session_went_back_to() -> None:
    """Moves that were done stood open again where an earlier one came up."""
    states = [row["state"] for row in today_rows(_session("now", 0, ("too_hard", "done")))]
    assert states[:3] == ["now", "done", ""]
    states = [row["state"] for row in today_rows(_session(None, 0, ("done", "done")))]
    assert not any(states), "no session"


@pytest.mark.parametrize(
    ("rating", "label", "reason"),
    [
        (2, "2 out of 10 today", "told at its end"),
        (None, "4 out of 10 today", "not asked yet"),
        (-1, "4 out of 10 today", "left out"),
    ],
)
def test_overview_has_the_pain_that_was_told_last_behind_a_session(
    rating: int | None, label: str, reason: str
) -> None:
    chips = known_chips({**fact_values(FACTS), slots.RATING: rating})
    assert label in [chip["label"] for chip in chips], reason


@pytest.mark.parametrize(
    ("kit", "label"),
    [(["roller", "band"], "at hand: band, roller"), ([], None), (None, None)],
)
def test_overview_has_the_kit_that_was_named(kit: list[str] | None, label: str | None) -> None:
    chips = known_chips({slots.SETTING: {"kit": kit}})
    assert [chip["label"] for chip in chips] == ([label] if label else [])


@pytest.mark.parametrize(
    ("together", "at", "noted", "said"),
    [
        (None, 0, (), ""),
        ("now", 0, (), "0 of"),
        ("now", 2, ("done", "easy"), "2 of"),
        ("now", 2, ("hurts", "done"), "1 of"),
    ],
)
def test_overview_counts_what_is_done(
    together: str | None, at: int, noted: tuple[str, ...], said: str
) -> None:
    done = done_today(_session(together, at, noted))
    assert done.startswith(said)
    assert bool(done) is (together is not None)


def _session(together: str | None, at: int, noted: tuple[str, ...]) -> dict[str, Any]:
    moves = [item.exercise_id for item in items_today(Routine.from_dict(VALUES[slots.ROUTINE]))]
    feedback = dict(zip(moves, noted, strict=False))
    return {**VALUES, slots.TOGETHER: together, slots.EXERCISE: at, slots.FEEDBACK: feedback}
