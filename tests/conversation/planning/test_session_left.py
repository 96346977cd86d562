"""A closed session is taken up again, what is left of it is said, one move is cut short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.small_talk import move_on
from tests.conversation.planning.moves.session_stages import FINISHED, FIRST, SECOND, THIRD, said_at
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("It's a 4. but there was a second one, I've not done that yet", "2", "beside the pain"),
        ("hang on, a fourth one, not done yet", "4", "without a verb"),
        ("the bridge I never did", "3", "by its name"),
        ("do me the second one now please", "2", "for me"),
    ],
)
def test_session_that_was_closed_is_taken_up_again(
    played: Sessions, text: str, place: str, reason: str
) -> None:
    noted = {IDS[number - 1]: "done" for number in (1, 2, 3, 5)}
    values = {**played.at({**FINISHED, "then": {}}), slots.FEEDBACK: noted}
    draft = played.plan(values, text)
    assert place in places(draft.values), reason
    assert draft.values.get(slots.CLOSED) is None, reason


def test_session_that_was_closed_goes_on_with_what_was_left_open(played: Sessions) -> None:
    noted = {IDS[number - 1]: "done" for number in (1, 2, 3)} | {IDS[4]: "skip"}
    values = {**played.at({**FINISHED, "then": {}}), slots.FEEDBACK: noted}
    draft = Draft.of(situation("go on", values, "resume"))
    assert move_on(draft) is Follow.ON
    assert draft.values[slots.EXERCISE] == 3, "the one of which nothing was told"
    done = {**values, slots.FEEDBACK: dict.fromkeys(IDS, "done")}
    assert move_on(Draft.of(situation("go on", done, "resume"))) is Follow.LISTEN, "all is done"


@pytest.mark.parametrize(
    ("row", "text", "answer", "reason"),
    [
        (THIRD, "what's left?", "Still to come: Bridge", "what is left"),
        (THIRD, "which ones do I still have to do?", "Still to come: Bridge", "in other words"),
        (FIRST, "hold on, where are the other four?", "To come: Standing back-bend", "none yet"),
        (FINISHED, "how many are left", "All of today is noted as done", "none"),
    ],
)
def test_session_says_which_moves_are_left(
    played: Sessions, row: Mapping[str, Any], text: str, answer: str, reason: str
) -> None:
    draft = said_at(played, row, text)
    assert answer in " ".join(draft.acknowledged), reason


def test_session_the_rest_of_one_move_is_skipped_and_the_others_stay(played: Sessions) -> None:
    draft = said_at(played, SECOND, "skip the rest of this one")
    assert places(draft.values) == {"3"}
    over = said_at(played, SECOND, "skip the rest")
    assert "3" not in places(over.values), "all of them"
