"""Whose back a message tells of, where it is only somebody else's."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.owners import is_topic
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message


def back_of_another(mentions: Iterable[Mention]) -> Mention | None:
    """Return the first place of somebody else's pain, None where the writer names one too."""
    places = [mention for mention in mentions if mention.kind == Kind.REGION]
    if any(place.status is Status.PRESENT for place in places):
        return None
    return next((place for place in places if place.status is Status.OTHER_PERSON), None)


def topic_person(message: Message) -> str | None:
    """Return the word for whom the writer says that all of it is about ("asking for my dad")."""
    norms, persons = message.tokens.norms, words("persons")
    for start, end in message.tokens.sentences:
        for index in range(start, end):
            if norms[index] in persons and is_topic(norms, start, index):
                return norms[index]
    return None
