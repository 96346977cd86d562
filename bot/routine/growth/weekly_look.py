"""The look back once a week: what was too little, what may grow (clinical 8.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_rules import (
    load_selection,
    shortest_minutes,
    usual_minutes,
)
from bot.routine.dosing.amount import is_at_goal, plan_for
from bot.routine.growth.look_back import DAY, Look
from bot.routine.growth.trouble_answered import is_rest
from bot.routine.shown.plan_changes import told
from bot.routine.situation.codes import never_grows
from bot.routine.weeks.kept_history import DoneSession
from bot.routine.weeks.progress import ItemWeek, in_turn, weekly
from bot.routine.weeks.week_done import is_little_done, item_weeks, left_out, week_effort


def review_week(look: Look, *, may_grow: bool) -> None:
    """Look at the week that is over, and begin the next one."""
    rules, state = load_weekly_rules(), look.state
    since, until = state.week_began - DAY, look.today - DAY
    lighter_every = load_selection().deload_every
    was_lighter = look.was_lighter = state.since_break % lighter_every == 0
    little = is_little_done(look.history, state, look.today)
    weeks = item_weeks(look.history, state, since, until, look.codes)
    look.was_hard = week_effort(_sessions(look, since, until)) == "hard"
    look.state = state = replace(
        state,
        hard_weeks=state.hard_weeks + 1 if look.was_hard else 0,
        eased=state.eased and look.was_hard,
    )
    look.causes.add("week_on")
    look.reviewed = True
    climbs = state.coming_back is not None
    look.state = replace(
        state,
        week=state.week + 1,
        since_break=1 if climbs else state.since_break + 1,
        week_began=look.today,
        varied=frozenset(),
    )
    if not look.state.phase:
        pass  # a quiet plan has nothing to make lighter
    elif look.is_lighter:
        look.causes.add("lighter_week")
    elif was_lighter:
        look.causes.add("lighter_over")
    again = rules.hurts_again_counts_as
    hurt = frozenset(
        week.exercise_id
        for week in weeks
        if (week.pain or 0) >= again and not is_rest(look, week.exercise_id)
    )
    look.state = replace(look.state, flared=hurt)
    _lighten(look)
    if was_lighter:
        _stay_lighter(look, since, until)
    if little and not never_grows(look.codes):  # resting is right for who pays for effort
        if state.phase:  # a quiet plan is as small as it gets
            _little_was_done(look, (look.today - state.week_began).days // rules.week_days)
        return
    look.state = replace(look.state, thin_weeks=0)
    if look.state.fewer:
        look.state = replace(look.state, fewer=False)
        _tell_grown_back(look)
        may_grow = False
    steady = [week for week in weeks if week.done / week.planned >= rules.seldom_below]
    _leave_out(look, since, until)
    troubled = {key for key, day in look.state.acted.items() if date.fromisoformat(day) > since}
    may_grow = may_grow and not was_lighter and not troubled
    look.may_change = may_grow and not look.is_lighter
    _grow(look, steady, may_grow=may_grow)


def _lighten(look: Look) -> None:
    """What was hard for weeks starts smaller once, and climbs back in a few days."""
    if look.hard_for_long and not look.state.eased:
        days = timedelta(days=load_weekly_rules().return_step_days)
        look.state = replace(look.state, coming_back=look.today - days, eased=True)
        look.causes.add("hard_for_long")


def _stay_lighter(look: Look, since: date, until: date) -> None:
    """What was hard in the lighter week and the one before it stays lighter, and grows from there.

    The amount from before would be what was too hard.
    """
    began = since - timedelta(days=load_weekly_rules().week_days)
    library, kinds = load_exercises(), load_selection().load_kinds
    weeks = item_weeks(look.history, look.state, began, until, look.codes)
    hard = {one.exercise_id for one in weeks if one.effort == "hard"}
    for item in look.history.last_routine:
        key = item.exercise_id
        if key in hard & set(look.state.reached) and library[key].kind in kinds:
            shown = item.dose.model_dump(exclude_defaults=True)
            look.state = replace(
                look.state,
                reached={**look.state.reached, key: shown},
                steps={**look.state.steps, key: 0},
            )
            look.causes.moves[key] = told("stays_lighter", key, "same")


def _little_was_done(look: Look, weeks: int) -> None:
    """Note weeks in which little was done; after some of them the plan is cut down."""
    rules, thin = load_weekly_rules(), look.state.thin_weeks + weeks
    cut = look.state.fewer or thin >= rules.thin_weeks
    same = 0 if cut else look.state.same_weeks  # a plan that was kept goes on being the same
    look.state = replace(look.state, thin_weeks=thin, fewer=cut, same_weeks=same)
    look.causes.plan = [one for one in look.causes.plan if one.rule != "came_back"]
    if cut:
        _tell_little_done(look)
    else:
        look.causes.add("little_done_once")


def _tell_little_done(look: Look) -> None:
    most = load_pacing().fewer_items
    if len(look.history.last_routine) > most:
        look.causes.add("little_done", days=most)
    else:
        look.causes.add("little_done_short")


def _tell_grown_back(look: Look) -> None:
    minutes = look.history.minutes
    if minutes > shortest_minutes():
        look.causes.add("grown_back")
    else:  # "no time" was told: one move at most, and no full plan
        look.causes.add("grown_back_short", minutes=minutes, usual=usual_minutes())


def _grow(look: Look, weeks: list[ItemWeek], *, may_grow: bool) -> None:
    """Note what may grow; exercises at their full dose count their weeks there."""
    top, here = dict(look.state.top_weeks), {one.exercise_id for one in look.history.last_routine}
    right = {key: n for key, n in look.state.right_weeks.items() if key in here}  # weeks in a row
    counted = []
    for week in weeks:
        full = _is_full(look, week)
        top[week.exercise_id] = week.top_weeks + 1 if full else 0
        just_right = week.effort == "right" and look.is_mild
        right[week.exercise_id] = week.right_weeks + 1 if just_right else 0
        weeks_of = (top[week.exercise_id], right[week.exercise_id])
        counted.append(replace(week, top_weeks=weeks_of[0], right_weeks=weeks_of[1]))
    look.state = replace(look.state, top_weeks=top, right_weeks=right)
    number = look.state.since_break if may_grow else load_selection().deload_every
    at_goal = {week.exercise_id for week in counted if _is_full(look, week)}
    for change in in_turn(weekly(counted, number), look.first):
        if change.change == "harder" or change.exercise_id not in at_goal:
            look.grown[change.exercise_id] = change


def _sessions(look: Look, since: date, until: date) -> list[DoneSession]:
    return [one for one in look.history.sessions if since < one.on <= until]


def _is_full(look: Look, week: ItemWeek) -> bool:
    exercise = load_exercises()[week.exercise_id]
    shown = look.state.reached.get(week.exercise_id)
    plan = plan_for(exercise, look.dose_keys, look.age)
    return is_at_goal(exercise, plan, week.step, Dose(**shown) if shown else None)


def _leave_out(look: Look, since: date, until: date) -> None:
    here = _sessions(look, since, until)
    items = look.history.last_routine
    keys = {item.exercise_id for item in items if left_out(item, here)}
    for key in keys:
        look.causes.moves[key] = told("left_out_most_days", key, "out")
    look.state = replace(look.state, disliked=look.state.disliked | keys)
