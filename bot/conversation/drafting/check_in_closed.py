"""What follows of a check-in once it is answered: what is kept, what has changed, what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_kept import kept_of
from bot.conversation.course.check_in_steps import ACTIVITY, PAIN, goal_at, last_pain
from bot.conversation.course.progress_card import early_fall
from bot.conversation.course.weeks import TOLD, Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import may_be_flare
from bot.conversation.drafting.move_choice.checks_offered import offer_checks
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.staying.check_ins import load_change_limits, load_check_in_days
from bot.knowledge.staying.talk_words import talk_words
from bot.routine import activity_change, is_flare, pain_change
from bot.routine.weeks.change import Change
from bot.routine.weeks.kept_history import Rating

FEELINGS = {"better": "better", "worse": "worse", "none": "same"}


def close_check_in(draft: Draft, state: dict[str, Any]) -> None:
    """Let the answers be kept, say what has changed, and take the pain of today."""
    day, said, days = state["day"], state["answers"], load_check_in_days()
    weeks, today = weeks_of(draft), today_of(draft)
    nrs = said.get(PAIN)
    last = state["last"] if "last" in state else last_pain(weeks)
    scores = {
        weeks.goals[goal_at(topic)]: value
        for topic, value in said.items()
        if topic.startswith(ACTIVITY) and value is not None
    }
    draft.keep("due_check_in", **kept_of(state, weeks))
    if nrs is not None and weeks.history.pain:
        draft.acknowledge(_pain_change_words(weeks, nrs, today))
    told = {goal.words: score for goal, score in scores.items()}
    doing = _change_of_goals(weeks, told, today)
    if doing:
        draft.acknowledge(doing.say)
    if day == days.ends_on and _is_better(weeks, nrs):
        draft.acknowledge(talk_words("twelve_weeks_well"))
    if day in days.ask_goal_on and not draft.values.get(slots.GOAL):
        _ask_of_goals(draft, weeks, scores)
    feeling = _feeling(last, nrs)
    if feeling != "worse":
        offer_checks(draft, day)
    draft.set(**{slots.CHECK_IN: feeling})
    strong = nrs is not None and nrs >= load_pacing().flare_nrs  # 7 and no better is no good day
    good_day = feeling != "worse" and not weeks.in_flare and not strong
    good_day = good_day and (doing is None or doing.direction != "worse")
    if day in days.write_flare_plan_on and good_day and not weeks.flare_words:
        draft.set(**{slots.FLARE_PLAN: slots.OPEN})
    for goal, score in scores.items():
        weeks = weeks.with_score(goal, score, today)
    if nrs is not None:
        draft.set_facts(replace(draft.facts, nrs=nrs))
        if _is_flare(weeks, nrs, today):
            weeks = weeks.with_flare(today)
            draft.keep("flare", by="numbers")
            draft.acknowledge(talk_words("flare_by_numbers"))
        weeks = weeks.with_pain(nrs, today)
    draft.set(**{slots.WEEKS: weeks.as_dict()})
    up = nrs is not None and last is not None and nrs - last >= load_change_limits().pain_points
    if up and draft.values.get(slots.FLARE) is None:  # it was not asked at this visit yet
        may_be_flare(draft)


def _pain_change_words(weeks: Weeks, nrs: int, today: date) -> str:
    """What became of the pain; of too few days a fall is called no change, as in the progress."""
    rated = (*weeks.history.pain, Rating(today, nrs))
    return early_fall(rated) or pain_change(rated[0].value, nrs).say


def _ask_of_goals(draft: Draft, weeks: Weeks, scored: Mapping[Goal, int]) -> None:
    """Ask for a goal where there is none, or how well those go that were never scored."""
    if not weeks.goals:
        draft.set(**{slots.GOAL: slots.OPEN})
    elif any(goal not in scored and not weeks.scores_of(goal) for goal in weeks.goals):
        draft.set(**{slots.GOAL: TOLD, slots.GOAL_SCORE: None})


def _is_better(weeks: Weeks, nrs: int | None) -> bool:
    pain = weeks.history.pain
    return nrs is not None and bool(pain) and pain_change(pain[0].value, nrs).direction == "better"


def _change_of_goals(weeks: Weeks, scores: Mapping[str, int], today: date) -> Change | None:
    """What has changed since the first score; one of today is no earlier one."""
    scored = {goal.words: weeks.scores_of(goal) for goal in weeks.goals}
    first = {words: had[0].value for words, had in scored.items() if had and had[0].on < today}
    return activity_change(first, scores)


def _feeling(last: int | None, nrs: int | None) -> str:
    if last is None or nrs is None:
        return "same"
    return FEELINGS[pain_change(last, nrs).direction]


def _is_flare(weeks: Weeks, nrs: int, today: date) -> bool:
    """By the numbers: far over the usual pain; somebody whose usual pain is high has none."""
    usual = weeks.history.usual_pain(today, load_weekly_rules().usual_days)
    return usual is not None and nrs > usual and not weeks.in_flare and is_flare(nrs, usual, 0)
