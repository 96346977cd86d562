"""A movement that was told to hurt on the first days comes back when the pain is low."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.situation.codes import codes_for
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.week_done import week_is_over

FORWARD = "flex_agg"
TURN = "rot_agg"
BENDS = frozenset((FORWARD, "ext_agg"))
BENDS_AGAIN = "bends_again"
TOLD_WAYS = BENDS | {TURN}


def with_ways_again(
    inputs: PlanInputs, history: KeptHistory, state: Progression, today: date
) -> PlanInputs:
    """Return the inputs without a way that was told, where the pain has been low for weeks.

    A way opens at a weekly look, and closes at two points over what opened it.
    Bending or turning that hurt on the first days says little of the months after, and who never
    bends again learns to fear it (clinical 3). Nerve pain, and a way that a check found, wait
    longer and for less pain. Of older pain bending forward comes back, after weeks of little pain
    turning too, and an ease that was told stays beside it. Who fears that bending breaks a back
    waits for no mild pain. What a diagnosis asks for stays, and some keep every way closed.
    """
    rules = load_weekly_rules()
    open_before = not inputs.opened.isdisjoint((*TOLD_WAYS, BENDS_AGAIN))
    if not open_before and not week_is_over(state, today):
        return inputs
    if TOLD_WAYS.isdisjoint(inputs.aggravated_by) or _tells_of_no_way(inputs):
        return inputs
    if not codes_for(inputs).keys().isdisjoint(rules.reopen_not_with):
        return inputs
    waits = inputs.radicular or _found(inputs)
    gone, lasted = (today - state.started).days, inputs.duration_days
    new = lasted is not None and lasted - gone < rules.reopen_new_under
    feared = not waits and not set(inputs.yellow).isdisjoint(rules.reopen_feared)
    least = rules.reopen_nerve_days if waits else rules.reopen_days
    most = rules.reopen_pain_to if new else rules.mild_pain_to
    most = rules.reopen_nerve_pain_to if waits else most
    most = rules.reopen_feared_pain_to if feared else most
    most += open_before
    old_ways = {FORWARD} if not waits else set()
    if not waits and _calm_for_long(history, gone, today, still=TURN in inputs.opened):
        old_ways.add(TURN)
    if gone < least or not (new or not old_ways.isdisjoint(inputs.aggravated_by)):
        return inputs
    usual = history.usual_pain(today, rules.reopen_days)
    pain = inputs.nrs if inputs.settled_nrs is None else inputs.settled_nrs
    if usual is None or usual > most or (pain or 0) > most:
        return inputs
    if waits or (
        not new and FORWARD in inputs.aggravated_by and _told_to_ease(inputs)
    ):  # the way that eases stays; bending is no longer left out beside it
        bent = (FORWARD,) if FORWARD in inputs.aggravated_by else ()
        return replace(inputs, conditions=(*inputs.conditions, BENDS_AGAIN), ways_again=bent)
    gone_ways = TOLD_WAYS if new else old_ways
    told = tuple(one for one in inputs.aggravated_by if one not in gone_ways)
    bends = not BENDS.isdisjoint(inputs.aggravated_by) and BENDS.isdisjoint(told)
    direction = None if bends else inputs.direction
    again = tuple(one for one in inputs.aggravated_by if one in gone_ways)
    return replace(inputs, aggravated_by=told, direction=direction, ways_again=again)


def ways_open(inputs: PlanInputs) -> set[str]:
    """Return the ways that are open again, by the inputs that say so."""
    return {*inputs.ways_again, *({BENDS_AGAIN} & set(inputs.conditions))}


def _calm_for_long(history: KeptHistory, gone: int, today: date, *, still: bool) -> bool:
    """Whether the pain has been low for so long that old pain is turned again too."""
    rules = load_weekly_rules()
    usual = history.usual_pain(today, rules.reopen_turn_days)
    most = rules.reopen_pain_to + still
    return gone >= rules.reopen_turn_days and usual is not None and usual <= most


def _told_to_ease(inputs: PlanInputs) -> bool:
    """Whether something of the way that suits was told to ease, and not only the other to hurt."""
    sign = load_decision_rules().direction.get(inputs.direction or "")
    return sign is not None and not set(sign.eased_by).isdisjoint(inputs.eased_by)


def _tells_of_no_way(inputs: PlanInputs) -> bool:
    """Whether only parts hurt that a seat presses on: sitting was told, and no way of bending."""
    no_way = load_decision_rules().no_direction_for
    return bool(inputs.regions) and set(inputs.regions) <= set(no_way)


def _found(inputs: PlanInputs) -> bool:
    """Whether a check showed a way of bending that eases."""
    signs = load_decision_rules().direction.values()
    return any(sign.better in inputs.findings for sign in signs)
