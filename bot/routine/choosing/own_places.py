"""Places of their own in a session, for what one person told or a check found (clinical 8.2)."""

from __future__ import annotations

from itertools import chain

from bot.assessment.areas import LOWER, UPPER, halves_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_templates import Template
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.wording.first_letter import capitalised
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.move_scoring import touches
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import WHOLE


def what_was_found_hard(chooser: Chooser) -> None:
    """The movement itself that a check found hard, from 5 minutes on: standing up (CST)."""
    at = chooser.at
    if at.row.minutes < load_timing().few_minutes:
        return
    for finding, moves in load_selection().practises.items():
        if finding in at.inputs.findings and not chooser.ids & set(moves):
            take_besides(chooser, moves, "hard")


def what_was_told_hard(chooser: Chooser) -> None:
    """The movement itself that is told as hard, of a part that hurts: looking round (clinical 4.6).

    It comes from 5 minutes on; in fewer an easy move of the part leads.
    """
    at, library = chooser.at, load_exercises()
    if at.row.minutes < load_timing().few_minutes:
        return
    for movement, moves in load_selection().practises_told.items():
        if movement not in (*at.inputs.worse_with, at.inputs.trigger):
            continue
        usable = (library[key] for key in moves if why_not(library[key], at) is None)
        own = tuple(one.id for one in usable if touches(one, at))
        if not chooser.ids & set(own[:1]):  # a rise from a chair is no lift from the floor
            take_besides(chooser, own, "told_hard")


def what_was_found_stiff(chooser: Chooser) -> None:
    """A move that loosens what a check found stiff; building alone does not (clinical 6.2)."""
    few = chooser.at.row.minutes <= load_timing().few_minutes
    if chooser.limited or few:
        return
    for finding, moves in load_selection().loosens.items():
        if finding in chooser.at.inputs.findings and not chooser.ids & set(moves):
            take_besides(chooser, moves, "stiff")


def found_stiff(chooser: Chooser) -> tuple[str, ...]:
    """The moves that loosen what a check found stiff."""
    found, known = chooser.at.inputs.findings, load_selection().loosens
    return tuple(move for finding, moves in known.items() if finding in found for move in moves)


def where_it_hurts(chooser: Chooser) -> None:
    """A move for the part that hurts, whatever set comes first (clinical 8.2).

    Where none of those may be used, an easy one of the part will do; and where an easy one gave
    up its minutes, what trains the part. What is in for it stays while the plan goes on, although
    what trains it has a place before it by then.
    """
    rules, history = load_selection(), chooser.at.history
    if chooser.limited:
        return
    for region, moves in rules.where_it_hurts.items():
        if region not in chooser.at.inputs.regions:
            continue
        for key in moves if history.same_week else ():
            if key in history.last:
                take_besides(chooser, (key,), "where_it_hurts")
        if chooser.ids & set(moves):
            continue
        if not chooser.at.history.gave_way or not _moves_it(chooser, region):
            take_besides(chooser, moves, "where_it_hurts")
        if not _moves_it(chooser, region):
            take_besides(chooser, rules.begins_with[region], "where_it_hurts")


def _moves_it(chooser: Chooser, region: str) -> bool:
    here = (one.exercise for one in chooser.chosen if one.exercise.in_session)
    return any((region in one.regions or region == WHOLE) and one.kind != "relief" for one in here)


def a_stretch(chooser: Chooser) -> None:
    """A stretch of a part that hurts from phase 2 on, where no muscle asked for one (8.1)."""
    at, rules, library = chooser.at, load_selection(), load_exercises()
    enough = at.row.minutes >= rules.extra_from_minutes and at.phase.caps.stretch > 1
    if chooser.limited or not enough or any(x.exercise.kind == "stretch" for x in chooser.chosen):
        return
    if at.inputs.radicular:
        return  # a sore nerve is not pulled on for the sake of a stretch
    told = (rules.stretch_first.get(condition, ()) for condition in at.inputs.conditions)
    own = (key for key in rules.stretch_default if touches(library[key], at))
    take_besides(chooser, (*chain.from_iterable(told), *own), "stretch_besides")


FEARED = "again_feared"


def feared_again(chooser: Chooser) -> None:
    """A small move of a way that is feared: it comes before what trains (clinical 3 Y-01)."""
    if _feared(chooser):
        _open_again(chooser, FEARED)


def open_again(chooser: Chooser) -> None:
    """A small move of a way that was told to hurt and is open again, where minutes allow.

    It comes behind what trains and what a check found, whose minutes it does not take.
    """
    if not _feared(chooser):
        _open_again(chooser, "again")


def _feared(chooser: Chooser) -> bool:
    return not set(chooser.at.inputs.yellow).isdisjoint(load_weekly_rules().reopen_feared)


def _open_again(chooser: Chooser, rule: str) -> None:
    """Where minutes are few the harder move of a feared way takes the place of the small one."""
    at, rules = chooser.at, load_selection()
    later = rule == FEARED and at.history.week >= rules.again_harder_from
    for way in () if chooser.limited else at.inputs.ways_again:
        small = _of_this_half(chooser, rules.again[way])
        harder = _of_this_half(chooser, rules.again_harder.get(way, ())) if later else ()
        many = at.row.minutes > load_timing().few_minutes
        for moves in (small, harder) if many else ((*harder, *small),):
            if not moves or chooser.ids & set(moves):
                continue
            if many:
                take_besides(chooser, moves, rule)
            else:
                chooser.take(moves, rule)


def _of_this_half(chooser: Chooser, ids: tuple[str, ...]) -> tuple[str, ...]:
    library = load_exercises()
    return tuple(key for key in ids if chooser.at.same_half(library[key].regions))


