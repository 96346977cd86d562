"""Questions about one move of the plan: age, an easier way, fists, whether so many are enough."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.named_moves import (
    called_move,
    grouped_move,
    item_of,
    move_now,
    named_move,
)
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_log import moves_are_through
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised

WRISTS = "WRI"  # the code of wrists that bear no weight

Texts = Mapping[str, str]


def at_this_age(draft: Draft, found: re.Match[str], texts: Texts) -> str:
    """Whether a move, or all of them, can be done at an age; the easier way is said with it."""
    move = _move_of(draft, found.string)
    if move is None:
        return texts["all" if routine_of(draft.before) else "none_yet"]
    kind = "move" if item_of(draft, move) else "not_in"
    return _of_move(texts[kind], move)


def sets_it_off(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether a move may send pain into a limb; None for one of no list."""
    move = _move_of(draft, found.string)
    if move is None or item_of(draft, move) is None:
        return None
    leg = spoken("runs_down_a_limb").search(found.string)
    return _of_move(texts["leg" if leg else "other"], move)


def too_hard(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """That a move, or all of them, is the first step, and how it is made easier."""
    if routine_of(draft.before) is None:
        return None
    move = _move_of(draft, found.string)
    practised = bool(weeks_of(draft).history.sessions)
    if move is None:
        return texts["all_later" if practised else "all"]
    return _of_move(texts["move_later" if practised else "move"], move)


def easier_way(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """The easier way of the move that is named or up."""
    move = _move_of(draft, found.string) or move_now(draft)
    return _of_move(texts["told"], move) if move else None


def is_enough(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Of the move that was up, its aim and that less counts; behind the last one of the day."""
    if moves_are_through(draft.before):
        return texts["day"]
    item = current_item(draft.before)
    if item is None or draft.before.get(slots.ASKED) != slots.EXERCISE_FEEDBACK:
        return None
    return texts["told"].format(dose=uncapitalised(item.dose_text.rstrip(".")))


def on_fists(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether a move that leans on the hands may lean on fists or forearms."""
    move = _move_of(draft, found.string)
    if move is None:
        return None
    one = load_exercises()[move]
    if note := one.adjust.get(WRISTS):
        return texts["note"].format(note=note)
    leans = WRISTS in one.exclude or "kneel" in one.positions
    return texts["told" if leans else "no_weight"].format(move=one.name)


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
