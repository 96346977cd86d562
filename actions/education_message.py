"""An answer card as a message: its pieces for surfaces that draw, its text for those that read."""

from __future__ import annotations

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.education import card_parts, render_card
from bot.knowledge.education.answer_cards import EducationCard

TITLES = {"more": "More", "views": "What the programme says, what research says"}
OR = "Or: {title}"


def say_card(
    talk: Talk, card: EducationCard, part: str, beside: EducationCard | None = None
) -> None:
    """Say one part of a card and offer the others, and the card `beside` that may be meant."""
    talk.set(**{slots.CARD: card.id})
    offered = [(title, f"{card.id}/{other}") for other, title in TITLES.items() if other != part]
    if beside is not None:
        offered.append((OR.format(title=beside.title), f"{beside.id}/short"))
    talk.say(
        text=render_card(card, part),
        buttons=[
            {"title": title, "payload": payload(slots.CARD, choice)} for title, choice in offered
        ],
        card={"card": card_parts(card, part), "fallback": True},
    )
