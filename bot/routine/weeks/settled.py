"""The pain by which moves are let in or left out: that of the week, not a point of one day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.way_again import ways_open
from bot.routine.weeks.week_done import week_is_over

DAY = timedelta(days=1)


def with_settled_pain(
    state: Progression, inputs: PlanInputs, history: KeptHistory, today: date
) -> Progression:
    """Return the state with the settled pain of today.

    It is looked at once a week. Between two looks it changes for a rise that counts, and for days
    that are as much better.
    """
    now, before, rules = inputs.nrs, state.settled_nrs, load_weekly_rules()
    if now is None:
        return state
    lately = history.usual_pain(today + DAY, rules.flare_quiet_days)
    better = max(now, lately if lately is not None else now)
    if before is None:
        state = replace(state, opened=state.opened | {key for key, at in _limits() if now < at})
    if before is None or now - before >= rules.rise_counts_from or _closes(before, now):
        settled = now
    elif week_is_over(state, today):
        usual = history.usual_pain(today + DAY, rules.week_days)
        settled = now if usual is None else usual
    else:
        settled = better if before - better >= rules.rise_counts_from else before
    return replace(state, settled_nrs=settled)


def _closes(before: int, now: int) -> bool:
    """Whether a point more is one too many for a code: that holds to the weekly look."""
    return any(before < limit <= now for _, limit in _limits())


def _limits() -> Iterator[tuple[str, int]]:
    """The codes that hold from a pain on, each with that pain."""
    for code, one in load_exclusions().items():
        if one.follows.nrs_from is not None:
            yield code, one.follows.nrs_from


def with_settled(inputs: PlanInputs, state: Progression) -> PlanInputs:
    """Return the inputs with the settled pain and with what it has opened before."""
    return replace(inputs, settled_nrs=state.settled_nrs, opened=state.opened)


def opened_by(inputs: PlanInputs) -> frozenset[str]:
    """Return the codes and the ways of moving that this pain leaves open."""
    pain = inputs.settled_nrs
    if pain is None:
        return frozenset()
    lifted = {
        code
        for code, one in load_exclusions().items()
        if one.lifted_by_pain_to is not None
        and pain <= one.lifted_by_pain_to + (code in inputs.opened)
    }
    far = load_weekly_rules().rise_counts_from
    below = {
        code
        for code, limit in _limits()
        if pain < limit and (code in inputs.opened or limit - pain >= far)
    }
    return frozenset({*lifted, *below, *ways_open(inputs)})
