"""Sentences of change as the two plans show them: what they claim is what the doses are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.progression_rules import load_pacing
from bot.routine.dosing.duration import work_seconds
from bot.routine.routine import Routine, RoutineItem

SHRUNK = ("shrink", "shrunk_with_others")
GROWN = "shrink_over"
STAYS = ("little_done_once", "little_done_short", "grown_back_same")
BACK = ("lighter_over", "came_back")
NAMES_A_NUMBER, LIGHTER, ON_PURPOSE = "little_done", "lighter_week", "same_on_purpose"


def true_of_plan(
    rule: str,
    before: Sequence[RoutineItem],
    routine: Routine,
    usual: Mapping[str, Dose],
) -> str | None:
    """Return the rule whose sentence holds for these plans, or None where there is nothing to say.

    `usual` are the amounts of the last usual week.
    """
    old = {one.exercise_id: one.dose for one in before}
    now = {one.exercise_id: one.dose for one in routine.items}
    both = old.keys() & now.keys()
    changed = old.keys() != now.keys() or any(old[key] != now[key] for key in both)
    if rule == ON_PURPOSE and changed:
        return None
    if rule in STAYS and changed:
        return f"{rule}_changed"
    if rule == LIGHTER and not any(_work(now[key]) < _work(old[key]) for key in both):
        return None
    if rule in BACK and any(_work(now[key]) < _work(usual[key]) for key in now.keys() & usual):
        return f"{rule}_part"
    if rule == NAMES_A_NUMBER and len(routine.items) != load_pacing().fewer_items:
        return f"{rule}_fewer"
    return rule


def true_of_amount(rule: str, before: Dose, now: Dose, from_before: Dose | None) -> str:
    """Return the rule whose sentence holds for an amount that changed.

    `from_before` is what was shown before the amount was made smaller.
    """
    pacing = load_pacing()
    if rule in SHRUNK and now.per_day > before.per_day:
        return "shorter_goes"
    if rule in SHRUNK:
        share = _work(now) / max(1.0, _work(before))
        return rule if pacing.half_from <= share <= pacing.half_to else f"{rule}_less"
    if rule == GROWN and (from_before is None or _work(from_before) != _work(now)):
        return "shrink_part"
    return rule


def stays_small(rule: str, now: Dose, from_before: Dose | None) -> bool:
    """Whether an amount that was made smaller stays so, though its days are over or begin again."""
    small = from_before is not None and _work(now) < _work(from_before)
    return rule in (*SHRUNK, GROWN) and small


def other_amount(before: RoutineItem, now: RoutineItem, routine: Routine, *, more: bool) -> str:
    """Return the rule for an amount of which no cause is known."""
    if before.in_session != now.in_session:
        return "into_session" if now.in_session else "out_of_session"
    fits = round(routine.session_minutes, 1) <= routine.minutes
    if now.in_session and fits:
        return "fitted"
    return "amount_more" if more else "amount_less"


def _work(dose: Dose) -> float:
    return work_seconds(dose)
