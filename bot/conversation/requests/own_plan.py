"""Questions about one's own plan, its moves, numbers and checks; each answer begins with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.checks import open_check
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.next_plan import make_routine
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.requests.named_moves import (
    called_move,
    grouped_move,
    item_of,
    move_now,
    named_move,
)
from bot.conversation.session import items_today, routine_of
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.about_moves import AboutMove, load_own_plan
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.routine.routine_rules import shortest_minutes
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.language.replies.taken_back import blanked
from bot.language.text.message import Message
from bot.routine import Routine, RoutineItem

MOST, MORE = safety_limit("stop_at_pain"), safety_limit("stop_at_rise")
LOW_BACK, NECK = "low_back", "neck"
OF_CHECKS = (slots.CHECK_ANSWER, slots.MINUTES)

Texts = Mapping[str, str]


def about_plan(draft: Draft, text: str) -> str | None:
    """Return the answer to a question about one's own plan, None where none is asked."""
    for kind in load_own_plan().values():
        found = kind.asked_in(text)
        answer = ANSWERS[kind.id](draft, found, kind.texts) if found else None
        if answer:
            return " ".join(answer.split())
    return None


def without_plan_question(turn: UserTurn) -> UserTurn:
    """Return the turn without a question about the plan that wishes for nothing."""
    kind = None if turn.pressed else plan_asked(turn.text)
    found = kind.asked_in(turn.text) if kind and not kind.wishes else None
    return turn if found is None else replace(turn, text=blanked(turn.text, [found.span()]))


def within_plan_question(text: str, start: int, end: int) -> bool:
    """Return whether a stretch of a message is part of a question about the plan."""
    kind = plan_asked(text)
    found = kind.asked_in(text) if kind else None
    return found is not None and found.start() <= start and end <= found.end()


def plan_asked(text: str) -> AboutMove | None:
    """Return the kind of question about one's own plan that the words ask."""
    return next((kind for kind in load_own_plan().values() if kind.asked_in(text)), None)


