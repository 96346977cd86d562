"""The pain told in a session: a number beside a report, what stops a move, what is asked again."""

from __future__ import annotations

from typing import Any

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_feedback import take_out

SECOND = {"stage": "session", "at": 2, "done": [1], "then": {}}
THIRD = {"stage": "session", "at": 3, "done": [1, 2], "then": {}}
LAST = {"stage": "session", "at": 5, "done": [1, 2, 3, 4], "then": {}}
OFFERED = {"stage": "offered", "then": {}}


def _done(draft: Draft) -> list[int]:
    noted = draft.values.get(slots.FEEDBACK) or {}
    return [n for n, key in enumerate(IDS, 1) if noted.get(key) in COUNTED]


@pytest.mark.parametrize(
    ("row", "text", "pain", "done", "reason"),
    [
        (THIRD, "done 3", 3, [1, 2, 3], "right behind done"),
        (THIRD, "finished that. 4", 4, [1, 2, 3], "behind a stop"),
        (THIRD, "bridge went well. done, 2", 2, [1, 2, 3], "beside two reports"),
        (THIRD, "all done, it is at 5 as before", 5, [1, 2, 3], "as it was"),
        (THIRD, "did it, no pain at all. 1", 1, [1, 2, 3], "beside none"),
        (THIRD, "the 3 was pain", 3, [1, 2], "of the one before: nothing is stopped"),
        (THIRD, "that 2 was the pain. what is the bridge good for", 2, [1, 2], "a question too"),
        (THIRD, "done, 10", None, [1, 2, 3], "as often as told: a count"),
        (THIRD, "done 8", None, [1, 2, 3], "may be a count, and would stop it"),
        (THIRD, "eight of them done", None, [1, 2, 3], "a count"),
        (SECOND, "done by 6pm, promise", None, [1, 2], "a time of the day"),
    ],
)
def test_pain_in_a_session_is_the_number_beside_a_report(
    played: Sessions, row: dict[str, Any], text: str, pain: int | None, done: list[int], reason: str
) -> None:
    before = played.at(row)
    draft = played.plan(before, text)
    assert _done(draft) == done, reason
    assert draft.values.get("nrs") == (before["nrs"] if pain is None else pain), reason
    assert not draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("text", "pain", "reason"),
    [
        ("done, 1", 1, "with the last one"),
        ("finished, still at 5", 5, "as before"),
        (
            "Done, no pain, it is at 4 like before. A pull in the hip, is that normal?",
            4,
            "?",
        ),
        ("last one done. 3", 3, "behind a stop"),
    ],
)
def test_pain_in_a_session_told_with_the_last_move_is_not_asked_again(
    played: Sessions, text: str, pain: int, reason: str
) -> None:
    draft = played.plan(played.at(LAST), text)
    assert draft.values.get(slots.RATING) == pain, reason
    assert draft.values.get(slots.ASKED) != slots.RATING, reason


def test_pain_in_a_session_that_fell_and_rose_to_what_it_was_stops_nothing(
    played: Sessions,
) -> None:
    values = {**played.at(THIRD), "nrs": 2, slots.SESSION_PAIN: 5}
    draft = played.plan(values, "done, the pain is a 4 now")
    assert _done(draft) == [1, 2, 3]
    stopped = played.plan(values, "done, the pain is a 7 now")
    assert stopped.values.get(slots.HURT_ASKED), "over where it began by two"


@pytest.mark.parametrize(
    ("row", "text", "all_done", "pain", "reason"),
    [
        (OFFERED, "did both already, no pain. 1", True, 1, "before it begins"),
        (THIRD, "I've done both of them now. 2", True, 2, "in the middle"),
        (THIRD, "done both sides", False, None, "two sides"),
        (THIRD, "haven't done both yet", False, None, "denied"),
    ],
)
def test_pain_in_a_session_of_two_moves_both_are_done(
    played: Sessions, row: dict[str, Any], text: str, all_done: bool, pain: int, reason: str
) -> None:
    values = {**played.at(row), slots.EXERCISE: 0, slots.FEEDBACK: None}
    values |= take_out(values, routine_of(values), IDS[:2] + IDS[4:]) or {}  # type: ignore[arg-type]
    values[slots.EXERCISE] = 0
    draft = played.plan(values, text)
    assert (_done(draft) == [3, 4]) == all_done, reason
    assert draft.values.get(slots.RATING) == pain, reason


@pytest.mark.parametrize(
    ("text", "began", "ends", "reason"),
    [
        ("that one hurts more, 9", 8, True, "a point more, where it is severe"),
        ("it hurts. i said its gone up to 9. do i stop?", 8, True, "with a question"),
        ("worse now, like 9/10", 7, True, "two points more"),
        ("it's a 10 now", 9, True, "the highest"),
        ("that one hurts more, 8", 7, False, "strong, and not yet severe"),
        ("still a 9, same as before", 9, False, "it has not risen"),
        ("done, 9 times", 8, False, "a count"),
    ],
)
def test_pain_in_a_session_that_is_severe_ends_it(
    played: Sessions, text: str, began: int, ends: bool, reason: str
) -> None:
    values = {**played.at(THIRD), "nrs": began, slots.SESSION_PAIN: began}
    draft = played.plan(values, text)
    assert (draft.asked == slots.SCREEN_NERVES) == ends, reason
    assert ("out of 10 that is enough" in (draft.values.get(slots.ACKNOWLEDGED) or "")) == ends
