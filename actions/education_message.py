"""An answer card as a message: its pieces for surfaces that draw, its text for those that read."""

from __future__ import annotations

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.education import card_parts, render_card
from bot.knowledge.education import EducationCard

TITLES = {"more": "More", "views": "What the programme says, what research says"}


def say_card(talk: Talk, card: EducationCard, part: str) -> None:
    """Say one part of a card and offer the others."""
    talk.set(**{slots.CARD: card.id})
    talk.say(
        text=render_card(card, part),
        buttons=[
            {"title": title, "payload": payload(slots.CARD, f"{card.id}/{other}")}
            for other, title in TITLES.items()
            if other != part
        ],
        card={"card": card_parts(card, part), "fallback": True},
    )
