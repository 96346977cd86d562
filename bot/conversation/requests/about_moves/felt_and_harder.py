""" "Should I feel it in my back?", "how do I make the row harder?": yes or no, or how, first."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_moves.move_details import Doing
from bot.conversation.requests.named_moves import item_of, named_move
from bot.knowledge.conversation.step_parts import load_step_parts
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.routine.shown.own_way import own_words

Texts = Mapping[str, str]


def felt_where(draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """Whether a move is to be felt where somebody feels it; None of a check, of no known part."""
    if doing.move is None:
        return None
    where = first_told(found)
    parts = load_step_parts()
    named = {key: word for key, one in parts.items() if (word := one.named_in(where))}
    if not named:
        return None
    first = min(named, key=lambda key: where.casefold().index(named[key]))
    feel = _cue(draft, doing.move)
    felt = {
        key
        for key, one in parts.items()
        if one.named_in(spoken("kept_still_in_a_cue").sub(" ", feel))
    }
    if _turned_round(found[0], feel):
        return texts["elsewhere"].format(feel=feel)
    if first in felt:
        return texts["right"].format(feel=feel)
    return texts["near" if felt & set(parts[first].near) else "elsewhere"].format(feel=feel)


def _turned_round(said: str, feel: str) -> bool:
    """Whether the front of a part is named where its back is meant, or the other way."""
    front, back = spoken("at_the_front"), spoken("at_the_back")
    return any(
        one.search(said) and not one.search(feel) and other.search(feel)
        for one, other in ((front, back), (back, front))
    )


def harder_way(draft: Draft, doing: Doing, _found: re.Match[str], texts: Texts) -> str | None:
    """How the move that the message names, else the one that is up, is made harder."""
    move = named_move(draft, draft.situation.turn.text) or doing.move
    return None if move is None else made_harder(move, texts)


def made_harder(move: str, texts: Texts) -> str:
    """Say how a move gets harder: by its own harder way, the one that comes after, or slower."""
    one = load_exercises()[move]
    if one.harder:
        return texts["harder"].format(move=one.name, harder=one.harder)
    after = load_exercises().get(one.harder_id or "")
    if after is not None:
        return texts["after"].format(move=one.name, after=after.name)
    return texts["slower"].format(move=one.name)


def _cue(draft: Draft, move: str) -> str:
    exercise, item = load_exercises()[move], item_of(draft, move)
    return own_words(exercise, item).cue if item is not None else exercise.cue
