"""Which of the messages that wait are one turn."""

from __future__ import annotations

from collections import deque

import pytest

from bot.channels.shared.incoming import MAX_CHARACTERS
from bot.channels.shared.written import Written, one_turn

JOB = object()  # a press, a menu entry, a download: whatever is no words
LONG = "x" * (MAX_CHARACTERS - 1)


@pytest.mark.parametrize(
    ("first", "waiting", "taken", "reason"),
    [
        ("left", [], ("left",), "an ordinary turn waits for nothing"),
        ("left", ["since May"], ("left", "since May"), "both"),
        ("a", ["b", "c", "d"], ("a", "b", "c", "d"), "all, in their order"),
        ("a", [JOB, "b"], ("a",), "what stands between is not overtaken"),
        ("a", ["b", JOB, "c"], ("a", "b"), "up to what stands between"),
        ("a", ["/affirm", "b"], ("a",), "a payload stands alone"),
        ("/affirm", ["b"], ("/affirm",), "a payload stands alone"),
        ("a", ["link ABCD-EFGH"], ("a",), "a code stands alone"),
        ("link ABCD-EFGH", ["a"], ("link ABCD-EFGH",), "a code stands alone"),
        (LONG, ["a", "b"], (LONG, "a"), "no longer than one message may be"),
        (LONG, [LONG], (LONG,), "no longer than one message may be"),
        ("same", ["same"], ("same", "same"), "the same words twice are two messages"),
    ],
)
def test_written_in_a_row_is_one_turn(
    first: str, waiting: list[object], taken: tuple[str, ...], reason: str
) -> None:
    stands = deque(Written((one,)) if isinstance(one, str) else one for one in waiting)
    left = [one for one in waiting if one is JOB or one not in taken]
    assert one_turn(Written((first,)), stands).texts == taken, reason
    assert len(stands) == len(waiting) - len(taken) + 1
    assert len(left) <= len(stands)


def test_written_words_of_a_button_stand_alone() -> None:
    behind: deque[Written | object] = deque([Written(("Yes",), "b", pressed=True)])
    assert one_turn(Written(("well",), "a"), behind).texts == ("well",)
    assert one_turn(Written(("Yes",), "a", pressed=True), deque([Written(("and",))])).texts == (
        "Yes",
    )


def test_written_together_have_the_id_of_the_last() -> None:
    assert one_turn(Written(("a",), "1"), deque([Written(("b",), "2")])).message_id == "2"
