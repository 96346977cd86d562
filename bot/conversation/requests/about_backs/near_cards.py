"""Cards that are only near to a question: offered by their titles, told when one is chosen."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.words.options import pick
from bot.conversation.words.yes_no import yes_no_of
from bot.education import CardMatch
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.education.answer_cards import EducationCard, load_cards

OFFERED = "cards_near"


def offer_near(draft: Draft, found: CardMatch) -> bool:
    """Ask in one line which of the nearest cards is meant; neither is told as the answer.

    It is asked once in a talk: False where it was before.
    """
    if times_told(draft, OFFERED):
        return False
    note_told(draft, OFFERED)
    near = [found.card] if found.beside is None else [found.card, found.beside]
    draft.acknowledge(_offer(near))
    draft.set(**{slots.CARDS_NEAR: [draft.turn.number, *(card.id for card in near)]})
    return True


def withdraw_near(draft: Draft) -> None:
    """Take back what this turn has offered: another part of the message has found its card."""
    told, *ids = draft.values.get(slots.CARDS_NEAR) or [None]
    if told == draft.turn.number:
        offer = _offer([load_cards()[one] for one in ids])
        draft.acknowledged[:] = [words for words in draft.acknowledged if words != offer]
        draft.set(**{slots.CARDS_NEAR: None})


def _offer(near: list[EducationCard]) -> str:
    titles = {"first": near[0].title, "second": near[-1].title}
    return acknowledgement("near_one" if len(near) == 1 else "near_two", **titles)


def near_chosen(draft: Draft) -> EducationCard | None:
    """Return the card that this message chooses from those offered in the turn before it."""
    turn, cards = draft.turn, load_cards()
    told, *ids = draft.before.get(slots.CARDS_NEAR) or [None]
    near = [cards[one] for one in ids if one in cards]
    if told != turn.number - 1 or turn.pressed or not near:
        return None
    if len(near) == 1 and yes_no_of(turn.findings, turn.intent) == "yes":
        return near[0]
    chosen = None if turn.text.strip().isdigit() else pick(turn, [card.title for card in near])
    return None if chosen is None else near[chosen]
