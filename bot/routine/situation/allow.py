"""Whether an exercise may be used for a person, and if not, why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise import Exercise, Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.situation.plan_situation import PlanSituation, Refusal

BED = "bed"


def refusal(rule: str, **values: str) -> Refusal:
    """Return a refusal with its sentence filled in."""
    return Refusal(rule, load_reasons()[rule].say.format(**values))


def why_not(exercise: Exercise, at: PlanSituation) -> Refusal | None:
    """Return why the exercise must not be used, or None when it may; worked out once each."""
    if exercise.id not in at.verdicts:
        at.verdicts[exercise.id] = _why_not(exercise, at)
    return at.verdicts[exercise.id]


def _why_not(exercise: Exercise, at: PlanSituation) -> Refusal | None:
    setting = at.inputs.setting
    if exercise.id in setting.left_out:
        return refusal("out_wish")
    if exercise.id not in setting.wanted and exercise.id in setting.like_left_out():
        return refusal("out_like")
    if exercise.id in at.history.out:
        return refusal(at.history.out[exercise.id])
    for code in exercise.exclude:
        if code in at.codes:
            return refusal("out_code", meaning=load_exclusions()[code].meaning)
    if exercise.for_leg_nerve and not at.leg_nerve:
        return refusal("out_no_nerve")
    if at.room.too_soft_for(exercise):
        return refusal("out_firm", place=at.room.name)
    if at.room.not_beside_it(exercise):
        return refusal("out_place")
    possible = _possible(exercise, at)
    if not possible:
        return _no_position(exercise, at)
    if not _with_kit(exercise, possible, at):
        missing = at.room.kit_missing(exercise, possible[0]) or ""
        return refusal("out_kit", kit=load_kit()[missing].name)
    return _too_hard(exercise, at) or _cleared(exercise, at)


def open_positions(exercise: Exercise, at: PlanSituation) -> list[Position]:
    """Return the body positions in which the exercise may be done with what is there.

    Preferred first; those that the place prefers before the others.
    """
    return _with_kit(exercise, _possible(exercise, at), at)


def moved_by(exercise: Exercise, at: PlanSituation) -> str | None:
    """Return the code that closes the position in which the steps show an exercise, if one does."""
    return _blocked(exercise, at).get(exercise.positions[0])


def _possible(exercise: Exercise, at: PlanSituation) -> list[Position]:
    """The positions that body and place allow; what is done apart is not bound to the place."""
    room = at.room
    if room.impossible.intersection(exercise.through):
        return []
    blocked = _blocked(exercise, at)
    # Harder positions are closed where there is an easier one, though that may be closed too.
    easy = [one for one in exercise.positions if exercise.level_for(one) <= at.max_level]
    open_here = [
        one
        for one in easy or exercise.positions
        if one not in blocked
        and one not in room.impossible
        and (not exercise.in_session or one in room.positions)
    ]
    return sorted(open_here, key=lambda one: one not in room.first)


def _with_kit(
    exercise: Exercise, positions: Iterable[Position], at: PlanSituation
) -> list[Position]:
    return [one for one in positions if at.room.kit_missing(exercise, one) is None]


def _blocked(exercise: Exercise, at: PlanSituation) -> Mapping[str, str]:
    bed = BED in exercise.kit or (at.room.on_bed and exercise.in_session)
    closed = at.closed_on_bed if bed else at.closed
    if exercise.despite:
        closed = at.closed_despite(exercise.despite, on_bed=bed)
    if not exercise.not_in:
        return closed
    own: dict[str, str] = {
        place: code for code in at.codes for place in exercise.not_in.get(code, ())
    }
    return {**closed, **own}


def _no_position(exercise: Exercise, at: PlanSituation) -> Refusal:
    blocked = _blocked(exercise, at)
    codes = [blocked[position] for position in exercise.positions if position in blocked]
    if len(codes) < len(exercise.positions):
        return refusal("out_place")
    return refusal("out_position", meaning=load_exclusions()[codes[0]].meaning)


def _too_hard(exercise: Exercise, at: PlanSituation) -> Refusal | None:
    most = at.max_level + _is_earned(exercise, at)
    if all(exercise.level_for(one) > most for one in exercise.positions):
        return refusal("out_level")
    if _is_found_strong(exercise, at):
        return refusal("out_strong")
    waits = exercise.kind == "strength" or exercise.id in load_selection().first_days_wait
    if waits and _still_new(exercise, at):
        return refusal("out_first_days")
    longest = _longest_hold(at)
    held = exercise.dose.start.hold_s or 0
    if exercise.kind in ("stretch", "strength") and longest is not None and held > longest:
        return refusal("out_hold")
    if exercise.start_after and not _has_mastered(exercise.start_after, at):
        return refusal("out_after", name=load_exercises()[exercise.start_after].name)
    return None


def _is_earned(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether its easier form is mastered: that opens it a level early, once strength grows."""
    grows = at.phase.phase > 1 and not at.senior
    return grows and exercise.easier_id in at.history.mastered


