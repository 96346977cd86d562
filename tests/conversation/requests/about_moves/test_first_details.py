"""The move at hand answers from its own steps and doses, before cards and learned kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.session_talk import Sessions
from bot.conversation.requests.about_moves.first_details import first_detail
from tests.conversation.planning.moves.session_stages import FIRST, LAST, OFFERED, THIRD, said_at


@pytest.mark.parametrize(
    ("row", "text", "answer", "reason"),
    [
        (THIRD, "is it ten in one go?", "10 in all, one after the other.", "one round"),
        (FIRST, "eight each side or eight in total?", "8 in all", "without sides"),
        (LAST, "is it 30 seconds for each leg?", "Hold it for 30 seconds.", "a hold"),
        (THIRD, "which mat or what kind of surface?", "Anything steady", "a thing of no step"),
        (THIRD, "which leg first?", "This one has no sides", "both at once"),
        (THIRD, "open or closed?", "The steps leave that open", "no step says it"),
    ],
)
def test_first_details_are_of_the_move(
    played: Sessions, row: Mapping[str, Any], text: str, answer: str, reason: str
) -> None:
    told = first_detail(said_at(played, row, text), text)
    assert told is not None, reason
    assert told.startswith(answer), reason


@pytest.mark.parametrize(
    ("row", "text", "answer", "reason"),
    [
        (LAST, "should I feel it in the front of my hip?", "Yes, that is the place", "named"),
        (LAST, "should I feel it in the back of my thigh?", "Not mainly there", "turned round"),
        (LAST, "I feel it in my shoulders, is that right?", "Not mainly there", "elsewhere"),
        (LAST, "should i feel it in my shoulders", "Not mainly there", "without a mark"),
        (LAST, "I feel tingling in my thigh, is that ok?", None, "a nerve"),
        (
            LAST,
            "how can I make it harder?",
            "Half-kneeling hip stretch, harder: ",
            "its harder way",
        ),
        (LAST, "it gets harder to breathe, how come?", None, "no wish for more"),
    ],
)
def test_first_details_where_it_is_felt_and_how_it_gets_harder(
    played: Sessions, row: Mapping[str, Any], text: str, answer: str | None, reason: str
) -> None:
    told = first_detail(said_at(played, row, text), text)
    assert (told or "").startswith(answer) if answer else told is None, reason


def test_first_details_that_must_not_touch(played: Sessions) -> None:
    text = "do my shoulders have to stay flat on the floor?"
    told = first_detail(said_at(played, THIRD, text), text)
    assert told is None or told.endswith("that counts."), "as far as it goes"


@pytest.mark.parametrize(
    ("row", "text", "reason"),
    [
        (OFFERED, "is it ten in one go?", "no move is up"),
        (THIRD, "which chair is best for back pain?", "of backs"),
        (THIRD, "is it 3 days or 4 days in a row?", "of days"),
        (THIRD, "do I push through the pain?", "of the pain"),
        (THIRD, "better or worse?", "of how it is"),
        (THIRD, "do I go quickly or slowly?", "of the pace, which has its own answer"),
    ],
)
def test_first_details_of_something_else(
    played: Sessions, row: Mapping[str, Any], text: str, reason: str
) -> None:
    assert first_detail(said_at(played, row, text), text) is None, reason
