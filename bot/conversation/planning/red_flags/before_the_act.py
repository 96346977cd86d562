"""What stands before the act of an emergency: words for a child, the number of a country."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import YOUNG
from bot.knowledge.safety.safety_words import safety_words

OF_A_COUNTRY = "utter_stay_country"  # says the number itself
GROWN_UP_TOLD = "child:fetch"  # mark of a child who was told to fetch one
FOR_A_CHILD = "utter_stay_child"
# What leaves the decision to the person; a child is not left alone with it.
LEFT_TO_THEM = (
    "utter_emergency_stay",
    *(f"utter_stay_{kind}" for kind in ("refuses", "doubts", "waits", "not_yet", "unsure")),
)
# Here a grown-up is near already.
WITH_A_GROWN_UP = tuple(f"utter_stay_{kind}" for kind in ("urged", "here", "coming", "going"))


def open_the_reply(draft: Draft, move: SafetyMove, before: SafetyState) -> None:
    """Let the answer to an emergency begin with what this person needs first of all."""
    if move.state.locked is None or not move.response:
        return
    number = str(draft.values.get(slots.EMERGENCY_NUMBER))
    said = []
    if before.locked and move.state.country != before.country and move.response != OF_A_COUNTRY:
        name = str(draft.values.get(slots.COUNTRY_NAME))
        said.append(safety_words("country_known", country=name, number=number))
    again = GROWN_UP_TOLD in move.state.shown
    near = (FOR_A_CHILD, *LEFT_TO_THEM, *WITH_A_GROWN_UP)
    if _is_child(draft) and not (again and move.response in near):
        said.append(safety_words("child_again" if again else "child_first", number=number))
        shown = tuple(dict.fromkeys((*move.state.shown, GROWN_UP_TOLD)))
        draft.set(**{slots.SAFETY: replace(move.state, shown=shown).as_dict()})
    draft.opening = " ".join(said)


def as_to_a_child(draft: Draft, response: str | None) -> str | None:
    """Return the response, or that for a child where it leaves the decision to the person."""
    return FOR_A_CHILD if response in LEFT_TO_THEM and _is_child(draft) else response


def _is_child(draft: Draft) -> bool:
    """Whether the person is a child themselves, not somebody who writes about one."""
    age = draft.facts.age
    return age is not None and age < YOUNG and not draft.values.get(slots.ABOUT)
