"""The walks of a plan that are to go, or to be fewer: "can we leave that off", "two at most"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.leaving_out import leave_out
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak

WALK, BREAK = "A01", "R10"  # the walk of a plan, and the short one after long sitting


def take_walks_wished(draft: Draft) -> bool:
    """Leave the walk out that was named before "leave that off"; hear that fewer breaks fit.

    How many breaks a day allows is no fault and changes no list: it says up to so many.
    """
    routine = routine_of(draft.values)
    if draft.turn.pressed or routine is None or draft.asked == slots.EXERCISE_FEEDBACK:
        return False
    said = as_heard(draft.situation.turn.text)
    ids = [item.exercise_id for item in routine.items]
    dropped = spoken("walk_then_dropped").search(said)
    if dropped is not None and WALK in ids and not named_wishes(draft, draft.turn.text):
        draft.leave_words(0, len(draft.turn.text))
        return leave_out(draft, (WALK,))
    if BREAK in ids and spoken("fewer_walk_breaks").search(said):
        draft.leave_words(0, len(draft.turn.text))
        draft.acknowledge(speak("conversation", "fewer_walk_breaks"))
        return True
    return False
