"""Quiet hours as people write them."""

from __future__ import annotations

import pytest

from bot.reminders.told_quiet import Quiet, outside, quiet_told

USUAL = (22, 7)


@pytest.mark.parametrize(
    ("text", "quiet", "reason"),
    [
        ("change my quiet hours to 9 pm to 9 am", (21, 9), "both ends"),
        ("no notes before 10 in the morning", (22, 10), "the other end stays"),
        ("no notes before 9", (22, 9), "a bare hour ends it in the morning"),
        ("nothing after 8 please", (20, 7), "a bare hour begins it in the evening"),
        ("don't message me between 10 and 8", (22, 8), "bare hours of the night"),
        ("no notes before 8:30 am", (22, 9), "a begun hour is quiet"),
    ],
)
def test_told_quiet_hours(text: str, quiet: Quiet, reason: str) -> None:
    assert quiet_told(text, USUAL) == quiet, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("remind me at 8 pm", "an hour of a note"),
        ("no pain before 10 in the morning", "of a pain"),
        ("nothing hurts after 8 in the evening", "of a pain"),
        ("don't remind me before Thursday", "a day"),
        ("no notes after 2 weeks", "a length"),
    ],
)
def test_told_quiet_hours_are_none_of_other_matters(text: str, reason: str) -> None:
    assert quiet_told(text, USUAL) is None, reason


@pytest.mark.parametrize(
    ("hour", "quiet", "moved"),
    [(19, (22, 7), 19), (8, (22, 10), 10), (21, (20, 7), 19), (3, (0, 0), 3)],
)
def test_told_quiet_moves_an_hour_to_the_nearest_outside(
    hour: int, quiet: Quiet, moved: int
) -> None:
    assert outside(hour, quiet) == moved
