"""After an operation: a wound that is said to be well answers, one that is not does not."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.turn import Turn
from bot.language import understand

SLUG = "post_procedure"


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("no, wound is fine, no fever", True),
        ("the scar is dry and healed, no fever", True),
        ("no, the cut looks good", True),
        ("nope, stitches are fine", True),
        ("no, my scar is clean", True),
        ("the wound is fine but I have a fever", False),
        ("the scar is fine, only a bad headache since", False),
        ("the wound is wet", False),
        ("the cut is ok but it's red and hot", False),
        ("stitches are fine, but I'm shivering all night", False),
    ],
)
def test_wound_is_well_answers_the_question(text: str, no: bool) -> None:
    told = Turn(understand(text), "inform", text=text)
    assert (answer_to_question(told, SLUG, None) == "no") is no
