"""What makes room where the minutes are full: an easy move, or a harder one in its place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import (
    load_plan_changes,
    load_progression,
    load_weekly_rules,
)
from bot.knowledge.routine.routine_phases import load_phases
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.move_scoring import builds_what_was_found
from bot.routine.routine import NEAR_BELOW, Routine, RoutineItem
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progress import ItemChange

HARDER = "ready_next"
NOBODY_ASKED = "stretch_besides"  # a stretch that no check and no pattern asked for


def what_may_give_way(
    routine: Routine, inputs: PlanInputs, codes: Collection[str], *, pain_is_low: bool
) -> tuple[str, ...]:
    """Return the moves whose minutes what trains may have: breathing, easy movement, stretches.

    All of them only while the pain is low, for who hurts needs them; until then one of each kind
    stays, of the part told first. What a check found, what eases, what a worry or the lungs ask
    for stays, and what is of the part told first where nothing trains that. A bend away from what
    was told to make it worse, which no check showed, is needed no more while the pain is low.
    """
    rules, library = load_selection(), load_exercises()
    eased = set(rules.stays_while_sore) if pain_is_low else set[str]()
    stays = {*rules.stays, *rules.returns} - eased
    asked = {line.exercise_id for line in routine.trace if line.chosen and line.rule in stays}
    told = {line.exercise_id for line in routine.trace if line.chosen and line.rule in eased}
    asked |= set(rules.eases.get(inputs.direction or "", ())) - told
    led = set(inputs.regions[:1])
    session = [one for one in routine.items if one.in_session]
    of_part = [one for one in session if not led.isdisjoint(library[one.exercise_id].regions)]
    if all(library[one.exercise_id].kind != "strength" for one in of_part):
        asked |= {one.exercise_id for one in of_part}  # nothing else is done for the part
    for region in inputs.regions:  # no part that hurts is left without a move
        moves = [library[one.exercise_id] for one in session]
        own = [one.id for one in moves if region in one.regions and one.kind != "relief"]
        asked |= set(own if len(own) == 1 else ())
    here = [
        one for one in session if one.exercise_id not in asked and not _is_too_much(one, routine)
    ]
    by_moving = set(inputs.conditions) & set(rules.moves_for)
    calm = () if by_moving or set(codes) & set(rules.breathes_for) else ("relief",)
    breathing = [one for one in here if library[one.exercise_id].kind in calm]
    gives = () if by_moving else ("mobility",)
    easy = [one for one in here if library[one.exercise_id].kind in gives]
    tight = inputs.found("lengthen")
    stretches = [
        one
        for one in here
        if library[one.exercise_id].kind == "stretch"
        and not by_moving
        and tight.isdisjoint(library[one.exercise_id].targets.stretch)
    ]

    def least_missed(one: RoutineItem) -> tuple[bool, float]:
        return not led.isdisjoint(library[one.exercise_id].regions), -one.minutes

    idle = {line.exercise_id for line in routine.trace if line.chosen and line.rule == NOBODY_ASKED}
    first = [one for one in stretches if one.exercise_id in idle]
    stretches = [one for one in stretches if one not in first]
    groups = [sorted(one, key=least_missed) for one in (first, easy, stretches)]
    if not pain_is_low:
        groups = [group[:-1] for group in groups]
    return tuple(one.exercise_id for group in (breathing, *groups) for one in group)


def _is_too_much(one: RoutineItem, routine: Routine) -> bool:
    """Whether a long move's minutes are more than growth fills: the session would be cut short."""
    long = one.minutes >= load_weekly_rules().gives_from
    return long and routine.session_minutes - one.minutes < NEAR_BELOW * routine.minutes


def gives_way_to(easy: str, rising: Collection[str], inputs: PlanInputs) -> bool:
    """Whether an easy move may give its minutes to what would grow by them: to what trains.

    A move of a part that hurts gives them to no march for the legs alone: what trains a part that
    hurts may have them, or what a check found weak.
    """
    library, sore = load_exercises(), set(inputs.regions)
    trains = [library[key] for key in rising if library[key].kind == "strength"]
    if sore.isdisjoint(library[easy].regions):
        return bool(trains)
    return any(
        not sore.isdisjoint(one.regions) or builds_what_was_found(one, inputs) for one in trains
    )


def level_to_step_up(phase: int, inputs: PlanInputs) -> int:
    """Return the hardest level to step up to: that of the stage, one more for who trains anyway."""
    trains = not set(load_weekly_rules().step_up_for).isdisjoint(inputs.lifestyle)
    return load_phases()[phase].max_level + trains


def next_step_up(change: ItemChange, most: int) -> ItemChange | None:
    """Return the change to the harder move before the full dose; None where there is none.

    A move that asks for the full dose of an easier one waits for it (clinical 7.4 P02), and so
    does one above the level `most`.
    """
    library = load_exercises()
    exercise = library[change.exercise_id]
    if change.change != "grow" or exercise.harder_id is None:
        return None
    harder = library[exercise.harder_id]
    if harder.start_after or harder.kind != exercise.kind:
        return None
    if harder.level > most:
        return None
    row = next(row for row in load_progression() if row.id == HARDER)
    say = load_plan_changes()["stepped_up"].say.format(name=exercise.name)
    return replace(
        change, change="harder", step=0, rule=row.id, say=say, replaced_by=exercise.harder_id
    )


def may_rest(item: RoutineItem, inputs: PlanInputs) -> bool:
    """Whether a move may rest for a change: no walk, and none that trains the sore or weak part."""
    exercise = load_exercises()[item.exercise_id]
    if exercise.kind == "aerobic":
        return False
    sore = not set(inputs.regions).isdisjoint(exercise.regions)
    return exercise.kind != "strength" or not (sore or builds_what_was_found(exercise, inputs))
