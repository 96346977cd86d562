"""Pain told in an exercise: when it breaks the stop rule (clinical 5)."""

from __future__ import annotations

import pytest

from bot.conversation.words.warnings import breaks_stop_rule, pain_now
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("before", "text", "broken", "reason"),
    [
        (3, "it is 5 now", True, "up by 2"),
        (3, "it is 4 now", False, "up by 1"),
        (5, "it is 6 now", True, "climbed to 6"),
        (6, "it is 6 now", False, "it was 6 before, so it has not climbed"),
        (7, "still 7", False, "the same"),
        (7, "it is 9 now", True, "up by 2, wherever it began"),
        (None, "it is 6 now", True, "nothing is known of before"),
        (3, "all good", False, "no rating"),
        (1, "it is 3 now", False, "up to 3 is fine, wherever it began"),
    ],
)
def test_stop_rule_is_broken_by_a_rise_or_by_climbing_to_six(
    before: int | None, text: str, broken: bool, reason: str
) -> None:
    assert bool(breaks_stop_rule(before, pain_now(situation(text).turn))) is broken, reason
