"""Tells more of the education card shown last."""

from __future__ import annotations

from actions.education_message import say_card
from actions.guide_action import Interruption
from actions.talk import Talk
from bot.conversation import slots
from bot.knowledge.education.answer_cards import load_cards

PARTS = ("short", "views")  # what may be asked for by name; anything else is more of the card


class TellMore(Interruption):
    """The facts of the card, the programme's view beside research, or a card offered beside it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_tell_more"

    def act(self, talk: Talk) -> None:
        """Show the part that was asked for; without a card there is nothing more to tell."""
        card_id, _, part = _asked(talk).partition("/")
        card = load_cards().get(card_id)
        if card is None:
            talk.say(response="utter_not_understood")
            return
        say_card(talk, card, part if part in PARTS else "more")


def _asked(talk: Talk) -> str:
    if talk.turn.choice and talk.turn.choice[0] == slots.CARD:
        return talk.turn.choice[1]
    return f"{talk.values.get(slots.CARD) or ''}/more"
