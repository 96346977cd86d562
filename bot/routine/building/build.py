"""Build a routine: pure, deterministic, with a trace (clinical 8)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from bot.assessment.results import Assessment
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.routine.building.care import care_first, resting_routine
from bot.routine.building.items import item_of
from bot.routine.building.selection import choose
from bot.routine.choosing.arrange import in_order
from bot.routine.choosing.giving_up import giving_up
from bot.routine.choosing.swaps import swaps_for
from bot.routine.choosing.told_kit import kit_that_waits
from bot.routine.choosing.unpaired import stretch_that_waits
from bot.routine.minutes.days import days_of
from bot.routine.minutes.doses import doses_of
from bot.routine.minutes.walk import with_walk
from bot.routine.routine import ANY_MOVE, ChoiceTrace, Routine, RoutineItem
from bot.routine.shown.said_once import is_feared
from bot.routine.situation.allow import why_not
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.codes import never_grows
from bot.routine.situation.history import History
from bot.routine.situation.inputs import PlanInputs, Setting
from bot.routine.situation.plan_situation import PlanSituation, situation_of


def build(
    assessment: Assessment,
    facts: Facts,
    cautions: Iterable[str],
    minutes: int,
    seed: str,
    *,
    level: str = "none",
    setting: Setting | None = None,
    history: History | None = None,
) -> Routine:
    """Return the routine for a person.

    `cautions` are the exclusion codes of safety, `minutes` a day, `seed` whose plan it is,
    `level` the urgency of safety ("E", "S", "D", "R", "none"). Raises `ValueError` for a caution
    that is no exclusion code.
    """
    return build_from(
        inputs_from(assessment, facts, cautions, minutes, level, setting), seed, history
    )


def build_from(inputs: PlanInputs, seed: str, history: History | None = None) -> Routine:
    """Return the routine for these inputs; with "E", "S", "D" or after an operation only rest.

    Where too little is left of a session, a wish is given up, the place first, and the notes and
    the trace say which; floor, body and missing kit stay (`giving_up`).
    """
    past = history or History()
    at = situation_of(inputs, seed, past)
    care = care_first(at)
    if care is not None:
        return resting_routine(at, care)
    best = _session_of(at)
    for other in () if _holds_enough(best) else giving_up(at):
        there = situation_of(replace(inputs, setting=other.setting), seed, past)
        routine = _session_of(there)
        if _moves_of_session(routine) > _moves_of_session(best):
            best = _with_note(routine, other.rule, **other.told)
        if _holds_enough(best):
            break
    return best if best.items else _with_note(best, "nothing_left")


def _session_of(at: PlanSituation) -> Routine:
    """Return the plan; one kept small whose session is a single move has one more."""
    routine = _with_what_waits(_planned(at), at)
    if at.kept_small and not _holds_enough(routine):  # the walk is besides
        more = replace(at, max_items=at.max_items + 1)
        routine = _with_what_waits(_planned(more), more)
    return routine


def with_words_left(
    routine: Routine, fewer: Routine, inputs: PlanInputs, seed: str, history: History
) -> Routine:
    """Return a routine cut down to fewer moves without the notes of those that are gone."""
    at = situation_of(inputs, seed, history)
    gone = {*_notes(at, routine.items)} - {*_notes(at, fewer.items)}
    return replace(fewer, notes=tuple(note for note in fewer.notes if note not in gone))


def _holds_enough(routine: Routine) -> bool:
    """Whether a session holds at least the few moves without which it is none."""
    least = load_selection().least_moves if routine.phase > 0 else 1
    return _moves_of_session(routine) >= least


def _moves_of_session(routine: Routine) -> int:
    return sum(item.in_session for item in routine.items)


def _planned(at: PlanSituation) -> Routine:
    chooser = choose(at)
    ordered = in_order(chooser.chosen, at)
    days = days_of(ordered, at)
    doses = doses_of(ordered, days, at)
    items = tuple(
        item_of(one, at, days[one.exercise.id], swaps_for(one, chooser), doses.get(one.exercise.id))
        for one in ordered
    )
    walk_in = at.phase.phase > 0 and at.room.walk
    return Routine(
        name=at.sets[0][0].name,
        items=with_walk(items, at.minutes, whole=at.history.lighter) if walk_in else items,
        phase=at.phase.phase,
        minutes=at.minutes,
        review=_review(at),
        notes=(
            *_notes(at, items),
            *kit_that_waits(at, chooser.ids),
            *stretch_that_waits(chooser),
        ),
        begins=speak("routine", "we_start_there_because", what=at.phase.what, because=at.because),
        trace=tuple(chooser.trace()),
    )


def _with_what_waits(routine: Routine, at: PlanSituation) -> Routine:
    """Say where a plan that is small or quiet has no move for a part that hurts."""
    for region, besides in load_selection().waits_said_for.items():
        moves = load_selection().where_it_hurts[region]
        none_in = not {*moves, *besides} & set(routine.exercise_ids)
        if region in at.inputs.regions and none_in and _comes_back(moves, at):
            rule = "part_spared" if never_grows(at.codes) else "part_waits"
            routine = _with_note(routine, rule, part=load_regions()[region].name)
    return routine


def _comes_back(moves: tuple[str, ...], at: PlanSituation) -> bool:
    """Whether a move waits for more than a code, whose own sentence says that it is left out."""
    refused = (why_not(load_exercises()[key], at) for key in moves)
    return any(one is None or one.rule not in ("out_code", "out_position") for one in refused)


def _with_note(routine: Routine, rule: str, **values: str) -> Routine:
    """Return the routine with a sentence among its notes and in its trace."""
    words = load_reasons()[rule].say.format(**values)
    line = ChoiceTrace(ANY_MOVE, False, rule, words)
    return replace(routine, notes=(words, *routine.notes), trace=(line, *routine.trace))


def _review(at: PlanSituation) -> str:
    """When it is looked at again: in the words of a code that has its own, else of the phase."""
    own = (load_exclusions()[code].review for code in at.codes)
    return next(filter(None, own), at.phase.review)


def _meets(wanted: Collection[str], there: Collection[str]) -> bool:
    """Whether something wanted is there, or nothing is wanted."""
    return not wanted or not set(wanted).isdisjoint(there)


def _suits(exercise_id: str | None, at: PlanSituation) -> bool:
    """Whether no code of the body keeps a move away, or none is named."""
    return exercise_id is None or set(load_exercises()[exercise_id].exclude).isdisjoint(at.codes)


def _notes(at: PlanSituation, items: Collection[RoutineItem]) -> tuple[str, ...]:
    """Say what holds in that place and for that set, which codes took something away, and which
    changed how a move of the plan is done or how much of it.
    """
    known, library = load_exclusions(), load_exercises()
    positions = {item.position for item in items if item.in_session}
    excluded = {code for exercise in library.values() for code in exercise.exclude}
    for exercise in (library[item.exercise_id] for item in items):
        excluded |= {*exercise.adjust, *exercise.dose.start_with}
    walks = any(item.exercise_id in load_selection().walks for item in items)
    feared = is_feared(at)
    left_out = [
        known[code].said_in(at.history.week, at.codes, feared=feared)
        for code in at.codes
        if (code in excluded or known[code].always_said)
        and not set(known[code].said_by) & set(at.codes)
        and not set(known[code].not_said_to) & set(at.inputs.conditions)
        and (walks or not known[code].said_of_walks)
        and _meets(known[code].said_for, positions)
        and _meets(known[code].said_about, at.inputs.regions or known[code].said_about)
    ]
    there = [place.say for place in at.room.places if place.say]
    main = at.sets[0][0]
    over = main.notes_to_week is not None and at.history.week > main.notes_to_week
    own = main.notes if at.phase.phase > 0 and not over else ()
    pain = at.inputs.nrs if at.inputs.settled_nrs is None else at.inputs.settled_nrs
    loads = over and at.phase.phase > 1 and not at.history.is_lighter_week
    loads = loads and _suits(main.later_as, at)
    if loads and pain is not None and pain <= load_weekly_rules().mild_pain_to:
        own = main.later_notes
    planned = at.history.is_lighter_week and at.history.scale == 1 and at.phase.phase > 0
    lighter = (load_reasons()["lighter_card"].say,) if planned else ()
    return (*lighter, *there, *own, *dict.fromkeys(left_out))
