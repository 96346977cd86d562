"""What is different about a plan, and why, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import (
    load_pacing,
    load_plan_changes,
    load_weekly_rules,
)
from bot.routine.dosing.duration import work_seconds
from bot.routine.routine import ANY_MOVE, Routine, RoutineItem
from bot.routine.shown.hold_rules import HOLD_RULES
from bot.routine.shown.true_sentences import (
    other_amount,
    stays_small,
    true_of_amount,
    true_of_plan,
)

Kind = Literal["plan", "in", "out", "more", "less", "same"]
# Said of the whole plan, but no reason why a move came, went or changed.
_NO_REASON = ("week_on", "stays", "first", "same_on_purpose", "more_moves", *HOLD_RULES)
_NO_AMOUNTS = ("phase_up",)
_NO_MOVES = ("lighter_week", "lighter_over", "coming_back", "came_back")
_NO_LESS = ("lighter_over", "coming_back", "came_back")
CLIMBS, LASTS = "coming_back", "flare_lasts"
LASTING = (CLIMBS, "flare", LASTS, *HOLD_RULES, "care_first")  # so for days: said once
_SIZES = ("reps", "hold_s", "minutes", "metres", "sets")


@dataclass(frozen=True)
class PlanChange:
    """One thing that is different, or that stays although it might have changed.

    `exercise_id` is empty where it is about the whole plan; `kind` says what happened ("more" and
    "less" are amounts); `rule` names the sentence, `say` is it.
    """

    exercise_id: str
    kind: Kind
    rule: str
    say: str


def told(
    rule: str, exercise_id: str = ANY_MOVE, kind: Kind = "plan", **values: object
) -> PlanChange:
    """Return a change with the sentence of its rule filled in."""
    name = load_exercises()[exercise_id].name if exercise_id else ""
    say = load_plan_changes()[rule].say.format(**{"name": name, **values})
    return PlanChange(exercise_id, kind, rule, say)


@dataclass
class Causes:
    """What the look back has decided: about the whole plan, and about single moves.

    The cause that comes first speaks where a difference has none of its own.
    """

    plan: list[PlanChange] = field(default_factory=list)
    moves: dict[str, PlanChange] = field(default_factory=dict)
    usual: Mapping[str, Dose] = field(default_factory=dict)  # amounts of the last usual week
    from_before: Mapping[str, Dose] = field(default_factory=dict)  # of what was made smaller

    def made_true(self, before: Sequence[RoutineItem], now: Routine) -> None:
        """Let the sentences about the whole plan say what the two plans show."""
        found = []
        for one in self.plan:
            rule = true_of_plan(one.rule, before, now, self.usual)
            if rule is not None:
                say = one.say if rule == one.rule else told(rule).say
                found.append(replace(one, say=say))
        self.plan = found

    def reason(self, of_amount: Kind | None = None) -> PlanChange | None:
        """The cause about the whole plan that speaks for a difference without one of its own.

        A higher stage brings moves and leaves the amounts: it is no reason for another one. Nor
        is a lighter week one for a move that goes, or amounts that are back one for what is less.
        A flare that lasts changes nothing where something new does, such as other minutes.
        """
        silent = (*_NO_REASON, *(_NO_AMOUNTS if of_amount else _NO_MOVES))
        silent = (*silent, *(_NO_LESS if of_amount == "less" else ()))
        speak = [one for one in self.plan if one.rule not in silent]
        return min(speak, key=lambda one: one.rule == LASTS, default=None)

    def correct_grown_back(self, before: Sequence[RoutineItem], now: Routine) -> None:
        """Where the full plan was as short it does not come back: it stays.

        A walk that comes in beside the session makes no plan fuller.
        """
        library, was = load_exercises(), {one.exercise_id for one in before}
        if not any(library[key].in_session for key in set(now.exercise_ids) - was):
            same = told("grown_back_same")
            self.plan = [same if one.rule == "grown_back" else one for one in self.plan]

    def add(self, rule: str, **values: object) -> None:
        """Note a cause about the whole plan, once."""
        if rule not in {one.rule for one in self.plan}:
            self.plan.append(told(rule, ANY_MOVE, "plan", **values))


def differences(
    before: Sequence[RoutineItem] | None, routine: Routine, causes: Causes
) -> tuple[PlanChange, ...]:
    """Return the causes and every difference between two plans, each with its reason.

    Without a plan before (None) there are no differences. A cause about a move that shows nowhere
    in the plan is not told.
    """
    if before is not None:
        causes.made_true(before, routine)
    found = list(causes.plan)
    if before is not None:
        earlier = {item.exercise_id: item for item in before}
        now = {item.exercise_id: item for item in routine.items}
        rule = "made_room" if now.keys() - earlier.keys() else "over"
        found += [_gone(key, routine, causes, rule) for key in sorted(earlier.keys() - now.keys())]
        for key, item in now.items():
            if key not in earlier:
                found.append(_new(key, routine))
            elif change := _amount(earlier[key], item, routine, causes):
                found.append(change)
            elif (own := causes.moves.get(key)) and own.kind == "same":
                found.append(own)
            elif own and stays_small(own.rule, item.dose, causes.from_before.get(key)):
                found.append(told("stays_small", key, "same"))
            elif _way(now[key]) != _way(earlier[key]):
                found.append(told("other_way", key, "same"))
    return tuple(found) or (told("stays"),)


def _way(item: RoutineItem) -> tuple[frozenset[str], str]:
    """How a move is done: in which order its notes stand changes nothing."""
    return frozenset(item.notes), item.position


def not_said_lately(
    changes: Sequence[PlanChange], said: Mapping[str, str], today: date
) -> tuple[tuple[PlanChange, ...], Mapping[str, str]]:
    """Return the changes without what lasts and was said within a week, and when it was said.

    Where amounts climb back it is said on the days on which they do.
    """
    rules, left, days = load_weekly_rules(), list[PlanChange](), dict[str, str]()
    amounts = any(one.exercise_id and one.kind in ("more", "less") for one in changes)
    for one in changes:
        if one.exercise_id or one.rule not in LASTING:
            left.append(one)
            continue
        before = said.get(one.rule)
        lately = before and (today - date.fromisoformat(before)).days < rules.week_days
        silent = lately and not (one.rule == CLIMBS and amounts)
        days[one.rule] = str(before) if before and silent else today.isoformat()
        if not silent:
            left.append(one)
    return tuple(left) or (told("stays"),), days


def larger(before: Dose, now: Dose) -> bool:
    """Whether an amount is more: the work of one go, then how often it is done."""
    return _size(now) > _size(before)


def grown_in(before: Sequence[RoutineItem], now: Routine) -> frozenset[str]:
    """Return the moves of both plans of which there is more now."""
    then = {item.exercise_id: item.dose for item in before}
    both = (item for item in now.items if item.exercise_id in then)
    return frozenset(item.exercise_id for item in both if larger(then[item.exercise_id], item.dose))


def _size(dose: Dose) -> tuple[float, ...]:
    one = tuple(getattr(dose, key) or 0 for key in _SIZES)
    return (work_seconds(dose), *one, dose.per_day * dose.days_per_week)


def _gone(key: str, routine: Routine, causes: Causes, rule: str) -> PlanChange:
    """Say why a move goes; `rule` is said where nothing else is known."""
    own = causes.moves.get(key)
    if own is not None and own.kind == "out":
        return own
    trace = {line.exercise_id: line for line in routine.trace if not line.chosen}
    if key in trace:
        return told_as(trace[key].rule, key, "out", "out", trace[key].words)
    reason = causes.reason()
    if reason is None:
        return told(rule, key, "out")
    return told_as(reason.rule, key, "out", "out", reason.say)


def _new(key: str, routine: Routine) -> PlanChange:
    trace: Mapping[str, str] = {
        line.exercise_id: line.words for line in routine.trace if line.chosen
    }
    return told_as("in_place", key, "in", "in_place", trace.get(key, ""))


def _amount(
    before: RoutineItem, now: RoutineItem, routine: Routine, causes: Causes
) -> PlanChange | None:
    if before.dose == now.dose:
        return None
    key = now.exercise_id
    kind: Kind = "more" if larger(before.dose, now.dose) else "less"
    own = causes.moves.get(key)
    if own is not None and own.kind == kind:
        rule = true_of_amount(own.rule, before.dose, now.dose, causes.from_before.get(key))
        days = load_pacing().shrink_days
        return own if rule == own.rule else replace(own, say=told(rule, key, days=days).say)
    reason = causes.reason(of_amount=kind)
    if reason is not None:
        return told_as(reason.rule, key, kind, "amount", reason.say)
    rule = other_amount(before, now, routine, more=kind == "more")
    return told(rule, key, kind, minutes=routine.minutes)


def told_as(rule: str, key: str, kind: Kind, frame: str, because: str) -> PlanChange:
    """Return a change whose reason is known in words; a frame puts the name before them."""
    return PlanChange(key, kind, rule, told(frame, key, kind, because=because).say)
