"""That nothing makes it worse is noted wherever it is told, and not asked again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import INTAKE

STORY = {"consent": "no_saving", "story": None, slots.ASKED: slots.STORY}
WORSE = {**INTAKE, slots.ASKED: "aggravated_by"}


@pytest.mark.parametrize(
    ("text", "values", "worse", "reason"),
    [
        ("Neck, two months. Nothing in particular makes it worse.", STORY, True, "in a story"),
        ("Low back. No movement really makes it worse", STORY, True, "no movement"),
        ("my low back hurts, nothing I know of sets it off", STORY, True, "other words"),
        ("as I said, nothing", WORSE, True, "told once more"),
        ("Low back, it stays the same whatever I do", STORY, True, "no way of moving does"),
        ("Low back. Whatever I do hurts", STORY, False, "every way of moving does"),
        ("Low back. Nothing makes it worse than sitting", STORY, False, "one does"),
        ("Low back. Nothing but driving makes it worse", STORY, False, "one does"),
        ("Low back. Nothing helps", STORY, False, "of what eases"),
        ("as I said, nothing", INTAKE, False, "of another question"),
    ],
)
def test_nothing_worse_is_noted_where_it_is_told(
    text: str, values: dict[str, Any], worse: bool, reason: str
) -> None:
    draft = Draft.of(situation(text, values))
    hear(draft)
    assert (draft.facts.aggravated_by == ("none",)) is worse, reason
