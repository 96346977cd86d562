"""Minutes of a sign, and minutes that are only asked about, are no length of a routine."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.corrections.test_correcting import LIST
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import CHECKS

TOGETHER = {**SESSION, slots.ASKED: slots.TOGETHER}
AT_MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}


@pytest.mark.parametrize(
    ("text", "values", "minutes", "reason"),
    [
        ("Only fingers, only with elbow on desk, 2 minutes.", LIST, None, "how long it lasts"),
        ("none. 5 minutes please, in the chair", LIST, 5, "a wish beside a list"),
        ("8 minutes, at home on the floor", LIST, 8, "a wish without a word for it"),
        ("3 minutes of what?", LIST, None, "asked about"),
        ("only 2 minutes? what do I tense?", TOGETHER, SESSION.get(slots.MINUTES), "asked about"),
        ("3 minutes", TOGETHER, 3, "a wish"),
        ("good, but I said 12 minutes not eight", TOGETHER, 12, "told once more, another refused"),
        ("done. and I said 12 minutes not eight", AT_MOVE, 12, "beside a report"),
        ("12 minutes before bed please", TOGETHER, 12, "with its hour"),
        ("no checks. 12 minutes before bed, and what if it hurts?", CHECKS, 12, "and a question"),
        ("20 minutes before it hurts, is that bad?", CHECKS, None, "until it hurts"),
        ("30 minutes in the evening, then it locks", CHECKS, None, "the same behind it"),
        ("a day without ten minutes", TOGETHER, SESSION.get(slots.MINUTES), "a day has none"),
        ("I don't have 20 minutes most days", TOGETHER, SESSION.get(slots.MINUTES), "denied"),
        ("can I dig half an hour?", TOGETHER, SESSION.get(slots.MINUTES), "of the digging"),
        ("is it ok to mow for 20 minutes", TOGETHER, SESSION.get(slots.MINUTES), "of the lawn"),
        ("can i do longer rides?", TOGETHER, SESSION.get(slots.MINUTES), "the rides are longer"),
        ("8 mins, i said longer RIDES", TOGETHER, 8, "beside what else is longer"),
        ("can we do 6 minutes?", TOGETHER, 6, "asked for"),
        ("no I said 6 mins, not 10", TOGETHER, 6, "said before"),
        ("that still says 8 minutes, i've only got 5", TOGETHER, 5, "what the list says is none"),
        ("it's showing 12 minutes but I said 6", TOGETHER, 6, "in other words"),
    ],
)
def test_minutes_meant_are_those_of_a_routine(
    text: str, values: dict[str, Any], minutes: int | None, reason: str
) -> None:
    assert plan_turn(situation(text, values, "inform")).values.get(slots.MINUTES) == minutes, reason


def test_minutes_meant_outside_work_are_no_hours_at_a_desk() -> None:
    draft = plan_turn(situation("6 minutes after work", TOGETHER, "inform"))
    assert draft.facts.sit_hours == draft.facts_before.sit_hours
