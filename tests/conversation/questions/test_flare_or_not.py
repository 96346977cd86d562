"""Whether it is a flare or a little worse, answered in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.flare_or_not import FlareQuestion
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY


@pytest.mark.parametrize(
    ("text", "intent", "said", "reason"),
    [
        ("a flare", "inform", "yes", "the button in words"),
        ("I have a flare", "inform", "yes", "named"),
        ("yes, far more than usual", "affirm", "yes", "agreed"),
        ("much worse", "feel_worse", "yes", "worse, and nothing says little"),
        ("a little worse", "feel_worse", "no", "the button in words is no flare"),
        ("just a bit sorer than usual", "feel_worse", "no", "little, in other words"),
        ("slightly", "inform", "no", "little, alone"),
        ("not a lot", "deny", "no", "not much"),
        ("the second one", "choose", "no", "by its place"),
        ("neither", "deny", "no", "none of the two"),
        ("since Monday", "inform", slots.OPEN, "answers something else: asked again"),
    ],
)
def test_flare_or_not_in_words(text: str, intent: str, said: str, reason: str) -> None:
    values = {**OPEN[slots.FLARE], slots.ASKED: slots.FLARE}
    draft = Draft.of(replace(situation(text, values, intent), now=NOW + 16 * DAY))
    FlareQuestion().take(draft)
    assert draft.values[slots.FLARE] == said, reason
