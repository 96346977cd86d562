"""A bowel that lets nothing through is an emergency; wind and a full belly alone are not."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        ("my belly is blown up like a drum and I can't pass wind", "E", "blown up, no wind"),
        ("no poo or wind for three days and I keep throwing up", "E", "nothing below, vomit"),
        (
            "My stomach's up like a beach ball. Nothing's come out below since Saturday, not a "
            "motion and not even wind, and I have been sick all day.",
            "E",
            "told in a story",
        ),
        ("constipated for three days from the codeine, a bit bloated", "none", "codeine"),
        ("I can't pass wind in yoga without laughing", "none", "a joke"),
        ("my tummy is bloated after pasta, lots of wind", "none", "wind comes"),
        ("tight as a drum my hamstrings are, and no wind today for the kite", "none", "no belly"),
    ],
)
def test_blocked_bowel_is_called(text: str, level: str, reason: str) -> None:
    assert read_message(text)["level"] == level, reason


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        (
            "tonight I walked to the viaduct again and stood on the outside of the rail",
            "E",
            "over its rail",
        ),
        ("I painted the outside of the rail on the bridge for work", "none", "at work"),
        ("we live on the other side of the railings by the bridge", "none", "a home"),
    ],
)
def test_outside_of_a_rail_is_called(text: str, level: str, reason: str) -> None:
    assert read_message(text)["level"] == level, reason