def sore_halves(chooser: Chooser) -> tuple[list[str], ...]:
    """Return what hurts above and what below, where both do and the plan is kept to no few."""
    halves = halves_of(chooser.at.inputs.regions)
    sore = (list(halves.get(UPPER, ())), list(halves.get(LOWER, ())))
    return sore if all(sore) and not chooser.limited else ()


def each_half(chooser: Chooser) -> None:
    """An easy move of each half that hurts, where minutes are few: no part waits for weeks."""
    known = load_selection().begins_with
    for regions in sore_halves(chooser):
        if not any(_moves_it(chooser, region) for region in regions):
            chooser.take([key for region in regions for key in known.get(region, ())], "begins")


def each_half_on_a_quiet_day(chooser: Chooser) -> None:
    """On a bad day an easy move of each half that hurts, from 5 minutes on (clinical 8.1)."""
    known = load_selection().begins_with
    few = chooser.at.row.minutes < load_timing().few_minutes
    for regions in () if few else sore_halves(chooser):
        if not any(_moves_it(chooser, region) for region in regions):
            easy = (key for region in regions for key in known.get(region, ()))
            take_besides(chooser, tuple(easy), "begins")


def part_on_a_quiet_day(chooser: Chooser) -> None:
    """In a plan kept to two an easy move of the part comes before what rests it."""
    if chooser.limited:
        chooser.take(_easy_of_the_part(chooser), "begins")


def part_before_breathing(chooser: Chooser, main: Template) -> None:
    """In a plan kept to two an easy move of the part comes, where the set begins with breathing."""
    at, library = chooser.at, load_exercises()
    usable = (key for slot in main.slots for key in slot if why_not(library[key], at) is None)
    first = next(usable, None)
    if chooser.limited and first is not None and library[first].kind == "relief":
        chooser.take(_easy_of_the_part(chooser), "begins")


def _easy_of_the_part(chooser: Chooser) -> list[str]:
    """The easy moves of the parts that hurt, those told first first; a rest is none."""
    known, library = load_selection().begins_with, load_exercises()
    easy = (key for region in chooser.at.inputs.regions for key in known.get(region, ()))
    return [key for key in easy if library[key].kind != "relief"]


def draws_upright(chooser: Chooser) -> None:
    """A move that draws a back upright that stoops, whatever its set (clinical 8.2)."""
    for condition, moves in load_selection().draws_upright.items():
        if condition in chooser.at.inputs.conditions and not chooser.ids & set(moves):
            take_besides(chooser, moves, "upright")


def rising(chooser: Chooser) -> None:
    """Standing up from a chair has a place of its own where age makes it count (clinical 8.2)."""
    rules, at = load_selection(), chooser.at
    old = at.inputs.age is not None and at.inputs.age >= rules.rising_from
    if old and at.row.minutes >= rules.extra_from_minutes and not chooser.limited:
        take_besides(chooser, rules.rising_items, "rising")


def stays(chooser: Chooser) -> None:
    """What trained in the last plan stays in, while the stage is the same and nothing is told.

    What had a place of its own keeps one, so that what came by the set isn't out for it.
    """
    for exercise_id in () if chooser.limited else chooser.at.history.keeps:
        take_besides(chooser, (exercise_id,), "stays")


def calm(chooser: Chooser) -> None:
    """One move that a worry or bad sleep asks for has a place of its own from 5 minutes on."""
    at = chooser.at
    adds = [effect for effect in at.effects if effect.add]
    if not adds or chooser.limited or at.row.minutes < load_timing().few_minutes:
        return
    take_besides(chooser, adds[0].add, "worry", because=capitalised(adds[0].because))


def calm_on_a_quiet_day(chooser: Chooser) -> None:
    """On a bad day what a worry or bad sleep asks for comes first, however few the minutes."""
    adds = [effect for effect in chooser.at.effects if effect.add]
    if adds and not chooser.limited:
        taken = chooser.take(adds[0].add, "worry", because=capitalised(adds[0].because))
        chooser.places += taken  # beside what a quiet day has


def for_what_was_told(chooser: Chooser) -> None:
    """A move that has words for a fact told has a place of its own beside the session."""
    for exercise in load_exercises().values():
        if not exercise.in_session and not exercise.as_told.keys().isdisjoint(
            chooser.at.inputs.told
        ):
            take_besides(chooser, (exercise.id,), "worry", because=exercise.why.rstrip("."))


def first_days(chooser: Chooser) -> None:
    """On the first days a move or position that relieves is always in (clinical 8.1).

    One is done in the session where there is time for it, one is for the rest of the day.
    """
    rules, inputs = load_selection(), chooser.at.inputs
    days = inputs.duration_days
    if days is None or days >= rules.first_days_under:
        return
    eases = rules.first_relief.get(inputs.direction or "", ())
    if not _relieves(chooser):
        take_besides(chooser, (*eases, *rules.first_relief["any"]), "first_days")
    few = chooser.at.row.minutes < load_timing().few_minutes
    if not few and not chooser.limited and not _relieves(chooser, in_session=True):
        take_besides(chooser, (*eases, *rules.first_relief["session"]), "first_days")


def _relieves(chooser: Chooser, in_session: bool = False) -> bool:
    """Whether something that relieves is in, or is in the session."""
    return any(
        one.exercise.kind == "relief"
        and one.rule != "walk"
        and (one.exercise.in_session or not in_session)
        for one in chooser.chosen
    )


def take_besides(chooser: Chooser, ids: tuple[str, ...], rule: str, **values: str) -> None:
    """Take one of `ids`, with a place more where all are taken."""
    before = chooser.places
    if len(chooser.chosen) >= before:
        chooser.places += 1
    if not chooser.take(ids, rule, **values):
        chooser.places = before
