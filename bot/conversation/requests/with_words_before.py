"""What answers a question about something named before it, decided with those words.

"Headaches that start at the back of my head, are they from my neck?": the question alone is nearest
to whatever else it sounds like; with what it is about it is surely of headaches.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.conversation.requests.about_backs.ask_backs import names_nothing
from bot.education import CardMatch, find_card
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.conversation.reply_limits import enough
from bot.language.replies.learned.question_kind_reader import KindRead, load_question_kind_reader
from bot.language.text.question_start import plainly_put


@dataclass(frozen=True)
class Decided:
    """A kind that is asked by certain words, or the id of a card."""

    kind: str = ""
    words: str = ""
    card: str = ""


def decided_with(before: str, text: str, *, said_before: bool = False) -> Iterator[Decided]:
    """Yield what may answer a question, the surest first.

    A kind that is very sure by the words of the question itself comes first ("driving. is it
    free?"), or one that is sure where no card is of both; then a kind of both, a card of its own
    subject, a card of both. A kind that is less sure counts last, and not one whose answer is of a
    thing that the question does not name. Words `said_before`, in another message, count only where
    no kind is asked by the question itself.
    """
    read = load_question_kind_reader().read
    whole = f"{before} {text}"
    own, both = read(plainly_put(text)), read(f"{before} {plainly_put(text)}")
    of_both = _sure(find_card(whole), enough("subject_before"))
    alone = own is not None and _asks_itself(text, own) and (said_before or not of_both)
    sure = own is not None and own.over_words_before
    sure &= not (names_nothing(text) and (of_both or both))  # "I did 3 of them. is that enough?"
    if own is not None and (sure or alone):
        yield Decided(own.kind, text)
    if both is not None and both.over_card:
        yield Decided(both.kind, whole)
    for card in (_sure(find_card(text), enough("own_subject")), of_both):
        if card is not None:
            yield Decided(card=card)
    for said, one in ((text, own), (whole, both)):
        if one is not None and not _of_a_thing(one):
            yield Decided(one.kind, said)


def _sure(found: CardMatch | None, least: float) -> str | None:
    """Return the id of a card that is sure enough, and with none as near."""
    return found.card.id if found and found.score >= least and not found.tied else None


def _asks_itself(text: str, own: KindRead) -> bool:
    """Whether a question has words of its own that surely ask ("do I do both sides of this?")."""
    return own.over_card and not _of_a_thing(own) and not names_nothing(text)


def _of_a_thing(read: KindRead) -> bool:
    return read.kind.partition("/")[0] in load_question_kinds().of_a_thing
