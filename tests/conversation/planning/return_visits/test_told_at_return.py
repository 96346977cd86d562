"""Progress and things to train with, told at a return, are heard in half a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, WORSE
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.language.replies.answering.answer_rows import rows_told
from tests.conversation.planning.every_question.planned import LATER
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN, IDLE
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE
from tests.conversation.planning.situations import situation

FLARE_OPEN = {**LATER, slots.CHECK_IN: "worse", slots.FLARE: slots.OPEN, slots.ASKED: slots.FLARE}


def _plan(text: str, values: dict[str, Any], intent: str = "inform") -> Draft:
    return plan_turn(situation(text, values, intent, 0.5))


def _said(draft: Draft) -> str:
    return " ".join((*draft.acknowledged, draft.values.get(slots.ACKNOWLEDGED) or ""))


@pytest.mark.parametrize(
    ("text", "greeted", "reason"),
    [
        ("turning right goes way further than last time", True, "further"),
        ("the turning is definitely a bit easier", True, "easier"),
        ("headaches got less too", True, "less of it"),
        ("carried two light bags home on Monday, felt good", True, "done again"),
        ("slept through the night", True, "sleep"),
        ("got through a full shift yesterday", True, "got through it"),
        ("I can walk round the park again", True, "can again"),
        ("got through the night with four painkillers", False, "no deed"),
        ("I got through the shift but it hurts like hell", False, "beside pain"),
        ("I can hardly walk again", False, "the opposite"),
        ("is it getting easier for most people?", False, "a question"),
        ("it is much worse", False, "no progress"),
        ("had to phone in sick again, first time since we started", False, "first, and bad"),
        ("woke up stiff, first time in weeks", False, "the same"),
        ("slept right to the alarm, first time in weeks", True, "first, and good"),
        ("first time in months I walked to the shop", True, "told from its front"),
        ("it's about the same", False, "no change"),
    ],
)
def test_progress_told_is_greeted(text: str, greeted: bool, reason: str) -> None:
    assert ("Good to hear" in _said(_plan(text, IDLE))) == greeted, reason


def test_progress_told_of_a_goal_names_it_and_asks_of_no_flare() -> None:
    known = {**IDLE[slots.WEEKS], "goals": [["dance at my sister's wedding", 1], ["sing", 2]]}
    draft = _plan("i got through a whole wedding dance practice!", {**IDLE, slots.WEEKS: known})
    assert "what you want to do again: dance at my sister's wedding" in _said(draft)
    assert draft.asked != slots.FLARE


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("3, the pharmacist said to get up slowly", "your pharmacist said", "a word of care"),
        ("3. he has halved my amlodipine", "change of tablets", "another amount"),
        ("a 3. they put me on a new water tablet", "change of tablets", "a new one"),
        ("I had an X-ray on Monday, nothing broken. 3", "picture was taken", "a picture"),
        ("did my doctor say anything about it? 3", "", "a question"),
        ("3, I doubled my walks", "", "no medicine"),
    ],
)
def test_care_told_at_a_return_is_heard(text: str, said: str, reason: str) -> None:
    told = _said(_plan(text, {**BACK, slots.DUE: DUE}))
    assert said in told, reason
    assert said or not any(one in told for one in ("goes first", "tablets", "picture")), reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("I've got dumbbells now", True, "no moves for them"),
        ("bought a pair of kettlebells", True, "bought"),
        ("can I use dumbbells?", False, "a question"),
        ("I've got a band now", False, "there are moves for it"),
    ],
)
def test_gear_without_moves_is_said_and_begins_nothing(text: str, said: bool, reason: str) -> None:
    draft = _plan(text, {**LATER, slots.TOGETHER: None, slots.ASKED: slots.TOGETHER})

    assert ("no tested moves with weights" in _said(draft)) == said, reason
    assert draft.values.get(slots.FLARE) is None, reason
    if said:
        assert draft.values.get(slots.TOGETHER) is None, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("just start", "begin"),
        ("neither, let us begin", "denied and begin"),
        ("my neck hurts too", "another place is no flare"),
        ("Neither. I asked you to put the bridge back.", "a wish"),
    ],
)
def test_flare_question_is_ended_by_what_is_wanted_instead(text: str, reason: str) -> None:
    draft = _plan(text, FLARE_OPEN)

    assert draft.values[slots.FLARE] == "no", reason
    assert draft.asked != slots.FLARE, reason


def test_rating_as_before_is_no_flare() -> None:
    draft = _plan("3 today. been getting headaches since the weekend though", AT_CHECK_IN)

    assert draft.values.get(slots.FLARE) is None


@pytest.mark.parametrize(
    ("text", "numbers", "reason"),
    [
        ("5 of 7", (), "days of a week"),
        ("four out of six", (), "in letters"),
        ("5/7", (), "with a stroke"),
        ("every day bar one", (), "all but one"),
        ("2 and 5", (2, 5), "rows"),
        ("5", (5,), "a row"),
    ],
)
def test_days_are_no_rows(text: str, numbers: tuple[int, ...], reason: str) -> None:
    assert rows_told(text).numbers == numbers, reason
    assert not rows_told(text).exception, reason


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("5 of 7", 5, "a bare count"),
        ("four out of six I think", 4, "of another number"),
        ("3, most evenings", 6, "a share"),
        ("every day bar one", 6, "all but one"),
        ("like twice, had exams", 2, "a word of times"),
        ("missed one night", 6, "taken off"),
        ("pain 5 out of 10", None, "a rating"),
        ("it hurts most evenings", None, "of the pain"),
    ],
)
def test_days_are_taken_at_any_question(text: str, days: int | None, reason: str) -> None:
    state = {**DUE, "open": [WORSE, DONE], "before": [], "answers": {"pain": 3}}
    for asked in (slots.DUE, slots.FLARE):
        values = {**BACK, slots.ASKED: asked, slots.DUE: state, slots.FLARE: slots.OPEN}
        kept = _plan(text, values).values[slots.DUE]["answers"].get(DONE)
        assert kept == days, (asked, reason)
