"""The doses of a whole session, fitted to the minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.choosing.chooser import Chosen
from bot.routine.choosing.move_scoring import is_for_what_was_found
from bot.routine.dosing.amount import dose_for, is_lightened, plan_for
from bot.routine.dosing.dose import one_more, scaled
from bot.routine.dosing.duration import work_seconds
from bot.routine.dosing.sizes import Sizes, no_more_than_shown, sizes_of
from bot.routine.minutes.fitting import Fit, fitted
from bot.routine.situation.plan_situation import PlanSituation

BALANCE, UNSTEADY = "senior", "BAL"
TURNS = frozenset({"turn_strength", "turn_stretch"})
"""Reasons of what is in by its turn."""
EASES = ("direction", "direction_told", "direction_away")


def doses_of(
    ordered: Sequence[Chosen], days: Mapping[str, str], at: PlanSituation
) -> dict[str, Dose]:
    """Return the doses of a session, fitted to the minutes; nothing is added to a dose kept low.

    Low are those of a bad day or a lighter week, of a move that was too much, and of strength
    where pain is in many places: less than could be done. In few minutes the balance of who is
    steady grows last, so that the muscles have theirs.

    What was reached in the weeks before is held: one step is all that a move gets over it, and
    only in a week in which something may grow (clinical 8.3). No move has more than is wanted.
    """
    chosen = [one for one in ordered if one.exercise.in_session]
    here = [one.exercise for one in chosen]
    low = at.phase.phase == 0 or at.history.lighter
    every_part = at.sets[0][0].of_all_parts
    few = at.row.minutes <= load_timing().few_minutes
    fits = []
    for one in chosen:
        exercise = one.exercise
        sizes, reached = sizes_of(exercise, dose_for(exercise, at)), reached_by(exercise, at)
        if most_reps := dict(at.inputs.setting.reps).get(exercise.id):
            sizes = sizes.of_reps(most_reps)
        less = every_part and exercise.kind == "strength"
        kept_low = low or less or at.history.steps.get(exercise.id, 0) < 0
        waits = few and one.rule == BALANCE and UNSTEADY not in at.codes
        sizes = sizes.from_shortest() if waits else sizes
        easy = exercise.kind in load_selection().gentle_kinds and not exercise.dose.start.hold_s
        held = None
        if reached is not None:
            sizes = _from_reached(exercise, sizes, reached, at)
            held = sizes.usual
            sizes = sizes.from_longest() if exercise.id in at.history.rising else sizes
        elif kept_low:
            sizes = sizes.up_to_usual()
        if at.phase.phase and (most := at.history.ceiling.get(exercise.id)):
            sizes = no_more_than_shown(exercise, sizes, most)
            held = None if held is None else min(held, len(sizes.doses) - 1)
        if most_rounds := dict(at.inputs.setting.rounds).get(exercise.id):
            sizes = sizes.of_rounds(most_rounds)
            held = None if held is None else min(held, sizes.usual)
        first = easy and at.phase.phase > 1 and one.rule not in load_selection().stays
        if at.history.rising and _leads_alone(exercise, here, at):
            first = False  # no other grows on what is done for the part that hurts
        kept = one.rule in EASES or is_for_what_was_found(exercise, at.inputs)
        if one.rule in TURNS and exercise.id not in at.history.last:
            kept, held = False, 0  # a turn that begins takes no work from what trains
        fits.append(Fit(days[exercise.id], sizes, waits, first, held, kept))
    doses = fitted(fits, at.minutes, walk_in_session(ordered, at))
    return {exercise.id: dose for exercise, dose in zip(here, doses, strict=True)}


def _leads_alone(exercise: Exercise, here: Sequence[Exercise], at: PlanSituation) -> bool:
    """Whether an easy move is of the part told first, and nothing that trains is."""
    led = set(at.inputs.regions[:1])
    trains = (one for one in here if one.kind == "strength")
    return not led.isdisjoint(exercise.regions) and all(
        led.isdisjoint(one.regions) for one in trains
    )


def reached_by(exercise: Exercise, at: PlanSituation) -> Dose | None:
    """Return the dose that was reached in the weeks before; None on a bad day or for a new move."""
    return None if at.phase.phase == 0 else at.history.reached.get(exercise.id)


def _from_reached(exercise: Exercise, sizes: Sizes, reached: Dose, at: PlanSituation) -> Sizes:
    """Return the sizes up to what was reached, with one step more where it may grow."""
    history, rules = at.history, load_selection()
    held = work_seconds(reached)
    lowered = exercise.kind in rules.load_kinds
    too_much = history.steps.get(exercise.id, 0) < 0
    if too_much:
        reached = _held_shorter(reached, sizes)
    if lowered and history.lighter:
        share = history.scale
        if history.is_lighter_week and is_lightened(exercise):
            share *= rules.deload_scale
        held *= share
        sizes = _smaller(exercise, reached, sizes, share)
    elif too_much:
        share = load_pacing().shrink_to
        held *= share
        sizes = _smaller(exercise, reached, sizes, share)
    elif exercise.id in history.rising or history.fills:
        goal = plan_for(exercise, at.dose_keys, at.inputs.age).goal
        more = one_more(reached, goal)
        return sizes.from_reached(held, work_seconds(more) if more else held)
    return sizes.from_reached(held, held)


def _smaller(exercise: Exercise, reached: Dose, usual: Sizes, share: float) -> Sizes:
    """Return the sizes of what was reached, which go lower than those of the dose to come.

    A carry is one way of so many metres: it is a share of them.
    """
    if reached.metres:
        return sizes_of(exercise, scaled(reached, share))
    most = usual.doses[usual.usual].reps
    reps = min(reached.reps, most) if reached.reps and most else reached.reps
    return sizes_of(exercise, reached.model_copy(update={"reps": reps}))


def _held_shorter(reached: Dose, usual: Sizes) -> Dose:
    """Return what was reached, held no longer than the dose to come: one hold has no less."""
    most = usual.doses[usual.usual].hold_s
    hold = min(reached.hold_s, most) if reached.hold_s and most else reached.hold_s
    return reached.model_copy(update={"hold_s": hold})


def walk_in_session(chosen: Sequence[Chosen], at: PlanSituation) -> int:
    """Return the minutes of the walk where it may be in the session, else 0."""
    walks = [one.exercise for one in chosen if one.exercise.kind == "aerobic"]
    if at.phase.phase == 0 or not at.room.walk:
        return 0
    apart = (dose_for(one, at).minutes or 0 for one in walks if not one.in_session)
    return max(apart, default=0)
