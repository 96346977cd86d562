"""A fall, a blow or a headache told at a return is asked about, and began no pain of before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

HURT, ARTERIES = "major_trauma", "gca_pmr"
YOUNG = {**AT_CHECK_IN, "age": 40, "onset": "gradual"}


def _plan(text: str, values: dict[str, Any] = YOUNG) -> Draft:
    return plan_turn(situation(text, values, "inform", 0.5))


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("I slipped on the ice on Tuesday and landed on my backside, it's a 5", HURT, "a fall"),
        ("tripped over the dog yesterday, bit sore, 4", HURT, "a trip"),
        ("a box fell on my back at work on Wednesday", HURT, "a blow"),
        ("I fell asleep on the sofa", None, "no fall"),
        ("I fell behind with the exercises", None, "no fall either"),
        ("no falls, all good, a 3", None, "denied"),
    ],
)
def test_new_event_is_asked_about_at_any_age(text: str, asked: str | None, reason: str) -> None:
    draft = _plan(text)

    assert draft.safety.asking == asked, reason
    assert draft.facts.onset == "gradual", reason
    assert draft.facts.duration_days == AT_CHECK_IN["duration_days"], reason


def test_new_event_is_asked_about_with_one_question() -> None:
    first = situation("tripped over the dog yesterday", YOUNG)
    second = situation("no", plan_turn(first).values, "deny")
    draft = plan_turn(replace(second, turns=(*first.turns, *second.turns)))

    assert draft.safety.asking is None
    assert HURT in draft.safety.cleared_slugs()


def test_new_event_of_a_pain_that_began_with_a_fall_is_none() -> None:
    assert _plan("the pain from my fall is a 3", {**YOUNG, "trigger": "fall"}).safety.asking is None


@pytest.mark.parametrize(
    ("text", "age", "asked", "said", "reason"),
    [
        ("been getting headaches since the weekend", 40, None, True, "said what would be none"),
        ("got a new headache since Monday", 55, ARTERIES, False, "asked from 50 on"),
        ("my usual headache on Saturday", 55, None, False, "as ever"),
        ("no headaches any more", 55, None, False, "denied"),
        ("headaches got less", 55, None, False, "better"),
        ("is a headache normal?", 55, None, False, "a question"),
    ],
)
def test_new_headache(text: str, age: int, asked: str | None, said: bool, reason: str) -> None:
    draft = _plan(text, {**YOUNG, "age": age})

    assert draft.safety.asking == asked, reason
    told = " ".join((*draft.acknowledged, draft.values.get(slots.ACKNOWLEDGED) or ""))
    assert ("a headache too" in told) == said, reason
