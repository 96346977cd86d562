"""What is asked beside an answer and was done with it gets no answer of its own."""

from __future__ import annotations

import pytest

from bench.session_talk import Sessions
from bot.conversation.planning.moves.asked_and_done import asked_and_done
from bot.knowledge.conversation.acknowledgements import acknowledgement
from tests.conversation.planning.moves.session_stages import THIRD, said_at


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("I did this one already. Can we go to the next?", 3, "the report has brought it"),
        ("done. can I have the next one now?", 3, "in other words"),
    ],
)
def test_asked_and_done_with_the_report(
    played: Sessions, text: str, place: int, reason: str
) -> None:
    draft = said_at(played, THIRD, text)
    assert draft.values["exercise"] == place, reason
    assert acknowledgement("no_such_wish") not in draft.acknowledged, reason
    assert asked_and_done(draft, "can we go to the next?"), reason


def test_asked_and_done_asks_for_something_else(played: Sessions) -> None:
    draft = said_at(played, THIRD, "done. is it safe?")
    assert not asked_and_done(draft, "is it safe?")
