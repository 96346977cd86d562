"""The first lines of the summary: read alone, they are right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.returning import OPEN_SINCE, PAIN_THEN, RAISED
from bot.conversation.papers.denied_signs import whole_screen_day
from bot.conversation.papers.papers import summary_paper
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.day_words import short_day
from bot.routine.weeks.kept_history import Rating
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import NOW
from tests.conversation.weeks_of import DAY, START, weeks

WORDS = load_paper_words()
WHO = {"age": 54, "sex": "female", "conditions": ["anticoagulant"]}
KNOWN = {**VALUES, **WHO, slots.WEEKS: weeks(60).as_dict()}
BEFORE = WORDS.signs_not_ticked_before.format(day="1 May")  # after the break in them
LATER = {
    slots.WEEKS: weeks(60).as_dict(),
    slots.SCREEN_GENERAL: "earlier",
    slots.RETURNING: {RAISED: ["axspa"]},
}


def rows(values: dict[str, Any], title: str = WORDS.in_short) -> list[tuple[str, str]]:
    section = next(one for one in summary_paper(values).sections if one.title == title)
    return list(section.rows)


def test_paper_in_short_comes_first_and_says_who_what_and_how_it_went() -> None:
    assert summary_paper(KNOWN).sections[0].title == WORDS.in_short
    told = rows(KNOWN)
    assert told[0] == (WORDS.short_who, "54, female; a blood thinner")
    assert told[1] == (WORDS.short_complaint, "Low back, both sides, 3 weeks")
    assert told[2][1] == "3 out of 10 today"
    assert told[5] == (WORDS.signs_checked, "A possible crack in a spine bone")
    assert told[6] == (WORDS.pain_course, "5 on 2 Mar, 2 on 1 May (clearly better)")
    assert told[7] == (
        WORDS.short_goal, "carry the shopping: 3 on 2 Mar, 6 on 1 May (clearly better)"
    )  # fmt: skip
    assert told[8] == (WORDS.short_goal, "play golf")


def test_paper_in_short_has_the_most_urgent_sign_first() -> None:
    """A triage nurse read of a stiff morning before she read of the bladder."""
    signs = dict(rows(KNOWN))[WORDS.short_signs].lower()
    known = load_red_flags()
    assert signs.index(known["ces_bladder"].name) < signs.index(known["axspa"].name)


@pytest.mark.parametrize(
    ("last", "said"), [(5, "no clear change"), (6, "no clear change"), (7, "clearly worse")]
)
def test_paper_in_short_calls_a_change_only_what_is_one(last: int, said: str) -> None:
    known = weeks(14)
    pain = (Rating(START, 5), Rating(START + 14 * DAY, last))
    changed = replace(known, history=replace(known.history, pain=pain))
    told = dict(rows({**VALUES, slots.WEEKS: changed.as_dict()}))
    assert told[WORDS.pain_course].endswith(f"({said})")


@pytest.mark.parametrize(
    ("rated", "short", "below", "reason"),
    [
        (((0, 5), (0, 4), (14, 3)), "5 on 2 Mar, 3 on 16 Mar", "5 (2 Mar); 3 (16 Mar)",
         "measured from the first of the first day: 4 stood below for the same day"),
        (((0, 5), (14, 3), (14, 2)), "5 on 2 Mar, 2 on 16 Mar", "5 (2 Mar); 2 (16 Mar)",
         "of a later day the newest"),
        (((0, 5), (0, 2)), "", "5 (2 Mar)", "on one day nothing is called a change"),
    ],
)  # fmt: skip
def test_paper_in_short_and_the_course_below_tell_the_same_pain(
    rated: tuple[tuple[int, int], ...], short: str, below: str, reason: str
) -> None:
    pain = tuple(Rating(START + days * DAY, value) for days, value in rated)
    known = weeks(14)
    told = replace(known, history=replace(known.history, pain=pain)).as_dict()
    values = {**VALUES, slots.WEEKS: told}
    assert dict(rows(values)).get(WORDS.pain_course, "").rpartition(" (")[0] == short, reason
    assert dict(rows(values, WORDS.course))[WORDS.pain_course] == below, reason


@pytest.mark.parametrize(
    ("session", "said", "reason"),
    [
        ({}, "3 out of 10 today", "no session with a day: what was told last"),
        ({slots.SESSION_BEGAN: NOW.isoformat()},
         "4 out of 10 before the session of 2 Mar, 3 after it", "both, each with its place"),
        ({slots.SESSION_BEGAN: NOW.isoformat(), slots.SESSION_PAIN: 6, slots.TOGETHER: "now"},
         "6 out of 10 before the session of 2 Mar, 3 after it", "told again right before it"),
        ({slots.SESSION_BEGAN: NOW.isoformat(), slots.RATING: -1}, "4 out of 10 today",
         "words and no number behind it: no -1"),
        ({slots.SESSION_BEGAN: NOW.isoformat(), slots.RETURNING: {PAIN_THEN: 4}},
         "3 out of 10 after the session of 2 Mar", "the 4 is of an earlier visit"),
        ({slots.RATING: None}, "4 out of 10 today", "nothing rated behind it"),
    ],
)  # fmt: skip
def test_paper_in_short_tells_the_pain_before_and_after_a_session(
    session: dict[str, Any], said: str, reason: str
) -> None:
    """It said "9 out of 10 today" behind a session that ended at 4."""
    told = dict(rows({**VALUES, **session}))
    assert told["How bad it is"] == said, reason


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (SafetyState(), "None of those asked about"),
        (SafetyState(flags=("fever",)), "Fever"),
        (
            SafetyState(asked=("myelopathy",), shown=("myelopathy:D",)),
            "(the person is not sure)",  # of the next days: told once, held by nothing else
        ),
        (SafetyState(unsure=("ces_saddle",), flags=("ces_saddle",)), "(the person is not sure)"),
        (
            SafetyState(shown=("fever:S",), cleared=(("fever", 3, "denied"),)),
            "None of those asked about",
        ),
    ],
)
def test_paper_in_short_names_the_open_signs(state: SafetyState, said: str) -> None:
    told = dict(rows({**VALUES, slots.SAFETY: state.as_dict()}))[WORDS.short_signs]
    assert said.casefold() in told.casefold()


def test_paper_in_short_says_since_when_a_sign_is_open() -> None:
    state = SafetyState(flags=("fever", "weight_loss")).as_dict()
    before = {OPEN_SINCE: {"fever": "2026-03-02", "aaa": "2026-03-01"}}
    told = dict(rows({**VALUES, slots.SAFETY: state, slots.RETURNING: before}))[WORDS.short_signs]
    assert "(first told on 2 Mar)" in told
    assert told.count("first told") == 1  # what is told today has no day


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (SafetyState(flags=("ces_bladder",), shown=("ces_bladder:E",)), "emergency number"),
        (SafetyState(flags=("fever",), shown=("fever:S",)), "today"),
        (SafetyState(flags=("weight_loss",), shown=("weight_loss:D",)), "within days"),
        (SafetyState(asked=("myelopathy",), shown=("myelopathy:D",)), "today"),  # as it is said
    ],
)
def test_paper_in_short_says_what_the_person_was_told_to_do(state: SafetyState, said: str) -> None:
    told = dict(rows({**VALUES, slots.SAFETY: state.as_dict()}))
    assert said in told[WORDS.told_to]


def test_paper_in_short_says_nothing_of_what_is_cleared() -> None:
    state = SafetyState(shown=("fever:S",), cleared=(("fever", 3, "checked"),))
    assert WORDS.told_to not in dict(rows({**VALUES, slots.SAFETY: state.as_dict()}))


def test_paper_in_short_says_where_nobody_has_asked_yet() -> None:
    told = {**VALUES, slots.SAFETY: {}, slots.SCREEN_NERVES: None}
    assert dict(rows(told))[WORDS.short_signs] == WORDS.signs_not_screened


def test_paper_at_a_later_visit_tells_what_was_asked_before() -> None:
    first = dict(rows(VALUES, WORDS.signs))[WORDS.signs_not_ticked].splitlines()
    later = dict(rows({**VALUES, **LATER}, WORDS.signs))
    now = later[WORDS.signs_not_ticked].splitlines()
    before = later[BEFORE].splitlines()
    assert set(now) < set(first)
    assert set(now) | set(before) == set(first)
    assert WORDS.signs_not_screened not in later.values()


@pytest.mark.parametrize(
    ("rated", "day", "reason"),
    [
        ((3, 8, 20), "2 Mar", "no break: on the first day"),
        ((3, 8, 45, 47), "16 Apr", "the whole of it was asked again after a break"),
        ((), "2 Mar", "nothing rated since"),
    ],
)
def test_paper_says_on_which_day_the_lists_were_put(
    rated: tuple[int, ...], day: str, reason: str
) -> None:
    known = weeks()
    pain = tuple(Rating(START + days * DAY, 3) for days in (0, *rated))
    asked = whole_screen_day(replace(known, history=replace(known.history, pain=pain)))
    assert asked is not None
    assert short_day(asked) == day, reason


def test_paper_at_a_later_visit_leaves_out_what_came_up_before() -> None:
    raised = {slots.RETURNING: {RAISED: ["cancer_history"]}}
    before = dict(rows({**VALUES, **LATER, **raised}, WORDS.signs))[BEFORE]
    assert "Cancer" not in before
