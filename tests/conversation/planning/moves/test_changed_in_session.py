"""What is changed of a session in words: a move by its place, a position, fewer minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.session.session import routine_of
from tests.conversation.planning.moves.session_stages import (
    FIRST,
    LAST,
    OFFERED,
    SECOND,
    THIRD,
    moves_done,
    moves_listed,
    said_at,
)


@pytest.mark.parametrize(
    ("row", "text", "gone", "place", "reason"),
    [
        (SECOND, "I hate the next one, skip it", "P01", "2", "the next one alone"),
        (SECOND, "I don't like the one after this, can we skip that", "P01", "2", "other words"),
        (
            SECOND,
            "the next one is horrible, leave that one out please",
            "P01",
            "2",
            "and no report",
        ),
        (SECOND, "drop the bridge and skip this one", "P01", "4", "this one too"),
        (THIRD, "can't do this lying down", "P01", "3", "another comes in its place"),
        (THIRD, "i can't lie down for this one", "P01", "3", "of one move"),
        (THIRD, "not the pelvic floor lift, no room to kneel", "P29", "3", "what is done counts"),
    ],
)
def test_session_a_move_named_by_its_place_goes_and_only_it(
    played: Sessions, row: Mapping[str, Any], text: str, gone: str, place: str, reason: str
) -> None:
    draft = said_at(played, row, text)
    assert gone not in moves_listed(draft), reason
    assert place in places(draft.values), reason
    assert gone not in (draft.values.get(slots.FEEDBACK) or {}), reason


def test_session_what_was_done_stays_done_where_the_routine_is_made_anew(
    played: Sessions,
) -> None:
    draft = said_at(played, THIRD, "thats 3 rounds done now. i got no room to kneel here")
    assert moves_done(draft) == [1, 2, 3], "with the one that was up"


@pytest.mark.parametrize(
    ("row", "text", "reason"),
    [
        (FIRST, "can I do that sitting?", "a question about this one"),
        (LAST, "is there a standing version of this", "without a mark"),
        (LAST, "is it ok to do this one standing up?", "this one, asked"),
        (OFFERED, "May I do the bridge on the bed?", "a named one"),
        (THIRD, "it burns in my thigh, like from work", "a comparison"),
    ],
)
def test_session_a_question_of_a_position_changes_nothing(
    played: Sessions, row: Mapping[str, Any], text: str, reason: str
) -> None:
    before = played.at({**row, "then": {}})
    draft = played.plan(before, text)
    assert draft.values[slots.ROUTINE] == before[slots.ROUTINE], reason
    assert draft.values.get(slots.SETTING) == before.get(slots.SETTING), reason


def test_session_a_position_wished_for_is_of_this_move_alone(played: Sessions) -> None:
    draft = said_at(played, LAST, "I want to do it standing")
    items = {item.exercise_id: item.position for item in routine_of(draft.values).items}  # type: ignore[union-attr]
    assert items["T01"] == "stand", "this one"
    assert list(items) == list(IDS), "no other"
    assert moves_done(draft) == [1, 2, 3, 4], "what is done stays done"


def test_session_fewer_minutes_shorten_what_is_left(played: Sessions) -> None:
    draft = said_at(played, THIRD, "I only have 3 minutes now")
    assert moves_listed(draft) == list(IDS[:4]), "the last does not fit"
    assert (moves_done(draft), places(draft.values)) == ([1, 2], {"3"}), "it goes on where it was"


def test_session_what_was_changed_can_be_had_back(played: Sessions) -> None:
    first = said_at(played, THIRD, "leave out the pelvic floor lift")
    assert moves_listed(first) == [key for key in IDS if key != "P29"]
    again = played.plan(first.values, "no, give me the old routine back")
    assert moves_listed(again) == list(IDS), "as it was"
    assert moves_done(again) == [1, 2], "what is done stays done"
    wanted = played.plan(first.values, "I wanted the pelvic floor lift! Put it back please")
    assert moves_listed(wanted) == list(IDS), "put back where it stood"
    assert "P29" not in str(wanted.values.get(slots.SETTING)), "and not left out any more"