def _minutes_of_what(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    if draft.asked == slots.MINUTES:
        return texts["minutes"]
    return texts["routine" if routine_of(draft.before) else "else"]


def _above_the_limit(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    now = _number(next((value for value in found.groupdict().values() if value), None))
    if now is None or not safety_limit("fine_up_to") < now <= 2 * MOST:
        return None
    kind = "from_six" if now >= MOST else "below_six"
    return texts[kind].format(now=now, stop=min(now + MORE, MOST))


def _at_this_age(draft: Draft, found: re.Match[str], texts: Texts) -> str:
    """Whether a move, or all of them, can be done at an age; the easier way is said with it."""
    move = _move_of(draft, found.string)
    if move is None:
        return texts["all" if routine_of(draft.before) else "none_yet"]
    kind = "move" if item_of(draft, move) else "not_in"
    return _of_move(texts[kind], move)


def _bad_result(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    opened = open_check(draft.before)
    done = draft.asked in OF_CHECKS or draft.before.get(slots.ASKED) in OF_CHECKS
    if not done or not draft.before.get(slots.CHECKS):
        return None
    nerve = spoken("runs_down_a_limb").search(draft.situation.turn.text)
    reason = opened.reason if opened is not None else ""
    kind = "nerve" if nerve else "what" if found.groupdict().get("what") else "plain"
    return texts[kind].format(reason=reason)


def _sets_it_off(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    move = _move_of(draft, found.string)
    if move is None or item_of(draft, move) is None:
        return None
    leg = spoken("runs_down_a_limb").search(found.string)
    return _of_move(texts["leg" if leg else "other"], move)


def _for_another_part(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    part = next(value for name, value in found.groupdict().items() if value)
    move = called_move(draft, found.string) or move_now(draft) or named_move(draft, found.string)
    if move is None or not _today(draft):
        return None
    name, item = load_exercises()[move].name, item_of(draft, move)
    if item is None:
        return texts["not_in"].format(move=name)
    own = tuple(one for one in _today(draft) if _works_on(one, part))
    others = " ".join(_names(own[:1]))
    kind = "same" if item in own else "general_and" if own else "general"
    why = item.why.removeprefix(f"{name}: ")
    return texts[kind].format(move=name, why=why, part=part, others=others)


def _which_for(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    today = _today(draft)
    others = texts["joint"].join(_names(one for one in today if _works_on(one, found["part"])))
    kind = "told" if others else "none"
    return texts[kind].format(part=found["part"], others=others) if today else None


def _kit_used(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    named = next(value for value in found.groupdict().values() if value)
    rows = [one for one in load_move_groups().values() if one.kit and holds_one(one.words, named)]
    kit = frozenset(one.kit for one in rows)
    routine = _made(draft, None)
    if routine is None:
        return texts["none_yet"].format(kit=named)
    with_it = [one for one in items_today(routine) if kit & _kit_of(one)]
    others = texts["joint"].join(_names(with_it))
    return texts["in" if with_it else "not_in"].format(kit=named, others=others)


def _short_days(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    told = next((value for value in found.groupdict().values() if value), None)
    minutes = minutes_offered(_number(told) or shortest_minutes())
    routine = _made(draft, minutes)
    if routine is None:
        return None
    others = texts["joint"].join(_names(items_today(routine)))
    return texts["told"].format(minutes=minutes, others=others)


def _all_suit(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    routine = routine_of(draft.before)
    if routine is None:
        return None
    kind = "leg" if draft.facts.radiation in ("leg", "arm") else "told"
    return texts[kind].format(notes=" ".join(routine.notes))


def _gentle_ones(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    of_plan = draft.asked == slots.MINUTES or routine_of(draft.before) is not None
    return texts["told"] if of_plan else None


def _whole_list(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    today = _today(draft)
    if not today or draft.asked == slots.TOGETHER:  # there it is shown
        return None
    exercises = acknowledgement("exercises", number=str(len(today))).capitalize()
    return texts["told"].format(exercises=exercises, others=texts["joint"].join(_names(today)))


def _told(_draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    return texts["told"]


def _too_hard(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    if routine_of(draft.before) is None:
        return None
    move = _move_of(draft, found.string)
    return _of_move(texts["move"], move) if move else texts["all"]


def _easier_way(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    move = _move_of(draft, found.string) or move_now(draft)
    return _of_move(texts["told"], move) if move else None


def _of_routine(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    routine = routine_of(draft.before)
    if routine is None:
        return None
    often = [one for one in items_today(routine) if one.again > 1]
    others = texts.get("joint", "").join(_names(often))
    again = texts["again"].format(others=others) if often and "again" in texts else ""
    exercises = acknowledgement("exercises", number=str(len(items_today(routine))))
    lasts = max(1, routine.lasts)
    return texts["routine"].format(again=again, exercises=exercises, lasts=lasts)


def _at_a_place(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    if routine_of(draft.before) is None:
        return None
    return texts["there" if draft.wished else "else"]


ANSWERS: dict[str, Callable[[Draft, re.Match[str], Texts], str | None]] = {
    "minutes_of_what": _minutes_of_what,
    "above_the_limit": _above_the_limit,
    "at_this_age": _at_this_age,
    "too_old": _at_this_age,
    "bad_result": _bad_result,
    "sets_it_off": _sets_it_off,
    "whole_list": _whole_list,
    "pain_runs_down": _told,
    "hold_on": _told,
    "too_hard": _too_hard,
    "for_another_part": _for_another_part,
    "which_for": _which_for,
    "kit_used": _kit_used,
    "short_days": _short_days,
    "all_suit": _all_suit,
    "easier_way": _easier_way,
    "in_parts": _of_routine,
    "all_needed": _of_routine,
    "how_many_a_day": _of_routine,
    "more_than_once": _of_routine,
    "in_which_order": _of_routine,
    "what_time": _of_routine,
    "when_more": _of_routine,
    "at_a_place": _at_a_place,
    "gentle_ones": _gentle_ones,
}


def _move_of(draft: Draft, text: str) -> str | None:
    """The move that is called, meant by its way of bending, or that is up; None for all."""
    if spoken("several_of_the_plan").search(text):
        return None
    called = called_move(draft, text)
    if called is None and spoken("the_move_up").search(text):
        called = move_now(draft)
    return called or grouped_move(draft, text) or named_move(draft, text) or move_now(draft)


def _of_move(words: str, move: str) -> str:
    one = load_exercises()[move]
    return words.format(move=one.name, easier=one.easier, stop_if=one.stop_if.rstrip("."))


def _today(draft: Draft) -> tuple[RoutineItem, ...]:
    routine = routine_of(draft.before)
    return items_today(routine) if routine else ()


def _works_on(item: RoutineItem, part: str) -> bool:
    """Whether a move is for a part of the body itself, and no general one."""
    rows = [one for one in load_move_groups().values() if one.moves and holds_one(one.words, part)]
    if rows:
        return any(item.exercise_id in row.moves for row in rows)
    regions = load_exercises()[item.exercise_id].regions
    return LOW_BACK in regions and NECK not in regions


def _made(draft: Draft, minutes: int | None) -> Routine | None:
    """The routine as it would be made now, with other minutes; None before there is one."""
    if routine_of(draft.before) is None:
        return None
    trial = draft.trial()
    if minutes is not None:
        trial.set(**{slots.MINUTES: minutes})
    make_routine(trial)
    return routine_of(trial.values)


def _kit_of(item: RoutineItem) -> frozenset[str]:
    exercise = load_exercises()[item.exercise_id]
    in_position = {place: kit for place, kit in exercise.kit_in.items() if place == item.position}
    return frozenset(next(iter(in_position.values()), exercise.kit))


def _names(items: Iterable[RoutineItem]) -> list[str]:
    return [load_exercises()[one.exercise_id].name for one in items]


def _number(told: str | None) -> int | None:
    return next((int(one.value) for one in Message.read(told or "").numbers()), None)
