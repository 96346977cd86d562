"""Muscles that are sore in the days after a session are no new place and no sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

VISIT = {"done": 3, "last": "low back."}
STATE = {"day": 14, "open": [PAIN, WORSE], "days": 7, "answers": {}}
BACK = {**COMES, slots.ASKED: None, slots.RETURNING: VISIT, slots.DUE: STATE}


def _plan(text: str, days: int = 13) -> Draft:
    return plan_turn(replace(situation(text, BACK, "inform", 0.4), now=NOW + days * DAY))


@pytest.mark.parametrize(
    ("text", "heard", "reason"),
    [
        ("thighs sore, 5 on waking, 4 now", True, "thighs"),
        ("inner thighs are sore, 4 today", True, "no saddle"),
        ("the insides of my thighs are tender, not numb", True, "said not to be numb"),
        ("bum and calves ache from yesterday's exercises, pain 3", True, "from the moves"),
        ("bit sore in the bum but not the pain, 4", True, "set apart from the pain"),
        ("shoulders sore yesterday, gone now. 3 today", True, "gone again"),
        ("my right thigh is sore, 4 today", False, "one thigh may be the pain that travels"),
        ("thighs sore and tingly, 4 today", False, "a nerve"),
        ("both calves are sore and swollen", False, "a vein"),
        ("inner thighs ache and it feels weird when i sit on the loo", False, "the seat feels odd"),
    ],
)
def test_soreness_of_muscles_is_heard(text: str, heard: bool, reason: str) -> None:
    draft = _plan(text)
    said = " ".join(draft.acknowledged)
    assert ("soreness" in said) == heard, reason
    if heard:
        assert draft.facts.regions == draft.facts_before.regions, reason


def test_soreness_weeks_after_a_session_is_none_of_it() -> None:
    assert "soreness" not in " ".join(_plan("thighs sore, 4 now", 40).acknowledged)


def test_numb_inner_thighs_are_a_sign_the_day_after_too() -> None:
    draft = _plan("my inner thighs are numb since yesterday")
    assert draft.alarmed
    assert "soreness" not in " ".join(draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("only sore muscles the next day, that's it", "no", "muscles alone"),
        ("no, just muscle soreness", "no", "said"),
        ("bit sore but it got worse at night", None, "worse"),
        ("a bit sore and tingling down the leg", None, "a nerve"),
    ],
)
def test_soreness_answers_whether_it_was_worse(text: str, worse: str | None, reason: str) -> None:
    state = {**STATE, "open": [WORSE, "done"], "before": [], "answers": {PAIN: 4}}
    values = {**BACK, slots.ASKED: slots.DUE, slots.DUE: state}
    draft = plan_turn(replace(situation(text, values, "inform", 0.4), now=NOW + 13 * DAY))
    answered = draft.values[slots.DUE]["answers"].get(WORSE)
    assert (answered == "no") == (worse == "no"), reason
