"""Asks which exercise of today is to be swapped or left out."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.drafting.move_choice.offering_swaps import FOR_PART
from bot.conversation.requests.about_plan.about_routine import AS_IT_IS
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.turn import payload
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wording.speaking import speak

OUT = "out"  # what is to become of it, else it is swapped


class OfferSwaps(GuideAction):
    """The exercises that have another one in their place, to press."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_offer_swaps"

    def act(self, talk: Talk) -> None:
        """Ask, or say that there is nothing to swap."""
        routine = routine_of(talk.values)
        known = load_exercises()
        items = [item for item in items_today(routine) if item.swap_ids] if routine else []
        if routine and talk.told.get("deed") == OUT:
            several = talk.told.get("several")
            talk.say(response="utter_which_several_out" if several else "utter_which_out")
            return
        if routine and talk.told.get("deed") == FOR_PART:
            talk.say(response="utter_which_for_part")
            return
        buttons = [
            {
                "title": known[item.exercise_id].name,
                "payload": payload(slots.SWAP, item.exercise_id),
            }
            for item in items
        ]
        if buttons:
            others = routine is not None and len(items) < len(items_today(routine))
            keep = {
                "title": speak("conversation", "leave_as_it_is"),
                "payload": payload(slots.SWAP, AS_IT_IS),
                "style": "link",
            }
            talk.say(
                response="utter_which_swap",
                others=speak("conversation", "the_others_have_none") if others else "",
                buttons=[*buttons, keep],
            )
        else:
            talk.say(response="utter_nothing_to_swap")
