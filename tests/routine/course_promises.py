"""What every course must keep, worked out from ratings and dose tables, not from the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.duration import work_seconds
from bot.routine.routine import RoutineItem
from bot.routine.weeks.kept_history import KeptHistory
from tests.routine.simulated_weeks import Visit

LIBRARY = load_exercises()
LOADS = ("strength",)
HOLDS = {"flag_holds", "feeling_holds", "seen_first", "too_sore", "near_birth"}
CHANGED = ("in", "out", "more", "less")
STAYS = {"little_done_once", "grown_back_same", "little_done_short", "same_on_purpose"}
Item = RoutineItem


def middle(history: KeptHistory, until: date, days: int) -> int | None:
    return history.usual_pain(until + timedelta(days=1), days)


def due(visit: Visit) -> Iterator[str]:
    """What asks for a clinician by the ratings alone, two weeks running."""
    history, today, week = visit.before, visit.day, timedelta(days=7)
    flare = any(one.ended is None or one.ended > today - 2 * week for one in history.flares)
    now, before = middle(history, today, 7), middle(history, today - week, 7)
    first = middle(history, today - 2 * week, 7)
    if now is None or before is None or flare:
        return
    last = history.pain[-1].value
    if min(now, before, last) >= 7:
        yield "high"
    if first is not None and first <= before <= now and now - first >= 2 and min(now, last) >= 5:
        yield "risen"
    told = {one.on for one in history.worse_after if (today - one.on).days < 28}
    if len(told) > 1:
        yield "worse_again"


def by_id(items: Sequence[Item]) -> dict[str, Item]:
    return {one.exercise_id: one for one in items}


def work(items: Sequence[Item]) -> dict[str, float]:
    """The seconds at work of each: of a walk in a day, of a move in one go."""
    walks = {key for key, one in LIBRARY.items() if one.kind == "aerobic"}
    return {
        one.exercise_id: work_seconds(one.dose)
        * (one.dose.per_day if one.exercise_id in walks else 1)
        for one in items
    }


def a_day(items: Sequence[Item]) -> float:
    """The minutes of a day, walks besides the session counted, rests and packs not."""
    in_it = sum(one.minutes for one in items if one.in_session and one.day in ("every", "A"))
    walks = (one for one in items if LIBRARY[one.exercise_id].kind == "aerobic")
    return in_it + sum(one.minutes * one.dose.per_day for one in walks if not one.in_session)


def grown(visit: Visit) -> Iterator[str]:
    """What is more than in the last plan: a stage, strength, a dose, minutes."""
    before, now = visit.before.last_routine, visit.plan.routine
    if visit.before.last_phase is None or not before:
        return
    if now.phase > visit.before.last_phase:
        yield "stage"
    old, new = work(before), work(now.items)
    trains = {key for key in new if LIBRARY[key].kind in LOADS}
    if trains - old.keys():
        yield "strength"
    if now.phase and any(new[key] > old[key] + 0.5 for key in new.keys() & old.keys()):
        yield "amount"
    # A move that goes may bring another from every second day to every day: a minute and a half.
    if now.phase and a_day(now.items) > a_day(before) + 1.5:
        yield "minutes"


def _is_below_high(visit: Visit) -> bool:
    """Whether the quiet plan of a pain of 7 ends below it, as it would not have begun there."""
    quiet = visit.before.last_phase == 0 and visit.plan.routine.phase == 1
    others = set(visit.plan.progression.sent_on) - {"high"}
    return quiet and (visit.inputs.nrs or 0) < 7 and not others


def broken(visits: Sequence[Visit]) -> Counter[str]:
    """Return how often each promise is broken in a course."""
    found: Counter[str] = Counter()
    held_since: date | None = None
    shrunk: dict[str, tuple[float, date]] = {}
    usual: dict[str, float] = {}
    for visit in visits:
        plan, rules = visit.plan, {one.rule for one in visit.plan.changes}
        for why in due(visit):
            if not plan.reasons and not (plan.flare and plan.flare.clinician):
                found[f"not sent on: {why}"] += 1
        more = set() if _is_below_high(visit) else set(grown(visit))
        sore = visit.inputs.nrs is not None and visit.inputs.nrs >= 6
        held_since = visit.day if rules & HOLDS else held_since
        stands = any("before you go on" in one or "within" in one for one in plan.reasons)
        for what in more if sore else ():
            found[f"at 6 and more: {what}"] += 1
        quiet = visit.before.progression is not None and visit.before.progression.in_flare
        for what in more if (stands or rules & HOLDS) and not (sore or quiet) else ():
            found[f"under a referral: {what}"] += 1
        found += Counter(_untrue(visit, shrunk, usual))
        _remember(visit, shrunk, usual)
    return found


def _untrue(
    visit: Visit, shrunk: dict[str, tuple[float, date]], usual: dict[str, float]
) -> Iterator[str]:
    plan, before = visit.plan, visit.before.last_routine
    rules = {one.rule for one in plan.changes}
    old, new = work(before), work(plan.routine.items)
    moved = [one for one in plan.changes if one.exercise_id and one.kind in CHANGED]
    for one in plan.changes:
        key = one.exercise_id
        if (
            "at the amount before" in one.say
            and key in shrunk
            and abs(new[key] - shrunk[key][0]) > 1
        ):
            yield "back at the amount before"
        if one.rule.startswith("shrunk_") or one.rule == "shrink":
            share = new[key] / old[key] if key in new and key in old else 1
            if "half" in one.say and not 0.33 <= share <= 0.67:
                yield "half"
        if "fitted to your" in one.say:
            items = by_id(before)[key], by_id(plan.routine.items)[key]
            over = plan.routine.session_minutes > plan.routine.minutes + 0.05
            if over or not all(item.in_session for item in items):
                yield "fitted to your minutes"
        if one.rule == "phase_up" and "steady" in one.say:
            since = visit.day - timedelta(days=7)
            week = [x.value for x in visit.before.pain if since < x.on <= visit.day]
            if len(week) < 3 or max(week) - min(week) > 2:
                yield "steady"
        if "what it came in for has changed" in one.say:
            yield "what it came in for has changed"
        if one.rule == "made_room" and not any(x.kind == "in" for x in plan.changes):
            yield "makes room"
        if one.rule == "little_done" and _wrong_number(visit, one.say):
            yield "down to so many moves"
        if "amounts are back" in one.say and not key:
            less = [k for k in new.keys() & usual.keys() if new[k] < usual[k] * 0.9]
            spoken = {x.exercise_id for x in plan.changes if x.rule not in (one.rule,)}
            if set(less) - spoken:
                yield f"{one.rule}: amounts are back"
        if one.rule == "lighter_week" and not key and before:
            less = [k for k in new.keys() & old.keys() if new[k] < old[k]]
            if not less:
                yield "lighter week"
        if one.rule == "more_moves" and any(x.kind == "more" for x in plan.changes):
            yield "no amount goes beyond"
    if any("plan stays" in one.say for one in plan.changes if one.rule in STAYS) and moved:
        yield "the plan stays"
    for key, (_, day) in shrunk.items():
        half = key in new and key in old and new[key] <= old[key] + 0.5
        told = any(one.exercise_id == key for one in plan.changes) or rules & HOLDS
        first = visit.day - day >= timedelta(days=3) and (visit.before.progression is not None)
        last_seen = visit.before.progression.seen if visit.before.progression else visit.day
        if first and last_seen - day < timedelta(days=3) and half and not told:
            yield "half for three days"
    if any("little" in one for one in plan.reasons) and any("worse" in x for x in plan.reasons):
        yield "little changed and worse"


def _wrong_number(visit: Visit, say: str) -> bool:
    number = [int(word) for word in say.split() if word.isdigit()]
    return bool(number) and number[0] != len(visit.plan.routine.items)


def _remember(visit: Visit, shrunk: dict[str, tuple[float, date]], usual: dict[str, float]) -> None:
    plan = visit.plan
    old, new = work(visit.before.last_routine), work(plan.routine.items)
    for one in plan.changes:
        key = one.exercise_id
        if one.rule in ("shrink", "shrunk_with_others") and key in old and key not in shrunk:
            shrunk[key] = (old[key], visit.day)
        if one.rule == "shrink_over" or one.kind == "out":
            shrunk.pop(key, None)
    for key in [key for key in shrunk if key not in new]:
        shrunk.pop(key)
    state = plan.progression
    lighter = state.since_break % 5 == 0 or state.coming_back is not None or state.fewer
    if plan.routine.phase and not lighter:
        usual.clear()
        usual.update({key: one for key, one in new.items() if key not in shrunk})
