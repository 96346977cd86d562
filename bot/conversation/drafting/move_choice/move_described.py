"""Which move of the list is meant by what is done in it: "the standing up one"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.drafting.move_choice.move_by_nickname import stems_of
from bot.conversation.drafting.move_choice.moves_meant import Named
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words

_BY_NAME = counted("nickname_by_name")


def move_described(thing: str, listed: Sequence[Named]) -> tuple[str, ...]:
    """Return the one move whose name and steps have all the words, and its name most of them.

    Empty where no move has them all, where two have them alike, or where none stands in a name.
    """
    told = spoken("leads_to_a_way").sub(" ", thing)
    said = stems_of(told) - stems_of(" ".join(words("behind_moves")))
    scored = {one.move: _score(said, one.move) for one in listed} if said else {}
    most = max(scored.values(), default=0)
    best = [move for move, score in scored.items() if score == most]
    return tuple(best) if most > _BY_NAME and len(best) == 1 else ()


def _score(said: frozenset[str], move: str) -> int:
    exercise = load_exercises()[move]
    name, steps = stems_of(exercise.name), stems_of(" ".join((exercise.name, *exercise.steps)))
    return _BY_NAME * len(said & name) + len(said & steps) if said <= steps else 0
