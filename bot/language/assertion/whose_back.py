"""Whose back a message tells of, where it is only somebody else's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.assertion.persons_named import is_topic
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

NAMED_BEFORE = limit("owner_of_back")
_OTHERS = reader_words("whose_back", "others")


def back_of_another(mentions: Iterable[Mention]) -> Mention | None:
    """Return the first place of somebody else's pain, None where the writer names one too."""
    places = [mention for mention in mentions if mention.kind == Kind.REGION]
    if any(place.status is Status.PRESENT for place in places):
        return None
    return next((place for place in places if place.status is Status.OTHER_PERSON), None)


def owned_by_another(message: Message, start: int) -> str:
    """Return the word that gives what begins at a character to somebody ("his low back"), or ""."""
    norms = message.tokens.norms
    index = bisect_left(message.tokens.starts, start)
    for place in range(index - 1, max(-1, index - 1 - NAMED_BEFORE), -1):
        written = without_apostrophes(message.tokens.written[place].casefold())
        if norms[place] in _OTHERS or written in _possessives():
            return norms[place]
        if norms[place] not in words("of_a_place"):
            break
    return ""


@cache
def _possessives() -> frozenset[str]:
    return frozenset(f"{person}s" for person in words("persons"))


def topic_person(message: Message) -> str | None:
    """Return the word for whom the writer says that all of it is about ("asking for my dad")."""
    norms, persons = message.tokens.norms, words("persons")
    for start, end in message.tokens.sentences:
        for index in range(start, end):
            if norms[index] in persons and is_topic(norms, start, index):
                return norms[index]
    return None
