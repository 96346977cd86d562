"""How an education card is shown: one part of it at a time, the next on demand."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan import Step
from bot.conversation.drafting.request import Follow
from bot.conversation.papers.denied_signs import denied_in_words
from bot.education import CardMatch
from bot.knowledge.education.answer_cards import load_cards

ANSWER = "action_answer_question"
PARTS = ("short", "views")  # what may be asked for by name; anything else is more of the card


def tell_more(draft: Draft) -> Follow:
    """More of the card shown last, or the part that a button asks for."""
    choice = draft.turn.choice
    pressed = choice is not None and choice[0] == slots.CARD
    asked = choice[1] if choice and pressed else f"{draft.values.get(slots.CARD) or ''}/more"
    card_id, _, part = asked.partition("/")
    if card_id not in load_cards():
        draft.say("utter_not_understood")
    else:
        show_card(draft, card_id, part if part in PARTS else "more", whole=not pressed)
    return Follow.BACK


def show_found(draft: Draft, found: CardMatch, part: str) -> None:
    """Plan one part of the card that was found, and offer the one that may be meant instead."""
    show_card(draft, found.card.id, part, found.beside.id if found.beside else None)


def show_card(
    draft: Draft, card: str, part: str, beside: str | None = None, whole: bool = False
) -> None:
    """Plan one part of a card; remember which was shown and when.

    `whole` says that the card has been told to its end, so that "yes" goes back to where we were.
    """
    told = None if whole else draft.turn.number
    denied = denied_in_words(draft.situation.turns)
    draft.set(**{slots.CARD: card, slots.CARD_TURN: told})
    shown = next((step for step in draft.steps if step.action == ANSWER), None)
    if shown is None:
        draft.say(ANSWER, card=card, part=part, beside=beside, denied=denied)
    elif shown.told["card"] != card:  # two questions in one message: one step says both
        first = [*shown.told.get("first", ()), [shown.told["card"], shown.told["part"]]]
        told_of = {**shown.told, "card": card, "part": part, "beside": None, "first": first}
        both = Step(ANSWER, told_of)
        draft.steps[draft.steps.index(shown)] = both


def last_card(draft: Draft) -> str | None:
    """Return the card that was shown in the turn before this one, or None."""
    shown = draft.before.get(slots.CARD_TURN)
    card = draft.before.get(slots.CARD)
    return str(card) if card and shown == draft.turn.number - 1 else None
