"""A sign that turns out to be a thing's or an animal's: what opens a message, until it says so.

"The bladder's completely gone and it dribbles all night. I mean the pillow tank under the house":
the words are those of a sign, and a sentence close behind says what has it. What stands before that
is asked about and not called. Nothing is where that sentence names the writer as well ("the tank
too, but mostly me"), or whoever writes has the same ("and so can't I").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.nobody_here import readings
from bot.language.findings import Findings, Kind, Status
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

OF_A_THING = "a thing's or an animal's"  # cue of a sign that is asked about for that
_OPENING = window("meant_opening")


def things_asked(message: Message, told: Findings) -> Findings:
    """Return the findings; what opens a message and is said to be a thing's is asked about."""
    things = set(_before(message))
    if not things:
        return told
    undoubted = load_danger_net_settings().undoubted
    return Findings.of_mentions(
        replace(one, status=Status.UNCERTAIN, cues=(*one.cues, OF_A_THING))
        if one.kind == Kind.FLAG
        and one.status is Status.PRESENT
        and one.value not in undoubted
        and message.sentence_of[message.span(one.start, one.end)[0]] in things
        else one
        for one in told.mentions
    )


def _before(message: Message) -> Iterator[int]:
    """Yield the sentences before one that says that a thing or an animal is meant."""
    if readings.hits(message, "mine_too"):
        return
    for hit in readings.hits(message, "means_a_thing"):
        number = message.sentence_of[hit.first]
        if number < _OPENING and not _names_self(message, number, hit):
            yield from range(number)


def _names_self(message: Message, number: int, said: PatternSpan) -> bool:
    """Whether a sentence speaks of the writer outside the words that say what is meant."""
    begin, end = message.sentences[number]
    own, behind = words("first_person"), range(said.last, end)
    return any(message.norms[at] in own for at in (*range(begin, said.first), *behind))
