"""Questions about the guide's own last words: a number it said, or "is that bad or not?"."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.answers_told import told_before
from bot.conversation.words.question_before import goes_on
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.sources import load_sources
from bot.language.findings import Kind

CARD = "card/"  # how the key of an answer begins that was a card
_SENTENCE = re.compile(r"(?<=[.!?]) +")


def hear_of_last_said(draft: Draft) -> None:
    """Note the answer to a sentence that asks of the last words; it is left out of the message.

    Its number rates nothing, and what it names is no fact.
    """
    turn = draft.turn
    if turn.pressed:
        return
    parts = [(one.text, one.start, one.end) for one in turn.parts]
    for text, first, last in parts or [(turn.text, 0, len(turn.text))]:
        if goes_on(turn.text[:first]):
            continue  # "and on my front, is that bad?" asks of what stands before it
        if not turn.findings.within(first, last).of(Kind.FLAG) and (
            answer := about_last_said(draft, text)
        ):
            draft.of_last_said = answer
            draft.leave_words(first, last)


def say_of_last_said(draft: Draft) -> bool:
    """Say that answer; True where the message asked nothing else."""
    draft.acknowledge(draft.of_last_said)
    return bool(draft.of_last_said) and not draft.turn.text.strip(" .,!?;")


def about_last_said(draft: Draft, text: str) -> str | None:
    """Return the answer from what the guide said itself, None where the words ask nothing of it."""
    said = as_heard(text.strip())
    if (number := spoken("number_said").search(said)) and spoken("asks_of_a_number").search(said):
        return _of_number(draft, number.group())
    if spoken("asks_of_the_answer").fullmatch(said):
        return _once_more(draft)
    return None


def _of_number(draft: Draft, number: str) -> str | None:
    """Say the sentence with the number again, and what it rests on."""
    for card_id in _cards_told(draft):
        card = load_cards()[card_id]
        sentences = _SENTENCE.split(f"{card.short} {card.evidence_view.says}")
        if hit := next((one for one in sentences if number in one.casefold()), None):
            studies = "; ".join(load_sources()[key].name for key in card.evidence_view.sources)
            return acknowledgement("number_said", said=hit.rstrip("."), studies=studies)
    return None


def _once_more(draft: Draft) -> str | None:
    """The first sentences of the card that was shown in the turn before."""
    turn = draft.before.get(slots.CARD_TURN)
    card = load_cards().get(str(draft.before.get(slots.CARD)))
    if card is None or turn != draft.turn.number - 1:
        return None
    return acknowledgement("answer_again", said=" ".join(_SENTENCE.split(card.short)[:2]))


def _cards_told(draft: Draft) -> list[str]:
    """The cards told in this talk, the newest first."""
    keys = [one.removeprefix(CARD) for one in told_before(draft) if one.startswith(CARD)]
    newest = [str(draft.before.get(slots.CARD)), *reversed(keys)]
    return [one for one in dict.fromkeys(newest) if one in load_cards()]