def _has_mastered(exercise_id: str, at: PlanSituation) -> bool:
    """Whether a move is mastered, or a check found the muscle it trains strong enough."""
    strong = load_exercises()[exercise_id].main_target in at.inputs.strong
    return strong or exercise_id in at.history.mastered


def _is_found_strong(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is the easy way to train a muscle that a check found strong.

    Its harder form may come, and on the first two stages it moves the part that hurts.
    """
    if exercise.kind != "strength" or exercise.easier_id or at.phase.phase < 2:
        return False
    if exercise.id in at.inputs.setting.wanted or at.leg_nerve:
        return False
    return exercise.main_target in at.inputs.strong


def _still_new(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is for a part that hurts since days only and is not trained or arched yet."""
    rules, days = load_selection(), at.inputs.duration_days
    if days is None or days >= rules.first_days_under:
        return False
    waits = rules.first_days_untrained
    return any(
        not set(waits.get(one, ())).isdisjoint(exercise.regions) for one in at.inputs.regions
    )


def _longest_hold(at: PlanSituation) -> int | None:
    """The longest hold of the phase; on the first days no longer than on a bad day."""
    rules, days = load_selection(), at.inputs.duration_days
    if days is not None and days < rules.first_days_under:
        return rules.first_days_hold_max_s
    return at.phase.hold_max_s


def _is_for_balance(exercise: Exercise, short: Collection[str], at: PlanSituation) -> bool:
    """Whether it alone is left for balance, or for a hip found weak; the tight muscle helps only.

    `short` are the muscles found tight.
    """
    weak = not at.inputs.found("build").isdisjoint(exercise.targets.strengthen)
    items, library = load_selection().balance_items, load_exercises()
    if exercise.id not in items or not (at.senior or weak):
        return False
    others = (library[key] for key in items if key != exercise.id)
    return all(one.main_target in short or why_not(one, at) is not None for one in others)


def _cleared(exercise: Exercise, at: PlanSituation) -> Refusal | None:
    inputs = at.inputs
    if exercise.kind == "strength":
        short = inputs.found("lengthen") - inputs.found("build")
        tight = exercise.main_target in short and not exercise.trains_at_length
        if tight and not _is_for_balance(exercise, short, at):
            muscle = load_muscles()[exercise.main_target].name
            return refusal("out_tight", muscle=muscle)
        return None
    if exercise.kind != "stretch":
        return None
    if exercise.main_target in inputs.removed:
        return refusal("out_muscle", muscle=load_muscles()[exercise.main_target].name)
    if exercise.main_target in inputs.found("lengthen"):
        return None
    for muscle in exercise.targets.stretch:
        if muscle in inputs.found("build"):
            return refusal("out_weak", muscle=load_muscles()[muscle].name)
    return None
