"""How a move went, in the words of the one who did it."""

from __future__ import annotations

import pytest

from bot.conversation.questions.exercise_report import tells_how_it_went
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "intent", "tells", "reason"),
    [
        ("done with that, it was all right in the end", "inform", True, "done"),
        ("done with that, it was all right in the end", "hurts", False, "and something hurt"),
        ("did it all, it was all right in the end", "too_hard", False, "and it was too hard"),
        ("done", "hurts", True, "one word is not doubted"),
        ("pins and needles in my foot", "inform", True, "a sign to stop"),
        ("my wife did it as well, what now?", "inform", False, "somebody else"),
        ("/choose", "inform", False, "pressed"),
    ],
)
def test_exercise_report_is_done_unless_something_was_wrong(
    text: str, intent: str, tells: bool, reason: str
) -> None:
    assert tells_how_it_went(situation(text, {}, intent).turn) is tells, reason
