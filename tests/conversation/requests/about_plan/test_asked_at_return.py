"""What is asked of the plan beside the check-in has its answer, and comes with the list."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE, _plan

OPEN = {**DUE, "open": [PAIN, WORSE, DONE], "days": 4}
GREETS = {**BACK, slots.DUE: OPEN}


def _rated(nrs: int) -> dict[str, Any]:
    state = {**OPEN, "open": [WORSE, DONE], "answers": {PAIN: nrs}, "before": [OPEN]}
    return {**BACK, slots.ASKED: slots.DUE, slots.DUE: state}


def _said(draft: Draft) -> str:
    return " ".join((*draft.acknowledged, draft.values.get(slots.ACKNOWLEDGED) or ""))


@pytest.mark.parametrize(
    ("text", "nrs", "answer", "reason"),
    [
        ("no. can I go harder?", 2, "a little more is right", "mild: it may grow"),
        ("no. is it time for the next stage?", 4, "the same this week", "not yet"),
        ("no. I've got more in me", 2, "a little more is right", "strength to spare"),
        ("no. I could easily do more", 4, "the same this week", "the same, not yet"),
        ("no. can I do more reps?", 2, "a little more is right", "by count"),
        ("no. when do I move up a level?", 3, "a little more is right", "in other words"),
        ("no. longer session possible?", 4, "the same this week", "longer"),
        ("no. same again tonight?", 4, "the same this week", "the same"),
        ("no. the same ones tonight or new ones?", 3, "a little more", "same or new"),
        ("no. exercise tonight or not?", 4, "At 4 out of 10 do them", "today"),
        ("no, sore from work. should I still do them?", 3, "do them as usual", "sore from work"),
        ("no. is it alright I only did four?", 4, "Yes, it counts", "a part of the list"),
        ("no. I skipped two, does that matter?", 4, "Yes, it counts", "days left out"),
    ],
)
def test_asked_at_return_is_answered_by_the_pain_of_today(
    text: str, nrs: int, answer: str, reason: str
) -> None:
    assert answer in _said(_plan(text, _rated(nrs))), reason


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("it's a 2 now, was 5. that's good, no?", "Yes, that is good: 5 at the start and 2", "two"),
        ("down to 2 from 5. progress, right?", "Yes, that is good", "the newest stands first"),
        ("5 to 3, that's good, innit?", "Yes, that is good: 5 at the start and 3", "two points"),
        ("it's a 4 today. is that progress?", "5 at the start and 4 now: that may", "one point"),
    ],
)
def test_asked_at_return_progress_has_its_figures(text: str, answer: str, reason: str) -> None:
    assert answer in _said(_plan(text, GREETS)), reason


def test_asked_at_return_worse_is_no_progress() -> None:
    assert "Not yet: 5 at the start and 7 now" in _said(_plan("no. is that progress?", _rated(7)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no. can I do more housework?", "no question of the plan"),
        ("no. is it ok to sit longer?", "of sitting"),
        ("no. the same place as before?", "of the pain"),
        ("no. the pharmacist said I can take more ibuprofen", "of tablets"),
        ("no. i could take more tablets", "of tablets, and a can"),
        ("no. I could do more walking", "of walks"),
        ("no. I can manage more paracetamol", "of tablets, and managed"),
    ],
)
def test_asked_at_return_leaves_what_only_sounds_like_it(text: str, reason: str) -> None:
    said = _said(_plan(text, _rated(2)))
    assert "a little more is right" not in said, reason
    assert "the same this week" not in said, reason
    assert "Yes, it counts" not in said, reason


def test_asked_at_return_a_greeting_that_asks_goes_on_with_the_check_in() -> None:
    draft = _plan("3 now. can I go harder?", GREETS)
    assert "a little more is right" in _said(draft)
    assert draft.values[slots.ASKED] == slots.DUE
