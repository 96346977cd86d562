"""What a check found has its turn in full minutes; after weeks of the same a move rests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.dosing.duration import work_seconds
from bot.routine.growth.look_back import Look
from bot.routine.growth.room_for_growth import may_rest, what_may_give_way
from bot.routine.minutes.doses import TURNS
from bot.routine.routine import Routine
from bot.routine.shown.plan_changes import grown_in, told
from bot.routine.situation.inputs import PlanInputs

Build = Callable[[], Routine]


def waits_for_a_turn(routine: Routine, inputs: PlanInputs) -> tuple[str, ...]:
    """Return the muscles that a check found and no move of the session is for, weak ones first."""
    here = _session(routine)
    found = [
        *(("strength", muscle) for muscle, _ in inputs.build if muscle in inputs.found("build")),
        *(("stretch", one) for one, _ in inputs.lengthen if one in inputs.found("lengthen")),
    ]
    return tuple(
        muscle for kind, muscle in found if not any(is_for(one, kind, muscle) for one in here)
    )


def is_for(exercise: Exercise, kind: str, muscle: str) -> bool:
    """Whether it builds a muscle, or stretches it."""
    aims = exercise.targets.strengthen if kind == "strength" else exercise.targets.stretch
    return exercise.kind == kind and muscle in aims


def with_turn(
    look: Look, inputs: PlanInputs, routine: Routine, build: Build, *, pain_is_low: bool
) -> Routine:
    """Return the plan in which what was found has its turn, where it waited for weeks.

    What trains loses nothing: a stretch, an easy move or strength that has long reached its goal
    gives its place until the next turn. `build` makes the plan from the state of the look.
    """
    if not look.may_change or not routine.phase or routine.phase != look.state.phase:
        return routine
    waits = waits_for_a_turn(routine, inputs)
    weeks = look.state.turn_weeks + 1 if waits else 0
    kept = look.state = replace(look.state, turn_weeks=weeks)
    last = {one.exercise_id for one in look.history.last_routine}
    if weeks < load_weekly_rules().turn_weeks or not last.issuperset(routine.exercise_ids):
        return routine  # something new comes anyway
    rests = _may_wait(look, inputs, routine, pain_is_low=pain_is_low)
    for muscle in waits:
        look.state = replace(kept, turn=frozenset({muscle}), turn_weeks=0)
        other = build()
        gone = set(routine.exercise_ids) - set(other.exercise_ids)
        came = set(other.exercise_ids) - set(routine.exercise_ids)
        serve = {one.id for one in _session(other) if _serves(one, muscle)}
        fits = serve and came <= serve and gone <= rests and len(gone) >= len(came)
        if fits and takes_nothing(routine, other, besides=gone):
            for key in gone:
                look.causes.moves[key] = told("turn_over", key, "out")
            return other
    look.state = kept
    return routine


def with_change(look: Look, inputs: PlanInputs, routine: Routine, build: Build) -> Routine:
    """After weeks of the same session one move rests, if another can take its place.

    Where the walk alone grows it is no move that trains, and as many that train are left.
    """
    if not look.reviewed:
        return routine
    same = routine.session_fingerprint == look.state.fingerprint
    look.state = replace(look.state, same_weeks=look.state.same_weeks + 1 if same else 0)
    if look.state.same_weeks < load_weekly_rules().same_weeks or look.state.thin_weeks:
        return routine  # a week of which little was done tells nothing of its moves
    kept, library = look.state, load_exercises()
    walks = _walks_more(look, routine)
    moves = [item for item in routine.items if may_rest(item, inputs)]
    if walks:
        moves = [one for one in moves if library[one.exercise_id].kind != "strength"]
    for item in sorted(moves, key=lambda one: -one.minutes):
        look.state = replace(kept, varied=frozenset({item.exercise_id}), same_weeks=0)
        other = build()
        if (
            len(other.items) == len(routine.items)
            and other.session_fingerprint != kept.fingerprint
            and _trains(other) >= _trains(routine)
            and takes_nothing(routine, other)
            and _is_as_near(item.exercise_id, other, routine, inputs)
        ):
            look.causes.moves[item.exercise_id] = told("varied", item.exercise_id, "out")
            return other
    look.state = kept
    look.causes.add("same_on_purpose")  # not told where the plan that comes of it is another
    return routine


def _is_as_near(rests: str, other: Routine, routine: Routine, inputs: PlanInputs) -> bool:
    """Whether what comes for a move of a part that hurts is of one as well."""
    library, sore = load_exercises(), set(inputs.regions)
    came = set(other.exercise_ids) - set(routine.exercise_ids)
    if sore.isdisjoint(library[rests].regions):
        return True
    return all(not sore.isdisjoint(library[key].regions) for key in came)


def _walks_more(look: Look, routine: Routine) -> bool:
    """Whether what was told to grow is seen in the plan: a quiet day has amounts of its own."""
    more = {key for key, one in look.causes.moves.items() if one.kind == "more"}
    return not grown_in(look.history.last_routine, routine).isdisjoint(more)


def _trains(routine: Routine) -> int:
    return sum(one.kind == "strength" for one in _session(routine))


def takes_nothing(routine: Routine, other: Routine, besides: Iterable[str] = ()) -> bool:
    """Whether what trains in both has no less in the other, nor on fewer days."""
    days = {item.exercise_id: item.day for item in routine.items}
    if any(one.day != days.get(one.exercise_id, one.day) for one in other.items):
        return False
    before = {item.exercise_id: item.dose for item in routine.items}
    now = {item.exercise_id: item.dose for item in other.items}
    trains = [one for one in before if load_exercises()[one].kind == "strength"]
    both = [one for one in trains if one in now and one not in besides]
    return not takes(both, before, now)


def takes(trains: Iterable[str], before: Mapping[str, Dose], now: Mapping[str, Dose]) -> bool:
    """Whether a move that trains has less work than before."""
    return any(work_seconds(now[one]) < work_seconds(before[one]) for one in trains)


def _may_wait(
    look: Look, inputs: PlanInputs, routine: Routine, *, pain_is_low: bool
) -> frozenset[str]:
    """The moves that may wait for a turn: stretches, what gives way, strength at its top."""
    stays = set(load_selection().stays) - TURNS
    bound = {one.exercise_id for one in routine.trace if one.chosen and one.rule in stays}
    stretches = {one.id for one in _session(routine) if one.kind == "stretch"}
    gives = what_may_give_way(routine, inputs, look.codes, pain_is_low=pain_is_low)
    top, weeks = look.state.top_weeks, load_weekly_rules().turn_weeks
    full = {
        one.id
        for one in _session(routine)
        if one.kind == "strength" and top.get(one.id, 0) >= weeks and one.harder_id is None
    }
    return frozenset((stretches | full) - bound | set(gives))


def _serves(exercise: Exercise, muscle: str) -> bool:
    return any(is_for(exercise, kind, muscle) for kind in ("strength", "stretch"))


def _session(routine: Routine) -> list[Exercise]:
    library = load_exercises()
    return [library[one.exercise_id] for one in routine.items if one.in_session]
