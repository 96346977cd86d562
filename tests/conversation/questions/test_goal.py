"""What is said at the question for goals, and what of it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import Goal, weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

POTS, SOCKS = "lift the big pots", "put on my socks"
KEPT = {
    slots.ASKED: slots.GOAL,
    slots.WEEKS: replace(weeks(), goals=(Goal(POTS), Goal(SOCKS))).as_dict(),
}


@pytest.mark.parametrize(
    ("text", "new", "reason"),
    [
        ("I told you already", (), "told before"),
        ("Same as before", (), "the same"),
        ("You have them, the pots and the socks", (), "named by a word of theirs"),
        ("I meant the clam; my goals I told you: the pots and the socks", (), "a move is meant"),
        ("dance at my niece's wedding", ("dance at my niece's wedding",), "a new one"),
    ],
)
def test_goal_stays_where_it_was_told_before(text: str, new: tuple[str, ...], reason: str) -> None:
    draft = plan_turn(situation(text, KEPT, "inform", 0.4))

    assert [one.words for one in weeks_in(draft.values).goals] == [POTS, SOCKS, *new], reason
    assert draft.values.get(slots.GOAL) == "told", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I would prefer the side plank out", "a move out"),
        ("replace the butterfly with something else", "a move swapped"),
    ],
)
def test_goal_is_no_wish_for_the_moves(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, {slots.ASKED: slots.GOAL}, "inform", 0.4))

    assert not weeks_in(draft.values).goals, reason


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("same things I did before: hiking", ("hiking",), "behind a colon"),
        ("I told you: carrying my shopping", ("carrying my shopping",), "told before, and again"),
        ("my goals are still the same: gardening, cello", ("gardening", "cello"), "two of them"),
        ("hip swings", (), "a move"),
        ("the hip swings did not hurt by the way", (), "a move that did no harm"),
        ("i meant the bridge, not the clam", (), "which move was meant"),
        ("the clam and the pelvic rock", (), "two moves"),
        ("cat and camel, and holding my grandson", ("holding my grandson",), "a move beside one"),
        ("bridge club on tuesdays", ("bridge club on tuesdays",), "no move"),
        ("squats with the barbell", ("squats with the barbell",), "a deed of the day"),
        ("long walks", ("long walks",), "a deed of the day"),
    ],
)
def test_goal_is_what_somebody_wants_to_do(text: str, goals: tuple[str, ...], reason: str) -> None:
    draft = plan_turn(situation(text, {slots.ASKED: slots.GOAL}, "inform", 0.4))
    assert tuple(one.words for one in weeks_in(draft.values).goals) == goals, reason
