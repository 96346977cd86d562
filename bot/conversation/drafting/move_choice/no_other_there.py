"""Another move is wished for in the place of one, and none that fits does its work.

It stays, and it is said how it goes for today or for good: nobody asked for fewer moves. Where it
hurts, cannot be done or asks for what is to be spared, it is left out.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.leaving_out import leave_out
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.language.replies.wished.wish_reading import said
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message

HURTS = "hurts"


def stay_or_leave_out(draft: Draft, move: str) -> bool:
    """Keep a move that has no other, or leave it out for what is told of it."""
    if must_go(draft, move):
        return leave_out(draft, (move,), "no_swap_left_out")
    draft.acknowledge(wish_words("no_swap_stays", load_exercises()[move].name))
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.REPROMPT: "simpler"})
    return True


def must_go(draft: Draft, move: str) -> bool:
    """Whether a move goes where no other can come: it hurts, or cannot be done as it is."""
    text = draft.situation.turn.text
    name = {*move_words(load_exercises()[move].name).split()}  # "neck turns" spares no neck
    told = " ".join(one for one in move_words(text).split() if one not in name)
    hurts = draft.situation.turn.intent == HURTS or said(Message.read(text), HURTS)
    unable = spoken("cannot_do_the_move").search(text) is not None
    return hurts or unable or bool(read_swap_reasons(told).spares)
