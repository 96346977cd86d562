"""A clinician's look that is told ends the line that sent somebody there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.planning.planner import plan_turn
from bot.routine.weeks.progression import Progression
from tests.conversation.planning.return_visits.at_a_return import IDLE
from tests.conversation.planning.situations import situation


def _told(text: str, sent_days_ago: int = 8) -> Draft:
    at = situation("hello", IDLE, "greet", 0.9)
    weeks, today = weeks_of(plan_turn(at)), today_of(plan_turn(at))
    on = today - timedelta(days=sent_days_ago)
    state = weeks.history.progression or Progression(started=on, week_began=on, seen=on)
    state = replace(state, sent_on={"high": on.isoformat()})
    history = replace(weeks.history, progression=state)
    values = {**IDLE, slots.WEEKS: replace(weeks, history=history).as_dict()}
    return plan_turn(situation(text, values, "inform", 0.5))


def _state(draft: Draft) -> Progression:
    state = weeks_of(draft).history.progression
    assert state is not None
    return state


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("saw my GP on Thursday, he examined it and says it's muscular", "who and what came of it"),
        ("the doctor had a look and said it's nothing serious, carry on", "told to go on"),
        ("I went to the physio yesterday, she checked me over and all was fine", "a physio"),
        ("had it looked at like you said. its fine", "by nobody named"),
    ],
)
def test_look_told_ends_the_line(text: str, reason: str) -> None:
    draft = _told(text)

    assert not _state(draft).sent_on, reason
    assert _state(draft).looked_at is not None, reason
    assert "somebody has looked" in " ".join(draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I have an appointment with my GP on Monday", "still to come"),
        ("has my doctor to look at it?", "a question"),
        ("my GP sent me for a scan, no result yet", "sent on, nothing known"),
        ("the GP looked at it two months ago and found nothing", "before the line was said"),
        ("my sister's physio said rest", "somebody else's"),
        ("going to have it looked at", "to come"),
        ("still sore today", "no look"),
    ],
)
def test_look_told_keeps_the_line_without_a_look(text: str, reason: str) -> None:
    draft = _told(text)

    assert _state(draft).sent_on, reason
    assert "somebody has looked" not in " ".join(draft.acknowledged), reason


@pytest.mark.parametrize("asked", ["should I see my doctor?", "do I have to see a doctor?"])
def test_look_not_told_the_line_answers_whether_to_see_somebody(
    asked: str,
) -> None:
    said = " ".join(str(one) for one in _told(asked).acknowledged)

    assert "7 or more for a week" in said
    assert "not for what you told me" not in said
