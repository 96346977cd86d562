"""What a whole text means for urgency: in words that no list holds, and wherever it stands."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.urgency import load_urgency_settings
from bot.language.danger.urgency_reader import load_urgency_reader

ORDINARY = (
    "I have had a stiff low back on and off since spring, mostly after long desk days, and a "
    "walk at lunch does it good. My sister swears by swimming, my neighbour by his hot bottle. "
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the horse parted company with me at the ditch and now my legs are not mine", "a fall"),
        ("the tap will not turn on since last night, full to bursting, back in bits", "a bladder"),
    ],
)
def test_urgency_reader_finds_emergencies_in_words_no_list_holds(text: str, reason: str) -> None:
    assert load_urgency_reader().emergency(text) >= load_urgency_settings().asks_from, reason


@pytest.mark.parametrize(
    "text",
    [
        ORDINARY,
        "my back is stiff after gardening, what can I do",
        "this meeting is a pain in the neck",
        "done, the bridge was a bit hard today",
    ],
)
def test_urgency_reader_leaves_ordinary_talk(text: str) -> None:
    assert load_urgency_reader().emergency(text) < load_urgency_settings().asks_from - 2


def test_urgency_reader_counts_the_gravest_stretch_of_a_long_text() -> None:
    reader, sign = load_urgency_reader(), "I have not been able to pee since last night. "
    alone, long = reader.emergency(sign), ORDINARY * 5
    for text in (sign + long, long + sign, ORDINARY * 2 + sign + ORDINARY * 3):
        assert alone > reader.emergency(text) > reader.emergency(long)
