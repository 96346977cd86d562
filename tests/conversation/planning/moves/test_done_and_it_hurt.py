"""A move that is told as done and hurt a little: it is done, unless the pain spread or stays."""

from __future__ import annotations

from typing import Any

import pytest

from bench.planned_turn import planned_turn
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.routine_words import load_feedback_words
from tests.bench.test_moves_in_session import played
from tests.conversation.planning.moves.test_session_moves import THIRD

__all__ = ["played"]
UP, NEXT = IDS[2], IDS[3]


def said_in_turn(played: Sessions, *texts: str) -> Draft:
    """What is planned for the last of several messages, each said after the one before."""
    values: dict[str, Any] = dict(played.at({**THIRD, "then": {}}))
    before = list(played.told)
    for text in texts:
        draft = planned_turn(played.parse, values, before, text)
        before, values = [*before, draft.situation.turns[-1]], dict(draft.values)
    return draft


@pytest.mark.parametrize(
    ("report", "reply", "reason"),
    [
        ("done, bit pinchy in the low back is that normal", "no just pinchy, gone now", "gone"),
        ("done, bit pinchy in the low back is that normal", "no", "small, and nowhere else"),
        (
            "done, felt a bit of a twinge low down, should I worry?",
            "no, went straight away",
            "over",
        ),
        ("Done. Pinched a bit at the top, is it ok?", "nope, nothing like that", "in other words"),
        ("done but it hurt low down", "no, only slightly and it has passed", "small, told later"),
    ],
)
def test_what_was_done_with_a_small_pain_is_done(
    played: Sessions, report: str, reply: str, reason: str
) -> None:
    asked = said_in_turn(played, report)
    assert asked.values[slots.HURT_ASKED] == UP, reason
    said = " ".join(asked.acknowledged)
    assert load_feedback_words()["hurts_done"].say in said, reason
    assert load_feedback_words()["hurts"].say not in said, reason
    draft = said_in_turn(played, report, reply)
    assert draft.values[slots.FEEDBACK][UP] == "done", reason
    assert draft.values[slots.EXERCISE] == IDS.index(NEXT), reason
    assert not draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("report", "reply", "reason"),
    [
        ("done but it really hurt low down", "no", "never called small"),
        ("done, bit sore low down, it pinched", "no but it still hurts", "it stays"),
        ("bit pinchy in the low back, is that normal?", "no", "not told as done"),
        ("stopped, a small twinge low down", "no", "stopped for it"),
    ],
)
def test_what_stays_or_was_not_done_is_not_done(
    played: Sessions, report: str, reply: str, reason: str
) -> None:
    assert said_in_turn(played, report).values[slots.HURT_ASKED] == UP, reason
    draft = said_in_turn(played, report, reply)
    assert draft.values[slots.FEEDBACK].get(UP) != "done", reason


def test_a_small_pain_that_spread_ends_the_session(played: Sessions) -> None:
    draft = said_in_turn(played, "done, bit pinchy low down, ok?", "yes, into my leg")
    assert draft.values.get(slots.TOGETHER) != "now"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("done, it pinched low down, is that normal?", "done and asked"),
        ("it pinches low down, should I worry?", "asked while doing it"),
        ("done, it nipped at the end, nothing bad?", "asked by its end alone"),
    ],
)
def test_whether_it_is_fine_gets_no_bare_yes_beside_the_stop(
    played: Sessions, text: str, reason: str
) -> None:
    said = said_in_turn(played, text).acknowledged
    assert acknowledgement("hurt_is_fine") in said, reason
    assert not any(one.startswith("Yes") for one in said), reason


@pytest.mark.parametrize(
    ("text", "fine", "reason"),
    [
        ("that's done, tugged a bit behind the knee, ok?", True, "a pull, and whether it is fine"),
        ("done, tugged a bit. How many are left?", False, "another question"),
        ("that's done, is it ok to drink water?", False, "no pull"),
    ],
)
def test_a_pull_that_is_asked_about_is_called_fine(
    played: Sessions, text: str, fine: bool, reason: str
) -> None:
    draft = said_in_turn(played, text)
    assert draft.values[slots.FEEDBACK][UP] == "done", reason
    assert (acknowledgement("pull_at_a_move") in draft.acknowledged) is fine, reason


def test_a_niggle_that_is_gone_is_fine_and_asks_nothing_more(played: Sessions) -> None:
    draft = said_in_turn(played, "all done, slight niggle but it's gone, is that normal?")
    assert draft.values[slots.FEEDBACK][UP] == "done"
    assert acknowledgement("passes") in draft.acknowledged
    assert not any("know" in one for one in draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "done", "reason"),
    [
        ("that's one set, how long do I leave it before the next?", False, "one of several"),
        ("that's the first round done", False, "the first"),
        ("that's both rounds done", True, "both"),
        ("that's done", True, "all of it"),
    ],
)
def test_one_round_is_not_all_of_it(played: Sessions, text: str, done: bool, reason: str) -> None:
    noted = said_in_turn(played, text).values.get(slots.FEEDBACK) or {}
    assert (noted.get(UP) == "done") is done, reason
