"""A question that can be left out is put twice in a row at most, and ends where that is wished."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

OPTIONAL = tuple(
    slot
    for slot, open_values in OPEN.items()
    if slot in QUESTIONS and QUESTIONS[slot].times_put(open_values) is not None
)
# Any words are a goal, a plan for a bad day or what got in the way: nothing there is unclear.
READS_ALL = (slots.GOAL, slots.FLARE_PLAN, slots.BARRIER)
UNCLEAR = ("purple elephants", "banana telephone", "the sky over the sea")


def _asked_after(slot: str, texts: tuple[str, ...], intent: str | None = None) -> list[object]:
    values = {**OPEN[slot], slots.ASKED: slot, slots.TIMES_ASKED: None}
    opened, asked = QUESTIONS[slot].opened(values), []
    for text in texts:
        draft = plan_turn(situation(text, values, intent, 0.9 if intent else 0.0))
        values = {**draft.values, slots.PLAN: None}
        same = values.get(slots.ASKED) == slot and QUESTIONS[slot].opened(values) == opened
        put = any(step.action == QUESTIONS[slot].action for step in draft.steps)
        asked.append(same and put)
    return asked


@pytest.mark.parametrize("slot", [one for one in OPTIONAL if one not in READS_ALL])
def test_asked_often_is_left_after_two_messages_that_answer_nothing(slot: str) -> None:
    assert _asked_after(slot, UNCLEAR[:2])[-1] is False, "put a third time"


@pytest.mark.sampled(rows=20)
@pytest.mark.parametrize("slot", OPTIONAL)
@pytest.mark.parametrize("intent", ["why_ask", "help", "out_of_scope", "thanks", "chitchat"])
def test_asked_often_is_left_whatever_else_is_said(slot: str, intent: str) -> None:
    assert _asked_after(slot, UNCLEAR, intent)[-1] is False, "put a third time behind the first"


@pytest.mark.parametrize("slot", OPTIONAL)
@pytest.mark.parametrize("text", ["no more questions", "No more questions please!"])
def test_asked_often_no_more_questions_never_puts_the_same_one(slot: str, text: str) -> None:
    assert _asked_after(slot, (text,)) == [False]
