""" "Did you get that it is a 3 now?": a number asked back is told, where one is asked for.

The words that ask are left out, and what they ask of is heard as a statement.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked

OF_PAIN = ("nrs", slots.RATING, slots.DUE)


def hear_number_asked_back(draft: Draft) -> None:
    """Hear a number of the pain as told, though it is asked whether it was heard."""
    turn = draft.turn
    if turn.pressed or draft.asked not in OF_PAIN:
        return
    found = spoken("asks_if_number_was_heard").search(turn.text)
    if found is None:
        return
    text = blanked(turn.text, [found.span("asks"), found.span("mark")])
    parts = (replace(one, text=text[one.start : one.end]) for one in turn.parts)
    draft.turn = replace(turn, text=text, parts=tuple(one for one in parts if one.text.strip()))
    draft.situation = replace(draft.situation, turn=draft.turn)
