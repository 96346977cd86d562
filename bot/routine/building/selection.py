"""Choose the exercises of a routine (clinical 8.2)."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_templates import Template
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.wording.first_letter import capitalised
from bot.routine.choosing import muscle_targets
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.easing_way import the_way_that_eases, way_only_by_the_other
from bot.routine.choosing.move_scoring import begins, fit, is_for_what_was_found, touches, wanted
from bot.routine.choosing.own_places import (
    a_stretch,
    calm,
    calm_on_a_quiet_day,
    draws_upright,
    each_half,
    each_half_on_a_quiet_day,
    feared_again,
    first_days,
    for_what_was_told,
    found_stiff,
    open_again,
    part_before_breathing,
    part_on_a_quiet_day,
    rising,
    sore_halves,
    stays,
    take_besides,
    what_was_found_hard,
    what_was_found_stiff,
    what_was_told_hard,
    where_it_hurts,
)
from bot.routine.choosing.told_kit import take_with_kit
from bot.routine.minutes.time_left import use_time_left
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import PlanSituation, set_name

# What is left out for what was told or found is noted, whether a place was free for it or not.
UNSTEADY = "BAL"
OF_THE_PERSON = ("out_code", "out_position", "out_muscle", "out_weak", "out_tight")


def choose(at: PlanSituation) -> Chooser:
    """Return the filled places with their trace.

    In this order: the walk, what was asked for, the first move of a special set, the way of bending
    that eases (after the tightest muscle where minutes are few), a feared way that is open again,
    the movement found or told hard, the weakest muscle, balance from 60 on, rising from a chair
    from 75 on, a move for trunk or hips, what else was found weak, what trained in the last plan,
    the tightest muscle, what else was found tight, a way that is open again, what a worry asks for
    first, the main set, the places kept for a second pattern, an easy move to begin with, a move
    for what was found stiff and for a part that hurts where none is in, what a worry adds, free
    places, gentle moves for minutes that are left.
    Where minutes are few the easy move comes before the muscles, and somebody whose neck or upper
    back alone hurts needs no move for trunk or hips.
    """
    chooser = Chooser(at)
    rules = load_selection()
    main, *others = at.sets
    back = [move for habit, move in rules.return_to.items() if habit in at.inputs.lifestyle]
    chooser.take((*back, *main[0].walk, *rules.walk_default), "walk")
    for move in sorted(at.inputs.setting.wanted) if at.phase.phase > 0 else ():
        chooser.take((move,), "wished_in")
    few = at.row.minutes <= load_timing().few_minutes
    special = main[0].id not in load_patterns()
    if at.phase.phase > 0:
        part_before_breathing(chooser, main[0])
        _more_walk(chooser)
        if special and not chooser.limited:
            _from_set(chooser, main[0], len(chooser.chosen) + 1)
        if way_only_by_the_other(chooser) and chooser.places - len(chooser.chosen) > 1:
            _asked_for_by_worry(chooser)  # a place is left for trunk or hips
        if not few:
            the_way_that_eases(chooser)
        if few and (at.upper_only or _room_for_easy(chooser)):
            _begins_with_the_part(chooser, main[0])
        if few and sore_halves(chooser):
            the_way_that_eases(chooser)
            each_half(chooser)
            _trunk_hip(chooser, main[0], besides=True)  # before the muscles of the pattern
        if UNSTEADY in at.codes:
            chooser.take(rules.balance_items, "unsteady")
        draws_upright(chooser)
        feared_again(chooser)
        what_was_found_hard(chooser)
        what_was_told_hard(chooser)
        muscle_targets.take_turn(chooser, "strength")
        if not chooser.limited:
            muscle_targets.take_weakest(chooser, besides=special)
        if at.senior and not chooser.ids & set(rules.balance_items):
            chooser.take(rules.balance_items, "senior")
        rising(chooser)
        if not (few and at.upper_only):
            _trunk_hip(chooser, main[0])
        muscle_targets.take_weakest(chooser, besides=special)
        muscle_targets.take_found_weak(chooser)
        if few:  # what was found and what eases give their minutes to none
            muscle_targets.take_tightest_found(chooser, besides=special)
            the_way_that_eases(chooser)
        stays(chooser)
        muscle_targets.take_turn(chooser, "stretch")
        muscle_targets.take_tightest(chooser, besides=special)
        muscle_targets.take_found_tight(chooser)
        open_again(chooser)
        _asked_for_by_worry(chooser)
        calm(chooser)
    else:
        calm_on_a_quiet_day(chooser)
        part_on_a_quiet_day(chooser)
    for_what_was_told(chooser)
    kept = sum(places for _, places in others)
    _from_set(chooser, main[0], max(chooser.places - kept, 1))
    for template, places in others:
        _from_set(chooser, template, min(len(chooser.chosen) + places, chooser.places))
    for template in (main[0], *(template for template, _ in others)):
        _from_set(chooser, template, chooser.places)
    if at.phase.phase == 0:
        each_half_on_a_quiet_day(chooser)
        # What is done apart leaves the session empty: breathing is promised on a quiet day.
        rule, name = set_name(main[0])
        words = {"pattern": name, "set": name, "place": name}
        take_besides(chooser, rules.quiet_always, rule, **words)
        for move, rests in rules.quiet_beside.items():
            if move in chooser.ids and not chooser.limited and chooser.ids.isdisjoint(rests):
                take_besides(chooser, rests, rule, **words)
    if at.phase.phase > 0:
        if not few:
            _begins_with_the_part(chooser, main[0])
            _what_the_pattern_names(chooser)
        what_was_found_stiff(chooser)
        where_it_hurts(chooser)
        take_with_kit(chooser)
        a_stretch(chooser)
    for effect in at.effects:
        for exercise_id in effect.add:
            chooser.take((exercise_id,), "worry", because=capitalised(effect.because))
    first_days(chooser)
    _fill(chooser)
    use_time_left(chooser)
    _note_excluded(chooser)
    return chooser


def _asked_for_by_worry(chooser: Chooser) -> None:
    """The move that a worry asks for first, where none is in for it yet."""
    worried = any(one.rule == "worry" for one in chooser.chosen)
    library, at = load_exercises(), chooser.at
    for effect in () if worried else at.effects:
        of_the_part = [key for key in effect.first if at.same_half(library[key].regions)]
        chooser.take(of_the_part, "worry", because=capitalised(effect.because))


def _begins_with_the_part(chooser: Chooser, main: Template) -> None:
    """An easy move of the part that hurts, with which the session begins (clinical 8.1, order).

    It is that of the set, where the set names one.
    """
    at, library, known = chooser.at, load_exercises(), load_selection().begins_with
    if any(begins(one.exercise, at) for one in chooser.chosen):
        return
    stiff = tuple(one for one in found_stiff(chooser) if begins(library[one], at))
    if at.row.minutes <= load_timing().few_minutes and chooser.take(stiff, "stiff"):
        return
    rule, name = set_name(main)
    for slot in main.slots:
        first = next((key for key in slot if why_not(library[key], at) is None), None)
        if first and begins(library[first], at) and wanted(library[first], at):
            if chooser.take(slot, rule, **{"pattern": name, "set": name, "place": name}):
                return
            break
    easy = [library[key] for region in at.inputs.regions for key in known.get(region, ())]
    ids = dict.fromkeys(one.id for one in easy if wanted(one, at))
    if chooser.limited or at.row.minutes <= load_timing().few_minutes:
        chooser.take(ids, "begins")
    else:
        take_besides(chooser, tuple(ids), "begins")


def _room_for_easy(chooser: Chooser) -> bool:
    """Whether few minutes have room for an easy move besides: no way of bending takes it."""
    at, least = chooser.at, load_timing().few_minutes
    bends = at.inputs.direction in load_selection().eases
    return at.row.minutes >= least and not bends and not chooser.limited


def _what_the_pattern_names(chooser: Chooser) -> None:
    """A move for what a pattern is named after, though its other muscles weigh more."""
    for one in () if chooser.limited else chooser.at.inputs.patterns:
        moves = load_selection().named_moves.get(one.pattern_id, ())
        if moves and not chooser.ids & set(moves):
            name = load_patterns()[one.pattern_id].name
            take_besides(chooser, moves, "named", pattern=name)


def _more_walk(chooser: Chooser) -> None:
    """A walk besides the breaks of a set for the upper body, when there is time for one."""
    if chooser.at.row.minutes < load_timing().walk_from_minutes or not chooser.at.room.walk:
        return
    if not chooser.limited and not any(one.exercise.kind == "aerobic" for one in chooser.chosen):
        chooser.places += 1
        chooser.take(load_selection().walk_default, "walk")


def _trunk_hip(chooser: Chooser, main: Template, besides: bool = False) -> None:
    """A move for trunk or hips; the pelvic floor leaves room for another (clinical 8.2).

    `besides` makes a place for it where all are taken.
    """
    if besides:
        chooser.places = max(chooser.places, len(chooser.chosen) + 1)
    library, rules = load_exercises(), load_selection()
    taken = [one.exercise for one in chooser.chosen if chooser.is_trunk_hip(one.exercise)]
    if any(one.main_target not in rules.trunk_hip_besides for one in taken):
        return
    rule, name = set_name(main)
    for slot in main.slots:
        first = next((key for key in slot if why_not(library[key], chooser.at) is None), None)
        if first is None or first in chooser.ids or not chooser.is_trunk_hip(library[first]):
            continue
        if chooser.take(slot, rule, **{"pattern": name, "set": name, "place": name}):
            return
    if chooser.at.row.minutes >= rules.extra_from_minutes and not chooser.limited:
        chooser.places = min(chooser.places + 1, chooser.at.phase.items_at(chooser.at.row))
    if chooser.take(rules.trunk_hip_default, "trunk_hip") or taken:
        return
    others = [one for one in library.values() if one.in_session and chooser.is_trunk_hip(one)]
    others.sort(key=lambda one: (one.level, -fit(one, chooser.at), one.id))
    chooser.take((one.id for one in others), "trunk_hip")


def _from_set(chooser: Chooser, template: Template, until: int) -> None:
    rule, name = set_name(template)
    slots = template.slots
    if rule == "place" and chooser.at.upper_only:
        slots = tuple(slot for slot in slots if _for_the_upper_half(slot[0], chooser.at))
    if rule == "place":  # what is for a part that hurts comes first
        library, at = load_exercises(), chooser.at
        slots = tuple(sorted(slots, key=lambda slot: not touches(library[slot[0]], at)))
    for slot in slots:
        if len(chooser.chosen) >= until:
            return
        if not _filled(chooser, slot):
            chooser.take(slot, rule, **{"pattern": name, "set": name, "place": name})


def _for_the_upper_half(exercise_id: str, at: PlanSituation) -> bool:
    """Whether a move of a place suits who hurts above: no stretch of a leg for a neck."""
    exercise = load_exercises()[exercise_id]
    return exercise.kind != "stretch" or touches(exercise, at)


def _filled(chooser: Chooser, slot: tuple[str, ...]) -> bool:
    """Whether the first move of a place is in, the harder one that it has become, or a stretch.

    Of the stretches of one place that of a muscle found tight is enough.
    """
    library = load_exercises()
    own = {slot[0], chooser.grown(library[slot[0]]).id}
    own |= {key for key in slot if is_for_what_was_found(library[key], chooser.at.inputs)} & {
        key for key in slot if library[key].kind == "stretch"
    }
    return any(one.exercise.id in own or one.others == slot for one in chooser.chosen)


def _fill(chooser: Chooser) -> None:
    at, rules = chooser.at, load_selection()
    free = [
        exercise
        for exercise in load_exercises().values()
        if exercise.kind in rules.fill_kinds and exercise.in_session and wanted(exercise, at)
    ]
    kinds = {one.exercise.kind for one in chooser.chosen}  # a kind that is missing comes first
    for exercise in sorted(
        free, key=lambda one: (one.kind in kinds, -fit(one, at), at.chance(one.id))
    ):
        if len(chooser.chosen) >= chooser.places:
            return
        if at.phase.phase > 0 and fit(exercise, at) > 0:
            chooser.take((exercise.id,), "fits")


def _note_excluded(chooser: Chooser) -> None:
    for exercise in load_exercises().values():
        reason = why_not(exercise, chooser.at)
        if reason and reason.rule in OF_THE_PERSON:
            chooser.refused.setdefault(exercise.id, reason)
