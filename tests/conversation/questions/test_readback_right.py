"""Whether what was heard is right: yes, no, or neither."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions import QUESTIONS, Taken
from tests.conversation.planning.situations import situation

HEARD = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    slots.ASKED: slots.READBACK,
}


@pytest.mark.parametrize(
    ("text", "intent", "taken", "kept"),
    [
        pytest.param("yes", "affirm", Taken.ANSWERED, "confirmed", id="it is right"),
        pytest.param("no", "deny", Taken.ASK_AGAIN, "off", id="it is not"),
        pytest.param("that is off", "correct", Taken.ASK_AGAIN, "off", id="said another way"),
        pytest.param("hmm", "deny", Taken.ASK_AGAIN, "off", id="the intent alone says no"),
        pytest.param(
            "none of those, just scared",
            "deny",
            Taken.UNCLEAR,
            None,
            id="no to the signs, not to what was heard",
        ),
        pytest.param("purple", "inform", Taken.UNCLEAR, None, id="neither"),
    ],
)
def test_readback_right_takes_yes_no_or_asks_again(
    text: str, intent: str, taken: Taken, kept: str | None
) -> None:
    draft = Draft.of(situation(text, HEARD, intent=intent))
    assert QUESTIONS[slots.READBACK].take(draft) is taken
    assert draft.values.get(slots.READBACK) == kept


@pytest.mark.parametrize(
    ("text", "intent", "kept", "reason"),
    [
        ("right side, where I landed. doc said nowt broken", "deny", "confirmed", "told again"),
        ("no, right side", "deny", "off", "a no comes first"),
        ("the low back, like I said", "inform", "confirmed", "the place again"),
        ("no numbness brother", "deny", "confirmed", "a no to a feeling"),
        ("no dear my legs are fine", "deny", "confirmed", "a no to the legs"),
        ("no, my legs have nothing to do with it", "deny", "off", "a no to what was heard"),
    ],
)
def test_readback_right_takes_what_is_known_for_a_yes(
    text: str, intent: str, kept: str, reason: str
) -> None:
    draft = Draft.of(situation(text, {**HEARD, "side": "right"}, intent=intent))
    QUESTIONS[slots.READBACK].take(draft)
    assert draft.values.get(slots.READBACK) == kept, reason


def test_readback_right_asks_anew_when_the_part_that_is_off_was_pressed() -> None:
    """Behind "Something is off" each part can be pressed; then it is read back again."""
    values = {**HEARD, "side": "left", slots.READBACK: slots.OFF}
    draft = Draft.of(situation('/choose{"choice": "side=right"}', values))
    assert QUESTIONS[slots.READBACK].take(draft) is Taken.HEARD
    assert draft.facts.side == "right"
    assert draft.values.get(slots.READBACK) is None
