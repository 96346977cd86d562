"""The first story is heard whole, whatever else its message does."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from learning.intent_examples import intent_examples
from tests.conversation.planning.situations import situation

STORY = "My neck has been stiff on the left for three weeks."
# They name another place or another side, and are right to.
NAMES_ANOTHER = ("correct", "inform")


@pytest.mark.parametrize("intent", sorted(set(intent_examples()) - set(NAMES_ANOTHER)))
def test_first_story_is_heard_beside_every_intent(intent: str) -> None:
    """Three examples of each intent before and behind a story, read as that intent."""
    for beside in [one for one in intent_examples()[intent] if not one.startswith("/")][:3]:
        for text in (f"{STORY} {beside}", f"{beside}. {STORY}"):
            values = {"consent": "agreed", slots.ASKED: slots.STORY}
            facts = plan_turn(situation(text, values, intent, 0.8)).facts
            assert "neck" in facts.regions, text
            assert (facts.side, facts.duration_days) == ("left", 21), text
