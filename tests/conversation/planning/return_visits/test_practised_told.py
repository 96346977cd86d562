"""Days practised alone that are told as somebody comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.course.days_done import days_told
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.rated_now import rated_now
from bot.language.replies.told.staying import days_done_told
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

VISIT = {"done": 0, "last": 'low back, routine "trunk", not done yet.'}
BACK = {**COMES, slots.ASKED: None, slots.RETURNING: VISIT, slots.DUE: None}
DUE = {"day": 14, "open": ["pain", "done"], "days": 7, "answers": {}}


def _plan(text: str, values: dict[str, Any] = BACK) -> Draft:
    return plan_turn(replace(situation(text, values), now=NOW + 16 * DAY))


def _kept(draft: Draft) -> list[tuple[int, bool]]:
    return [(one["days"], one["today"]) for what, one in draft.kept if what == "practised"]


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("morning, did my exercises last night and a walk", [(1, False)], "the evening before"),
        ("hi, done them this morning already", [(0, True)], "today"),
        ("hello, did it yesterday evening", [(1, False)], "yesterday"),
        ("did all yesterday and today", [(1, True)], "two days, one of them today"),
        ("I didn't do my exercises last night", [], "denied"),
        ("did a long walk yesterday", [], "no session"),
        ("finished all 6 before my standup meeting", [(0, True)], "no day is named: today"),
        ("did all 5 yesterday, meeting now", [(1, False)], "counted, with its day"),
        ("did everything, every week", [], "of no day that is known"),
        ("all 6 done?", [], "asked"),
        ("hello", [], "nothing is told"),
    ],
)
def test_practised_told_is_kept(text: str, kept: list[tuple[int, bool]], reason: str) -> None:
    draft = _plan(text)
    assert _kept(draft) == kept, reason
    if kept:
        assert "not done yet" not in draft.values[slots.RETURNING]["last"], reason
        assert draft.values[slots.RETURNING]["done"] == sum(map(sum, kept)), reason
        assert draft.asked == slots.CHECK_IN, reason


def test_practised_told_counts_no_earlier_session_among_days_that_are_named() -> None:
    visit = {"done": 1, "last": 'low back, routine "trunk", done on one day.'}
    draft = _plan("did all yesterday and today", {**BACK, slots.RETURNING: visit})
    assert draft.values[slots.RETURNING]["done"] == 3


def test_practised_told_leaves_the_days_before_to_a_check_in_that_is_due() -> None:
    due = {**BACK, slots.DUE: DUE}
    assert _kept(_plan("did my exercises last night", due)) == []
    assert _kept(_plan("done them this morning", due)) == [(0, True)]


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("did it like twice, had exams lol", 2, "in place of the answer"),
        ("I did the routine on six of the seven days", 6, "so many of so many"),
        ("I did it on six", 6, "a bare number of days"),
        ("done every evening bar one", 6, "all but one"),
    ],
)
def test_practised_told_at_another_question_of_the_check_in_is_taken(
    text: str, days: int, reason: str
) -> None:
    state = {**DUE, "open": [WORSE, DONE], "before": "pain", "answers": {"pain": 3}}
    draft = _plan(text, {**BACK, slots.ASKED: slots.DUE, slots.DUE: state})

    assert draft.values[slots.DUE]["answers"]["done"] == days, reason
    assert draft.values[slots.DUE]["open"] == [WORSE], reason
    assert f"on {days} days" in " ".join(draft.acknowledged), reason


def test_practised_told_in_a_greeting_is_said_where_a_check_in_is_due() -> None:
    draft = _plan("Good evening. I did it on six of the seven days.", {**BACK, slots.DUE: DUE})

    assert draft.values[slots.DUE]["answers"] == {"done": 6}
    assert "on 6 days" in " ".join((*draft.acknowledged, draft.values[slots.ACKNOWLEDGED]))


def test_practised_told_counts_also_behind_the_greeting_and_once() -> None:
    greeted = {**BACK, slots.ASKED: slots.CHECK_IN}
    draft = _plan("did my exercises last night again and a walk", greeted)
    assert _kept(draft) == [(1, False)]
    assert draft.asked == slots.CHECK_IN
    assert _kept(_plan("yes, did them last night", dict(draft.values))) == []


def test_practised_told_knows_a_missed_week_at_another_question_of_the_check_in() -> None:
    values = {**BACK, slots.ASKED: slots.DUE, slots.DUE: {**DUE, "open": [PAIN, WORSE, DONE]}}
    kept = _plan("I missed a week because of a cold", values).values[slots.DUE]

    assert kept["answers"]["done"] == 0
    assert kept["open"] == [PAIN]  # nothing was done that could have made it worse


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("no wait, I did 2 not 4", 2, "fewer, with the one that was wrong"),
        ("actually only did it twice", 2, "fewer, in a word"),
        ("sorry it was 3 days", 3, "with days"),
        ("no, not four, one", 1, "the wrong one first"),
        ("oh I was wrong, I did it on 5", 5, "more"),
        ("actually make that 3", 3, "a bare number right behind it"),
        ("about the same, pain 2 not 4", None, "of the pain"),
        ("actually the bridge hurts after 2 reps", None, "repetitions"),
        ("actually only 5 minutes today", None, "minutes"),
        ("sorry, I did it on 4 days", None, "as it was noted"),
    ],
)
def test_practised_told_is_put_right(text: str, days: int | None, reason: str) -> None:
    visit = {"done": 4, "last": "done on 4 days so far.", "told": 4, "window": 5}
    told = {slots.RETURNING: visit, slots.ANSWERS_TOLD: ["practised/4"]}
    draft = _plan(text, {**BACK, **told, slots.ASKED: slots.CHECK_IN})
    kept = [one["days"] for what, one in draft.kept if what == "days_put_right"]

    assert kept == ([] if days is None else [days]), reason
    assert draft.values[slots.RETURNING]["done"] == (4 if days is None else days), reason


def test_practised_put_right_in_a_check_in_changes_its_answer() -> None:
    state = {**DUE, "open": [WORSE], "before": "pain", "answers": {PAIN: 3, DONE: 4}}
    told = {slots.DUE: state, slots.ANSWERS_TOLD: ["practised/4"]}
    draft = _plan("no sorry, I only did it twice", {**BACK, **told, slots.ASKED: slots.DUE})

    assert draft.values[slots.DUE]["answers"][DONE] == 2
    assert draft.values[slots.DUE]["open"] == [WORSE], "what was open is asked again"


def test_practised_told_with_a_lower_pain_asks_for_no_flare() -> None:
    draft = _plan("did them all yesterday and today, pain about a 1 now")
    assert draft.asked != slots.FLARE


@pytest.mark.parametrize(
    ("text", "days", "pain", "reason"),
    [
        ("morning. did it most days, 5 i think", 5, None, "the number of the days, twice"),
        ("did it every day except Sunday", 6, None, "but for one"),
        ("all week but not on sunday, pain is 3", 6, 3, "without the word of doing"),
        ("every day bar the weekend, bit better", 5, None, "but for two"),
        ("did it most days, pain 5", 6, 5, "the pain is named"),
        ("hiya, jetlagged. managed 4 out the 7", 4, None, "without the word of"),
        ("did 5 of the 7, pain 3", 5, 3, "counted, with the pain"),
    ],
)
def test_practised_told_by_a_share_and_its_number(
    text: str, days: int, pain: int | None, reason: str
) -> None:
    turn = situation(text, BACK).turn
    assert days_told(days_done_told(turn.reply), turn.findings, 7) == days, reason
    assert rated_now(turn) == pain, reason


def test_practised_told_of_most_weeks_is_a_share_of_all_days() -> None:
    turn = situation("did 5 of 7 most weeks", BACK).turn
    assert days_told(days_done_told(turn.reply), turn.findings, 28) == 20
