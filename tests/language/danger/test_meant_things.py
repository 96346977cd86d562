"""A sign that is said to be a machine's is asked about; the writer's own is called."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

_BACK = (
    " Two hours in the crawl space have left me stiff across the small of the back, better on the "
    "move. Is heat better or should I walk?"
)
_GONE = "The bladder's completely gone. Since Sunday it dribbles all night long. "


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_GONE + "Before anyone panics, I mean the pillow tank under the house.", "a tank"),
        (
            "Swollen to twice its size and wedged high on the left. I'm talking about the float in "
            "my neighbour's cistern.",
            "named by where it is",
        ),
    ],
)
def test_meant_things_are_not_called(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "none", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_GONE + "I mean the tank too, but mostly me, I sleep on a towel.", "the writer as well"),
        (_GONE + "The tap drips as well.", "a thing is named and not meant"),
        (
            _GONE + "I mean the tank under the house. And neither can I, not a drop since this "
            "morning.",
            "has it as well",
        ),
        ("My dog is fine but I can't pee, not a drop since last night.", "the dog is fine"),
        (
            "I mean the tank is full. I can't feel when I wipe, and I've wet the bed.",
            "told behind it",
        ),
    ],
)
def test_meant_things_leave_the_writers_own(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "E", reason
