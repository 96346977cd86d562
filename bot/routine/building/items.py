"""Turn a chosen exercise into the item of a routine: dose, words, notes."""

from __future__ import annotations

from collections.abc import Collection

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exercise import FIRST_STEP, Exercise, Position
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.arrange import position_of
from bot.routine.choosing.chooser import Chosen
from bot.routine.choosing.move_scoring import touches
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.dose import dose_text
from bot.routine.dosing.duration import seconds_of, session_minutes_of
from bot.routine.routine import RoutineItem
from bot.routine.situation.allow import moved_by, open_positions
from bot.routine.situation.plan_situation import PlanSituation

OWN_REASONS = (
    *(
        "direction",
        "direction_told",
        "direction_away",
        "senior",
        "unsteady",
        "stiff",
        "hard",
        "told_hard",
        "again",
        "again_feared",
    ),
    "upright",
    *("where_it_hurts", "first_days", "begins", "kit_told"),
)

SITS = frozenset(("sitting", "driving", "screen_phone", "long_sit", "long_drive", "phone_laptop"))
ONLY_SITS = "SIT"
"""What of the days, of what makes it worse or began it tells that somebody sits."""


def item_of(
    one: Chosen, at: PlanSituation, day: str, swap_ids: tuple[str, ...], dose: Dose | None = None
) -> RoutineItem:
    """Return the item with its personal notes; the dose is for this phase, age and week."""
    exercise, position = one.exercise, position_of(one, at)
    dose = dose or dose_for(exercise, at)
    again = dose.per_day if exercise.in_session else 1
    if exercise.in_session:  # the minutes promised hold it once
        dose = dose.model_copy(update={"per_day": 1})
    return RoutineItem(
        exercise_id=exercise.id,
        dose=dose,
        dose_text=dose_text(dose, day),
        minutes=_minutes(exercise, dose),
        why=f"{own_name(exercise, (*at.codes, position))}: {_why(one, at)}",
        swap_ids=swap_ids,
        notes=notes_for(exercise, at),
        position=position,
        day=day,
        in_session=exercise.in_session,
        again=again,
    )


def own_name(exercise: Exercise, ways: Collection[str]) -> str:
    """The name of a move by its code (no march for legs that are still) or its position."""
    return next((name for way, name in exercise.name_in.items() if way in ways), exercise.name)


def _why(one: Chosen, at: PlanSituation) -> str:
    """Why it is in: what this person told or a check found, then what the move is good for."""
    exercise, position = one.exercise, open_positions(one.exercise, at)[0]
    seated = (
        one.rule in ("senior", "unsteady") and position == "sit"
    )  # sitting, it trains no balance
    own = one.words if one.rule in OWN_REASONS and not seated else _found(exercise, at, position)
    if one.rule == "begins" and not touches(exercise, at):
        own = load_reasons()["begins_besides"].say  # it loosens what is beside the sore part
    own = own or _of_the_other_half(exercise, at)
    good = next((why for way, why in exercise.why_in.items() if way == position), exercise.why)
    return " ".join(filter(None, (own, good)))


def _of_the_other_half(exercise: Exercise, at: PlanSituation) -> str:
    """What a move of the half that does not hurt is in for; "" for one of the half that does."""
    if at.same_half(exercise.regions) or not exercise.in_session:
        return ""
    built = set(exercise.targets.strengthen)
    if built and built.issubset(load_selection().trunk_hip_besides):
        return ""  # the pelvic floor has a reason of its own, and gets nobody going
    if not at.upper_only:
        way = "other_half_upper_strong" if exercise.kind == "strength" else "other_half_upper"
        return load_reasons()[way].say
    sits = not SITS.isdisjoint((*at.inputs.lifestyle, *at.inputs.worse_with, at.inputs.trigger))
    sits = sits and ONLY_SITS not in at.codes
    return load_reasons()["other_half_sitting" if sits else "other_half"].say


def _found(exercise: Exercise, at: PlanSituation, position: Position) -> str:
    """What a check found: hard or stiff, or of a muscle that it stretches or builds; "" if none."""
    rules = load_selection()
    for rule, answers in (("hard", rules.practises), ("stiff", rules.loosens)):
        if any(key in at.inputs.findings and exercise.id in answers[key] for key in answers):
            return load_reasons()[rule].say
    if exercise.kind == "stretch":
        aim, rule, muscles = "lengthen", "found_tight", exercise.targets.stretch[:1]
    elif exercise.kind == "strength":
        aim, rule, muscles = "build", "found_weak", exercise.strengthens_in(position)
    else:
        return ""
    other = {*rules.loosens, *rules.practises}  # neither weak nor short
    known = load_evidence_weights()
    showed = [getattr(known[key], aim) for key in at.inputs.findings if key not in other]
    found = next((one for one in muscles if any(one in shown for shown in showed)), None)
    words = load_reasons()[rule].say
    return words.format(muscle=load_muscles()[found].name) if found else ""


