"""How a plan grows, gets smaller, stops and what it follows from, asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.routine.weeks.kept_history import Rating
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, said, shown
from tests.conversation.weeks_of import DAY, START, weeks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("does that mean it's bad", "A check finds nothing good or bad"),
        ("Is that worrying?", "A check finds nothing good or bad"),
        ("so what does that say about me?", "There is no right or wrong"),
        ("what would be normal?", "There is no right or wrong"),
        ("does that mean something is broken?", "A check finds nothing good or bad"),
    ],
)
def test_own_plan_says_that_a_result_is_nothing_bad(text: str, words: str) -> None:
    assert words in said(text, CHECK)


def test_own_plan_is_no_change_where_the_list_stays_the_same() -> None:
    draft = plan_turn(situation("I've got a band too", shown("low"), "inform", 0.5))
    assert "action_tell_plan" not in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("harder", "stay with this amount", "one word"),
        ("make it harder please", "stay with this amount", "a wish"),
        ("that's too easy", "stay with this amount", "told of all of it"),
        ("I want more", "stay with this amount", "a wish for more"),
        ("easier", "gets smaller at once", "one word"),
        ("can you make it easier?", "gets smaller at once", "asked"),
        ("what's the next step up from the bridge", "After Bridge comes", "named"),
        ("which move comes after the bridge?", "After Bridge comes", "in other words"),
        ("what is the next level up from it?", "After which move?", "no move is named"),
        ("I only practise Monday, Wednesday and Friday, is that ok?", "Three days", "which days"),
        ("why is it still the same?", "once a week", "asked of the plan"),
        (
            *("should I stop the exercises because of the tingling?", "No need to stop them all"),
            "a feeling that is no danger by itself",
        ),
    ],
)
def test_own_plan_says_how_it_grows_and_gets_smaller(text: str, words: str, reason: str) -> None:
    assert words in said(text, shown("low")), reason


@pytest.mark.parametrize(
    ("pain", "kept", "words", "reason"),
    [
        (4, 2, "I look at it once a week", "the newest that is kept, not that of the first day"),
        (5, 2, "at 5 out of 10", "told at this visit"),
    ],
)
def test_own_plan_grows_by_the_pain_of_now(pain: int, kept: int, words: str, reason: str) -> None:
    known = weeks(14)
    history = replace(known.history, pain=(Rating(START, 4), Rating(START + 14 * DAY, kept)))
    visit = {slots.RETURNING: {"done": 3, PAIN_THEN: 4}, "nrs": pain}
    known = replace(known, history=history)
    values = {**shown("low"), **visit, slots.WEEKS: known.as_dict()}
    assert words in said("harder", values), reason


@pytest.mark.parametrize(
    "text", ["it is getting harder to breathe", "harder to get up today", "stairs are easier now"]
)
def test_own_plan_is_not_asked_for_by_what_is_hard(text: str) -> None:
    assert plan_asked(text) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("so no exercises till then right?", "what was said, once more"),
        ("wait you said no more exercises, now there's bird dog", "the new plan beside it"),
        ("should i still do my routine tonight?", "asked"),
    ],
)
def test_own_plan_holds_a_stop_where_a_move_sent_it_further_out(text: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    stopped = {**values, slots.PLANS_BEFORE: [{slots.CHECK_RESULTS: {}}]}

    assert "no exercises until" in said(text, stopped), reason
    assert "no exercises until" not in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("You named one last week: my hip turns stiffly. Has that changed?", "named before"),
        ("is the pattern still the same?", "asked of the pattern"),
    ],
)
def test_own_plan_names_the_pattern_of_now(text: str, reason: str) -> None:
    assert "What fits best" in said(text, shown("low")), reason
    earlier = {**shown("low"), slots.ASSESSMENT_SHOWN: {"earlier": True}}
    assert "What fits best" in said(text, earlier), reason
