"""What is said of a plan that is another one than the last time, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.conversation.course.weeks import Goal
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_flare
from bot.knowledge.staying.talk_words import plan_news
from bot.routine import NextPlan
from bot.routine.shown.hold_rules import SENDS_ON
from bot.routine.shown.plan_changes import PlanChange
from bot.routine.weeks.kept_history import KeptHistory

QUIET = frozenset({"first", "stays"})  # nothing is different, so nothing is told
# Told beside what is different, never alone.
BESIDE = frozenset({"week_on", "told_new", "other_minutes"})
HURTS = "hurts"
STAGE_ALONE = BESIDE | {"phase_up"}
SCREEN = "screen"  # the first step of a flare: its questions have been put by now
BACK = frozenset({"flare_over", "flag_over"})  # the moves that come back have this one reason
_ALIKE = {"more": "more_of", "less": "less_of", "out": "not_in"}


def plan_words(
    plan: NextPlan,
    goals: Sequence[Goal],
    milestone: str | None = None,
    flare_words: str = "",
    before: KeptHistory | None = None,
) -> str:
    """Return what is told before the routine; "" where it is the first, or as it was.

    `milestone` is said in the look back on a week, `flare_words`, the person's own, in a flare.
    Of what hurt in the session `before` and is in again as it was, it is said why.
    """
    lines = change_lines(plan.changes)
    parts = ["\n".join(flare_lines(plan, flare_words))]
    if plan.asks_barrier:  # a question comes before the routine is shown
        names = ", ".join(_name(item.exercise_id) for item in plan.routine.items)
        lines = (*lines, plan_news("for_now", names=names))
    if milestone and plan.is_weekly_look and not plan.asks_barrier:
        parts.append(milestone)
    if lines:
        parts.append("\n".join([plan_news(_heading(plan)), *(f"- {line}" for line in lines)]))
    if again := _in_again(plan, before):
        parts.append(plan_news("hurt_and_in_again", names=", ".join(map(_name, again))))
    holds = any(one.rule in SENDS_ON for one in plan.changes)
    if plan.is_weekly_look or plan.flare or holds:  # what should be looked at is named
        parts += plan.reasons
    if goals and (lines or plan.flare):
        named = "; ".join(goal.words for goal in goals)
        parts.append(plan_news("goal", goal=named))
    return "\n\n".join(part for part in parts if part)


def _heading(plan: NextPlan) -> str:
    """What stands above the lines: a new stage alone has the same moves and amounts."""
    return "same_moves" if {one.rule for one in plan.changes} <= STAGE_ALONE else "changed"


def _in_again(plan: NextPlan, before: KeptHistory | None) -> list[str]:
    """The moves that hurt in the session before and that nothing has changed."""
    last = before.sessions[-1] if before and before.sessions else None
    if last is None or plan.flare:
        return []
    changed = {one.exercise_id for one in plan.changes}
    planned = [item.exercise_id for item in plan.routine.items]
    return [key for key in planned if last.feedback.get(key) == HURTS and key not in changed]


def change_lines(changes: Iterable[PlanChange]) -> tuple[str, ...]:
    """Return a line for each change, those about the whole plan first.

    Moves whose reason has been told for the whole plan are named in one line. That a week has gone
    by, or that more was told, is no difference: alone it is not told.
    """
    told = [one for one in changes if one.rule not in QUIET]
    if all(one.rule in BESIDE for one in told):
        return ()
    whole = [one for one in told if not one.exercise_id]
    said = [one.say for one in whole]
    alike: dict[str, list[str]] = {}
    own = []
    for one in told:
        if not one.exercise_id:
            continue
        if one.kind in _ALIKE and any(reason in one.say for reason in said):
            alike.setdefault(_ALIKE[one.kind], []).append(_name(one.exercise_id))
        else:
            own.append(one.say)
    coming = [one for one in told if one.exercise_id and one.kind == "in"]
    if len(coming) > 1 and any(one.rule in BACK for one in whole):
        own = [say for say in own if say not in {one.say for one in coming}]
        alike["back_in"] = [_name(one.exercise_id) for one in coming]
    grouped = (plan_news(kind, names=", ".join(names)) for kind, names in alike.items())
    return tuple(dict.fromkeys((*said, *own, *grouped)))


def holding_lines(plan: NextPlan) -> tuple[str, ...]:
    """Return what is told of the whole plan: what holds it, and the quiet days of a flare."""
    told = (one for one in plan.changes if not one.exercise_id)
    lines = (one.say for one in told if one.rule not in QUIET | BESIDE)
    return (*lines, *flare_lines(plan))


def flare_lines(plan: NextPlan, own_words: str = "") -> tuple[str, ...]:
    """Return the steps of the quiet days and what helped before; none without a flare."""
    if plan.flare is None:
        return ()
    asked = load_flare()[SCREEN].say
    steps = [step for step in plan.flare.steps if step != asked]
    if own_words:
        steps.append(plan_news("own_words", words=own_words))
    if plan.helped_before:
        steps.append(plan_news("helped", names=", ".join(map(_name, plan.helped_before))))
    return tuple(steps)


def _name(exercise_id: str) -> str:
    return load_exercises()[exercise_id].name
