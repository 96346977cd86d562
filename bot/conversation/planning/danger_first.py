"""Danger comes before everything else in a turn: the screen's move, as part of the plan."""

from __future__ import annotations

from enum import Enum

from bot.conversation import slots
from bot.conversation.after_red_flag import safety_move
from bot.conversation.emergency_talk import DELETE_SURE
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.numbers import set_numbers
from bot.conversation.planning.safety_records import settle_safety_records


class Screened(Enum):
    """What the screen left of the turn."""

    QUIET = "quiet"  # nothing to say: the message is free for everything else
    SAID = "said"  # the answer stands alone
    CLEARED = "cleared"  # a sign was answered: back to where we were


def screen(draft: Draft) -> Screened:
    """Let the danger screen judge the newest message; it sets what it says and remembers."""
    about = draft.situation
    queue = tuple(draft.values.get(slots.SCREEN_FLAGS) or ())
    move = safety_move(draft.safety, about.turns, about.profile, queue)
    draft.set(**{slots.SAFETY: move.state.as_dict()})
    set_numbers(draft, move.response)
    if move.leave_loop:
        draft.set(**{slots.ASKED: None})
    for said in (move.response, move.then):
        if said:
            draft.say(said)
    if move.then == DELETE_SURE:
        draft.set(**{slots.AWAITING_DELETE: True})
    settle_safety_records(draft)
    if move.resume:
        return Screened.CLEARED
    return Screened.SAID if move.response or move.then else Screened.QUIET


def confirm_ticked(draft: Draft) -> bool:
    """Ask about what was ticked or left open and never confirmed; True where it is asked."""
    waiting = draft.safety.unasked(draft.values.get(slots.SCREEN_FLAGS))
    return bool(waiting) and draft.safety.asking is None and screen(draft) is Screened.SAID
