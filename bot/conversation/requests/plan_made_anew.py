"""What the plan would be with other minutes, whether it may be more, what of the kit it uses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.swapping_so import moves_for_kit
from bot.conversation.drafting.next_plan import make_routine, weeks_of
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.requests.named_moves import called_move, names_of
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.routine.routine_rules import shortest_minutes
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import first_told
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.language.text.first_number import first_whole
from bot.routine import Routine, RoutineItem


def kit_used(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say which moves need the kit that is named."""
    named = first_told(found)
    if not named:
        return None
    rows = [one for one in load_move_groups().values() if one.kit and holds_one(one.words, named)]
    kit = frozenset(one.kit for one in rows)
    routine = made_with(draft, None)
    if routine is None:
        return texts["none_yet"].format(kit=named)
    with_it = [one for one in items_today(routine) if kit & _kit_of(one)]
    if with_it:
        return texts["in"].format(kit=named, others=texts["joint"].join(names_of(with_it)))
    may = sorted({one for piece in kit if piece for one in moves_for_kit(draft, piece)})
    names = texts["joint"].join(load_exercises()[one].name for one in may)
    return texts["not_in" if may else "fits_none"].format(kit=named, others=names)


def short_days(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say which moves are left on a day with fewer minutes; None before there is a routine."""
    told = first_told(found) or None
    minutes = minutes_offered(number_told(told) or shortest_minutes())
    routine = made_with(draft, minutes)
    if routine is None:
        return None
    others = texts["joint"].join(names_of(items_today(routine)))
    return texts["told"].format(minutes=minutes, others=others)


def do_more(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say whether it may be more now, by the pain that is known; None before there is a plan."""
    if not weeks_of(draft).has_plan and routine_of(draft.before) is None:
        return None
    now = _pain_now(draft)
    sore = now is not None and now > safety_limit("fine_up_to")
    return texts["sore" if sore else "told"].format(now=now)


def _pain_now(draft: Draft) -> int | None:
    """The pain told at this visit, else the newest that is kept."""
    told = (draft.values.get(slots.DUE) or {}).get("answers", {}).get(PAIN)
    if told is not None:
        return int(told)
    visit, kept = draft.values.get(slots.RETURNING), weeks_of(draft).history.pain
    told_today = draft.facts.nrs != (visit or {}).get(PAIN_THEN)
    return draft.facts.nrs if told_today or not (visit and kept) else kept[-1].value


def step_up(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Name the harder move that follows the one that is named; None before there is a plan."""
    if not weeks_of(draft).has_plan and routine_of(draft.before) is None:
        return None
    move = called_move(draft, found.string)
    if move is None:
        return texts["which"]
    one = load_exercises()[move]
    harder = load_exercises().get(one.harder_id or "")
    names = {"move": one.name, "harder": harder.name if harder else ""}
    return texts["told" if harder else "last"].format(**names)


def back_after_flare(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say when the usual moves come back; None before there is a plan."""
    weeks = weeks_of(draft)
    if not weeks.has_plan:
        return None
    return texts["flare" if weeks.in_flare else "else"]


def work_in_a_flare(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say whether one can work in a flare, yes or no first; None outside of one."""
    if not weeks_of(draft).in_flare:
        return None
    now = draft.facts.nrs
    high = load_pacing().flare_nrs
    if now is None:
        return texts["told"].format(high=high)
    return texts["strong" if now >= high else "milder"].format(now=now, high=high)


def doctor_in_a_flare(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say when a flare needs a doctor; None outside of one."""
    return texts["told"] if weeks_of(draft).in_flare else None


def number_told(told: str | None) -> int | None:
    """Return the first number of some words, None without one."""
    return first_whole(told or "")


def made_with(draft: Draft, minutes: int | None) -> Routine | None:
    """Return the routine as it would be made with other minutes; None before there is one."""
    if routine_of(draft.before) is None:
        return None
    trial = draft.trial()
    if minutes is not None:
        setting = replace(trial.setting, lengths=()).as_dict()
        trial.set(**{slots.MINUTES: minutes, slots.MINUTES_TODAY: None, slots.SETTING: setting})
    make_routine(trial)
    return routine_of(trial.values)


def _kit_of(item: RoutineItem) -> frozenset[str]:
    exercise = load_exercises()[item.exercise_id]
    in_position = {place: kit for place, kit in exercise.kit_in.items() if place == item.position}
    return frozenset(next(iter(in_position.values()), exercise.kit))
