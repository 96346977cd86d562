"""Whether it is a flare or a little worse, answered in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.flare_or_not import FlareQuestion
from bot.conversation.way import next_on_the_way
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

DUE = {"day": 14, "open": ["pain"], "days": 7, "answers": {}}


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


@pytest.mark.parametrize(
    ("text", "due", "feeling", "reason"),
    [
        ("a little worse", {}, "worse", "it says how it has been"),
        ("neither", {}, None, "how it has been is still asked"),
        ("a little worse", DUE, None, "the check-in that is due asks in numbers"),
        ("neither", DUE, None, "the same"),
    ],
)
def test_flare_or_not_leaves_the_check_in_to_come(
    text: str, due: dict[str, Any], feeling: str | None, reason: str
) -> None:
    back = {slots.RETURNING: {"done": 3}, slots.CHECK_IN: None, slots.DUE: due or None}
    values = {**OPEN[slots.FLARE], slots.ASKED: slots.FLARE, **back}
    draft = Draft.of(replace(situation(text, values), now=NOW + 16 * DAY))
    FlareQuestion().take(draft)
    assert draft.values.get(slots.CHECK_IN) == feeling, reason
    if feeling is None:
        assert next_on_the_way(draft.values) == (slots.DUE if due else slots.CHECK_IN), reason


@pytest.mark.parametrize(
    ("text", "pain", "left", "reason"),
    [
        ("no, it's a 4 today", 4, ["worse_after", "done"], "the rating beside a no"),
        ("nah, only a 5", 5, ["worse_after", "done"], "the same"),
        ("no flare, 3 out of 10", 3, ["worse_after", "done"], "with its scale"),
        ("a little worse, about a 6", 6, ["worse_after", "done"], "a little, and how strong"),
        ("neither, it's 2 now", 2, ["worse_after", "done"], "none of the two"),
        ("no, a 4. did it every day", 4, ["worse_after"], "how often it was done as well"),
        ("no", None, ["pain", "worse_after", "done"], "nothing is told ahead"),
        ("neither", None, ["pain", "worse_after", "done"], "the same"),
        ("no, I did 4 of 7", None, ["pain", "worse_after"], "a count of days is no rating"),
    ],
)
def test_flare_or_not_takes_what_the_check_in_would_ask(
    text: str, pain: int | None, left: list[str], reason: str
) -> None:
    due = {"day": 14, "open": ["pain", "worse_after", "done"], "days": 7, "answers": {}}
    back = {slots.RETURNING: {"done": 3}, slots.CHECK_IN: None, slots.DUE: due}
    values = {**OPEN[slots.FLARE], slots.ASKED: slots.FLARE, **back}
    after = plan_turn(replace(situation(text, values), now=NOW + 16 * DAY)).values
    assert after[slots.FLARE] == "no", reason
    assert after[slots.DUE]["answers"].get("pain") == pain, reason
    assert after[slots.DUE]["open"] == left, reason
