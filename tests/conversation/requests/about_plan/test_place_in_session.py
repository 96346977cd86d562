"""Where a session stands is said in one line: the last one, how many more, which is next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.session_talk import Sessions
from bot.conversation.requests.about_plan.place_in_session import place_in_session
from tests.conversation.planning.moves.session_stages import FINISHED, LAST, OFFERED, THIRD, said_at


@pytest.mark.parametrize(
    ("row", "text", "answer", "reason"),
    [
        (THIRD, "is that the lot?", "Not yet. 2 more come after bridge", "two are left"),
        (THIRD, "last one, right?", "Not yet.", "by a tag"),
        (THIRD, "are we nearly done?", "Not yet.", "of both"),
        (THIRD, "how many more?", "2 more after bridge", "counted"),
        (LAST, "how many more to go?", "None after this", "none"),
        (LAST, "is this the last one?", "Yes, half-kneeling hip stretch is the last", "it is"),
        (THIRD, "which one is next?", "After bridge comes pelvic floor lift.", "the next"),
        (THIRD, "pelvic floor lift next?", "Yes, pelvic floor lift comes next.", "by its name"),
        (THIRD, "and then the hip stretch?", "Half-kneeling hip stretch comes later", "later"),
        (THIRD, "is the back-bend next?", "Standing back-bend is done for today.", "done"),
        (THIRD, "bridge next?", "Yes, bridge it is.", "it is up"),
        (FINISHED, "was that it?", "Yes, that was all for today.", "over"),
    ],
)
def test_place_in_session_is_said(
    played: Sessions, row: Mapping[str, Any], text: str, answer: str, reason: str
) -> None:
    told = place_in_session(said_at(played, row, text), text)
    assert told is not None, reason
    assert told.startswith(answer), reason


@pytest.mark.parametrize(
    ("row", "text", "reason"),
    [
        (OFFERED, "is that the lot?", "nothing has begun"),
        (THIRD, "how many more rounds?", "of the move"),
        (THIRD, "is my left hip next?", "no move of the list"),
        (THIRD, "how many more weeks?", "of time"),
        (THIRD, "is it all right?", "of how it is"),
        (THIRD, "is the pain done?", "of the pain"),
    ],
)
def test_place_in_session_of_something_else(
    played: Sessions, row: Mapping[str, Any], text: str, reason: str
) -> None:
    assert place_in_session(said_at(played, row, text), text) is None, reason