def _minutes(exercise: Exercise, dose: Dose) -> float:
    """How long it takes; what is done apart from the session as it is told, else estimated."""
    if exercise.in_session:
        return round(session_minutes_of(dose), 2)
    return seconds_of(dose) / 60 if dose.minutes else exercise.minutes_est


def notes_for(exercise: Exercise, at: PlanSituation) -> tuple[str, ...]:
    """Return how to do it differently: one sentence for the position, one for each code that asks.

    Where the words of a code take the steps that show the position, it needs no sentence of its
    own.
    """
    position = open_positions(exercise, at)[0]
    own = exercise.in_position.get(position)
    notes = notes_of_codes(
        exercise, [code for code in at.codes if _holds(exercise, code, position)]
    )
    if not notes:
        notes = tuple(exercise.as_told[told] for told in at.inputs.told if told in exercise.as_told)
    said = _says_where(exercise, moved_by(exercise, at), position)
    said = said or _takes_its_steps(exercise, position, at)
    if own is None or position == exercise.positions[0] or said:
        return notes
    return tuple(dict.fromkeys((own, *notes)))


def _says_where(exercise: Exercise, moved: str | None, position: Position) -> bool:
    """Whether the code that closes the usual position says how it is done in this one."""
    if moved is None or moved not in exercise.adjust or not _holds(exercise, moved, position):
        return False
    steps = exercise.instead.get(position, ())
    return not steps or moved not in exercise.instead or _shows(exercise, moved, position)


def _takes_its_steps(exercise: Exercise, position: Position, at: PlanSituation) -> bool:
    """Whether the words of a code stand in the place of those of the position."""
    codes = (code for code in at.codes if code in exercise.adjust)
    return any(
        _shows(exercise, code, position) for code in codes if _holds(exercise, code, position)
    )


def _shows(exercise: Exercise, code: str, position: Position) -> bool:
    """Whether the words of a code take the first step that those of the position take.

    What limits a later step says nothing of how the position is taken.
    """
    return min(exercise.instead.get(position, (0,))) in exercise.instead.get(code, ())


def _holds(exercise: Exercise, code: str, position: Position) -> bool:
    """Whether the words of a code hold in this position: "or do it sitting" not on a chair."""
    return position in exercise.said_in.get(code, exercise.positions)


def notes_of_codes(exercise: Exercise, codes: Collection[str]) -> tuple[str, ...]:
    """Return `notes_for` for exclusion codes that hold.

    Of the codes that show how a position is taken only the first of the exercise speaks: "towards
    a wall" and "over a table" are not both possible. What limits a later step is always said.
    """
    opposed = [code for code in codes if code in exercise.opposed]
    both = exercise.both_ways_for(codes)
    if both and len({exercise.opposed[code] for code in opposed}) > 1:
        rest = [code for code in codes if code not in opposed]
        return (*notes_of_codes(exercise, rest), both)
    taken: set[int] = set()
    said: list[str] = []
    asked = [code for code in codes if code in exercise.adjust]
    for code in sorted(asked, key=lambda one: _comes(exercise, one)):
        steps = set(exercise.instead.get(code, ()))
        elsewhere = code in exercise.not_in or FIRST_STEP in steps
        more = any(exercise.adjust[code].startswith(one.rstrip(".")) for one in said)
        if elsewhere and not taken.isdisjoint(steps) and not more:
            continue  # another way to do the same steps is said already
        if elsewhere:
            taken |= steps
        said.append(exercise.adjust[code])
    return tuple(dict.fromkeys(one for one in said if not _says_less(one, said)))


def _comes(exercise: Exercise, code: str) -> tuple[bool, int]:
    """The place of a code: those that close a position first, in the order of the exercise."""
    closing = list(exercise.not_in)
    return code not in closing, closing.index(code) if code in closing else 0


def _says_less(one: str, said: Collection[str]) -> bool:
    """Whether another sentence says as much and more: the arms are crossed once."""
    return any(other != one and one.rstrip(".") in other for other in said)
