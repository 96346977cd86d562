"""What is wished of a reminder that is on, in many voices, and what only sounds like it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.knowledge.staying.reminders import load_reminder_rules
from tests.conversation.requests.reminder_rows import ROWS, made_of, wanted


@pytest.mark.parametrize("row", ROWS, ids=[row["says"] for row in ROWS])
def test_reminder_requests_in_many_voices(row: Mapping[str, Any]) -> None:
    assert made_of(row["says"]) == wanted(row)


@pytest.mark.parametrize(
    ("text", "made", "reason"),
    [
        ("stop the reminders, I've done them for two weeks", {"stopped": True}, "of the moves"),
        ("stop reminding me", {"stopped": True}, "for good"),
        ("not today", {"rest": 1}, "one day"),
        ("tomorrow instead", {"rest": 1}, "one day"),
        ("note off till monday please", {"rest": 7}, "one note, as it comes"),
        ("sick note off till monday", {}, "a note of a doctor"),
        ("in 10 minutes", {"snooze": 10}, "a time to wait"),
        ("remind me tomorrow instead", {"rest": 1}, "today's alone is left out"),
        ("tomorrow", {"rest": 1}, "the same"),
        ("skip the reminder tomorrow", {"rest": 2}, "that of tomorrow is left out"),
        ("8 minutes please", {}, "how long the list may be"),
        ("10 mins", {}, "how long the list may be"),
        ("did 3 days", {}, "how often it was done"),
        ("two weeks ago I fell", {}, "when it was"),
        ("my back was worse for two days", {}, "a time of the pain"),
        ("I can't sit for 2 hours", {}, "how long something goes"),
        ("sitting for 2 hours is bad, it hurts after", {}, "how long something goes"),
        ("I've been off work for ten days", {}, "of the work"),
        ("don't do it before 9 am, it's stiff then", {}, "of a move"),
        ("nothing hurts after 8 in the evening", {}, "of the pain"),
        ("it started in Paris two years ago", {}, "of then"),
        ("back in the gym", {}, "no city"),
        ("not before I've had my coffee", {}, "no day"),
        ("no notes for 300 days", {"rest": load_reminder_rules().rest_most_days}, "the limit"),
    ],
)
def test_reminder_requests_are_none_of_other_matters(
    text: str, made: Mapping[str, Any], reason: str
) -> None:
    assert made_of(text) == made, reason
