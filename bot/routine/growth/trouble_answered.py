"""Trouble told at a return, answered at once: a move is halved, swapped or left out for a time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.dosing.amount import plan_for
from bot.routine.dosing.dose import scaled
from bot.routine.growth.look_back import DAY, Look
from bot.routine.shown.plan_changes import Kind, PlanChange, told
from bot.routine.weeks.kept_history import TOO_HARD
from bot.routine.weeks.progress import ItemChange, ItemWeek, progress, too_much
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.week_done import item_weeks


def take_back_what_was_shrunk(look: Look) -> None:
    """Doses that were halved for some days come back."""
    _let_back_what_hurt(look)
    state = look.state
    due = [key for key, day in state.shrunk_until.items() if date.fromisoformat(day) <= look.today]
    if not due:
        return
    steps = {**state.steps, **{key: state.shrunk_from[key] for key in due}}
    for key in due:
        look.causes.moves[key] = told("shrink_over", key, "more")
    look.state = replace(
        state,
        steps=steps,
        shrunk_until={key: day for key, day in state.shrunk_until.items() if key not in due},
        shrunk_from={key: step for key, step in state.shrunk_from.items() if key not in due},
    )


def _let_back_what_hurt(look: Look) -> None:
    """What hurt twice and was out for weeks may come back, at half its start."""
    rests = look.state.rests_until
    back = {key for key, day in rests.items() if date.fromisoformat(day) <= look.today}
    if back:
        look.state = replace(
            look.state,
            out={key: why for key, why in look.state.out.items() if key not in back},
            rests_until={key: day for key, day in rests.items() if key not in back},
            reached={
                **look.state.reached,
                **{key: _half_of_its_start(look, key) for key in back},
            },
        )


def _half_of_its_start(look: Look, key: str) -> dict[str, Any]:
    start = plan_for(load_exercises()[key], look.dose_keys, look.age).start
    return scaled(start, load_pacing().shrink_to).model_dump(exclude_defaults=True)


def answer_trouble(look: Look) -> None:
    """What was too much or sent the pain further out is answered at once."""
    since = look.today - timedelta(days=load_weekly_rules().week_days)
    weeks = _weeks(look, max(since, look.state.started - DAY), look.today)
    troubled = [week for week in weeks if week.spread or too_much(week)]
    heaviest = _heaviest(look, troubled) if _was_bad_before(look) else None
    for week in troubled:
        again = week.exercise_id == heaviest and not week.spread
        _answer(look, progress(replace(week, earlier_too_much=1) if again else week), week)


def answer_what_was_too_hard(look: Look) -> None:
    """What was more than there was strength for starts at half for some days, and is said so.

    A lighter week has its own look at what was hard.
    """
    for item in () if look.is_lighter else look.history.last_routine:
        key = item.exercise_id
        since = [one for one in look.history.sessions if one.on >= look.state.seen]
        went = [one.feedback[key] for one in since if key in one.feedback]
        if went and went[-1] in TOO_HARD and key not in look.state.shrunk_until:
            days = load_pacing().shrink_days
            look.causes.moves[key] = told("was_too_hard", key, "less", days=days)
            look.state = _halved(look, key, days)


def _halved(look: Look, key: str, days: int) -> Progression:
    """The state with a move at half its start for so many days, until its amount comes back."""
    state = look.state
    before = state.shrunk_from.get(key, state.steps.get(key, 0))
    until = (look.today + timedelta(days=days)).isoformat()
    return replace(
        state,
        steps={**state.steps, key: -1},
        shrunk_until={**state.shrunk_until, key: until},
        shrunk_from={**state.shrunk_from, key: max(before, 0)},
        shrunk_dose={**_dose_shown(look, key), **state.shrunk_dose},
    )


def _was_bad_before(look: Look) -> bool:
    """Whether a bad next day of which no move is named came within weeks of another.

    It is answered once.
    """
    since = look.today - timedelta(days=load_weekly_rules().bad_days_within)
    bad = [one for one in look.history.worse_after if since < one.on <= look.today]
    if len({one.on for one in bad}) < 2 or bad[-1].exercise_id is not None:
        return False
    return all(date.fromisoformat(on) < bad[-1].on for on in look.state.acted.values())


def _heaviest(look: Look, weeks: Collection[ItemWeek]) -> str | None:
    """Of moves that train and were too much, the one that loads the back most."""
    library, here = load_exercises(), {week.exercise_id for week in weeks}
    trains = [one for one in look.history.last_routine if one.exercise_id in here]
    trains = [one for one in trains if library[one.exercise_id].kind == "strength"]
    loads = load_selection().heaviest_first
    place = {key: len(loads) - n for n, key in enumerate(loads)}
    trains.sort(key=lambda one: (place.get(one.exercise_id, 0), library[one.exercise_id].level))
    return trains[-1].exercise_id if trains else None


def pass_over_trouble(look: Look) -> None:
    """In a flare what was too much is known already: it is not answered again later."""
    days = {item.exercise_id: look.today.isoformat() for item in look.history.last_routine}
    look.state = replace(look.state, acted={**look.state.acted, **days})


def _answer(look: Look, change: ItemChange, week: ItemWeek) -> None:
    """Stop, swap or halve one move; only what came after the last answer counts."""
    state, key = look.state, change.exercise_id
    if is_rest(look, key):
        return
    acted = {**state.acted, key: _last_day(look, key).isoformat()}
    if change.change == "stop":
        look.asks_screen = True
        look.causes.moves[key] = told_by(change, "out")
        look.state = replace(state, acted=acted, out={**state.out, key: "out_stopped"})
    elif change.change == "swap":
        look.causes.moves[key] = told_by(change, "out")
        look.state = replace(state, acted=acted, out={**state.out, key: "out_swapped"})
    elif (week.pain or 0) >= load_weekly_rules().hurts_again_counts_as and _is_about(look, key):
        _rest(look, key, acted)
    else:
        days = load_pacing().shrink_days
        own = _is_about(look, key)
        rule = "shrink" if own else "shrunk_with_others"
        look.causes.moves[key] = told(rule, key, "less", days=days)
        counted = state.too_much.get(key, 0) + (1 if own else 0)
        look.state = replace(
            _halved(look, key, days),
            acted=acted,
            too_much={**state.too_much, key: counted},
        )


def _dose_shown(look: Look, key: str) -> dict[str, dict[str, Any]]:
    """The amount that was shown last, which is the one before."""
    last = {one.exercise_id: one.dose for one in look.history.last_routine}
    return {key: last[key].model_dump(exclude_defaults=True)} if key in last else {}


def without_what_is_back(state: Progression) -> Progression:
    """Return the state without the amounts shown before of what is small no longer."""
    small = {key: dose for key, dose in state.shrunk_dose.items() if key in state.shrunk_from}
    return replace(state, shrunk_dose=small)


def _rest(look: Look, key: str, acted: dict[str, str]) -> None:
    """Leave out for weeks what hurt on two days; the doses it had reached are forgotten."""
    state = look.state
    until = look.today + timedelta(days=load_weekly_rules().hurt_twice_days)
    look.causes.moves[key] = told("hurt_twice", key, "out")
    look.state = replace(
        state,
        acted=acted,
        out={**state.out, key: "out_hurt_twice"},
        rests_until={**state.rests_until, key: until.isoformat()},
        steps={**state.steps, key: 0},
        too_much={**state.too_much, key: state.too_much.get(key, 0) + 1},
        reached={one: dose for one, dose in state.reached.items() if one != key},
    )


def is_rest(look: Look, key: str) -> bool:
    """Whether it is rest or breathing, no load that was too much, and nobody said it hurt."""
    kind = load_exercises()[key].kind
    return kind not in load_selection().load_kinds and not _is_about(look, key)


def _weeks(look: Look, since: date, until: date) -> tuple[ItemWeek, ...]:
    """The weeks of the items, each from the day up to which trouble has been acted on."""
    found: list[ItemWeek] = []
    for item in look.history.last_routine:
        acted = look.state.acted.get(item.exercise_id)
        own = max(since, date.fromisoformat(acted)) if acted else since
        one = replace(look.history, last_routine=(item,))
        found += item_weeks(one, look.state, own, until, look.codes)
    return tuple(found)


def _last_day(look: Look, key: str) -> date:
    days = [one.on for one in look.history.sessions if key in one.feedback or key in one.done]
    days += [one.on for one in look.history.worse_after if one.exercise_id in (key, None)]
    days += [one.on for one in look.history.pain if one.on <= look.today]
    return min(max(days, default=look.today), look.today)


def _is_about(look: Look, key: str) -> bool:
    """Whether the person said of this very move that it hurt or made it worse."""
    acted = look.state.acted.get(key)
    since = date.fromisoformat(acted) if acted else look.state.started - DAY
    hurt = any(one.feedback.get(key) == "hurts" for one in look.history.sessions if one.on > since)
    return hurt or any(one.exercise_id == key for one in look.history.worse_after if one.on > since)


def told_by(change: ItemChange, kind: Kind) -> PlanChange:
    """Return what the weekly rules say of a move."""
    return PlanChange(change.exercise_id, kind, change.rule, change.say)
