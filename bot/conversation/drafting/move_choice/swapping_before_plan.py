"""A move swapped while the plan of a return is still to be made: the next list has another."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.putting_back import asked_for, item_in, refuse
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.plan_after_facts import routine_anew
from bot.conversation.session.other_moves import free_swaps
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine


def waits_for_plan(draft: Draft) -> bool:
    """Whether somebody is back, and today's list is made once the open question is answered."""
    back = draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan
    return bool(back) and draft.values.get(slots.ROUTINE) is None


def swap_in_the_plan(draft: Draft, move: str, other: str = "") -> bool:
    """Let the next list have another move in the place of one, and name it; False: there is none.

    `other` is the one that was asked for; where it may not come in, that is said.
    """
    made = routine_anew(draft)
    swaps = (other,) if other else tuple(_swaps(draft, made, move))
    for one in swaps:
        asked = asked_for(draft, one, without=(move,))
        if asked.item is not None:
            known = load_exercises()
            draft.set(**{slots.SETTING: asked.setting.as_dict(), slots.REPROMPT: None})
            draft.keep("setting")
            names = {"other": known[one].name, "gone": known[move].name}
            draft.acknowledge(speak("conversation", "in_place_of", **names))
            return True
        if other:
            refuse(draft, other, asked.why)
            return True
    return False


def offer_at_the_list(draft: Draft) -> bool:
    """Nobody said which one is to be swapped: say that any may be once the list is up."""
    if not waits_for_plan(draft):
        return False
    draft.acknowledge(wish_words("swap_at_the_list"))
    return True


def _swaps(draft: Draft, made: Routine | None, move: str) -> Iterator[str]:
    """Yield what may stand for a move: as the list would be today, then as it was last."""
    if made is None:
        return
    last = weeks_of(draft).history.last_routine
    before = (one for one in last if one.exercise_id == move)
    for item in (item_in(made, move), *before):
        if item is not None:
            yield from free_swaps(draft.values, made, item.swap_ids)
