"""A move noted as hard was so for somebody else: "it wasn't hard for me, that was my mate"."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import HARD
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wishes.wish_words import wish_words

DONE = "done"


def put_hard_right(draft: Draft) -> bool:
    """Let moves of this session be done that were hard for another; True where that is all."""
    told = _told_of_another(draft.turn.text)
    if draft.turn.pressed or told is None or draft.values.get(slots.ROUTINE) is None:
        return False
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    hard = [move for move, went in noted.items() if went == HARD]
    if not hard and draft.values.get(slots.LIGHTENED):
        return False  # less of a move stands, which goes back by name
    if hard:
        draft.set(**{slots.FEEDBACK: {**noted, **dict.fromkeys(hard, DONE)}})
        draft.keep("session")
        draft.acknowledge(wish_words("not_hard_for_you", joined_names(hard)))
    else:
        draft.acknowledge(wish_words("none_hard_for_you"))
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))


def _told_of_another(text: str) -> re.Match[str] | None:
    """Where it is told for whom it was hard; "the stairs aren't hard for me" names nobody else."""
    found = spoken("was_not_hard_for_me").finditer(text)
    return next((one for one in found if one["who"].casefold() in words("persons")), None)
