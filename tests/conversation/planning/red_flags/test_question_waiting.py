"""A question beside a sign is not lost: it is answered when the sign is settled."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import Turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown


def _then(first: str, text: str) -> tuple[str, tuple[int, ...]]:
    told = plan_turn(situation(first, shown("low"), "inform"))
    assert told.safety.asking
    now = situation(text, told.values)
    before = Turn(situation(first).turn.findings, text=first)
    draft = plan_turn(replace(now, turns=(before, *now.turns)))
    steps = " ".join(step.action for step in draft.steps)
    return " ".join((*draft.acknowledged, steps)), draft.safety.waits


def test_question_waiting_comes_back_when_the_sign_is_denied() -> None:
    first = "what if I miss a day? and both legs felt odd this morning"
    said, waits = _then(first, "no")
    assert "Now to what you asked" in said
    assert "off does no harm" in said
    assert not waits


def test_question_waiting_stays_silent_where_the_sign_is_there() -> None:
    said, _ = _then(
        "what if I miss a day? and both legs felt odd this morning", "yes, both are weak"
    )
    assert "Now to what you asked" not in said


def test_question_waiting_is_none_where_only_the_reason_of_the_sign_was_asked() -> None:
    said, waits = _then("Fever? why", "no")
    assert "Now to what you asked" not in said
    assert not waits
