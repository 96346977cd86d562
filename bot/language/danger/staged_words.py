"""What a sentence says of a scene that is staged: who plays, quotes, owns it or has it now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

readings = PatternGroups("staged", partial(reading_lines, "staged"))
SCENES = ("taught", "acted", "overheard")
# Double marks of any form, or single ones that stand at the edge of a word.
_QUOTED = re.compile(
    r'["“”«„][^"“”«»„]{2,300}["“”»]'
    r"|(?<!\w)['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w)){2,200}['’](?!\w)"
)


def says(message: Message, name: str, number: int) -> bool:
    """Return whether a sentence holds words of a group."""
    if number not in message.sentences:
        return False
    return bool(readings.within(message, name, *message.sentences[number]))


def quotes_of(message: Message) -> tuple[Range, ...]:
    """Return the characters that stand in quotation marks; they are sought once."""
    return message.noted(_marked)


def _marked(message: Message) -> tuple[Range, ...]:
    return tuple(one.span() for one in _QUOTED.finditer(message.text))


def is_outside(message: Message, name: str, parts: Iterable[Range]) -> bool:
    """Return whether words of a group stand outside some parts of the text."""
    return _any_outside(message, readings.hits(message, name), tuple(parts))


def is_unquoted(message: Message, name: str, number: int) -> bool:
    """Return whether words of a group stand in a sentence, outside quotation marks."""
    hits = readings.within(message, name, *message.sentences[number])
    return _any_outside(message, hits, quotes_of(message))


def _any_outside(message: Message, hits: Iterable[PatternSpan], parts: Sequence[Range]) -> bool:
    places = (message.words[hit.first].start for hit in hits)
    return any(not any(a <= at < b for a, b in parts) for at in places)


def has_it(message: Message, number: int) -> bool:
    """Return whether a sentence tells outside quotation marks what the writer has or feels."""
    here = message.sentences[number]
    cried = readings.within(message, "cried_out", *here)
    hits = readings.within(message, "own_state", *here)
    of_self = (one for one in hits if not any(a.first <= one.first < a.last for a in cried))
    return _any_outside(message, of_self, quotes_of(message))


def is_of_now(message: Message, number: int) -> bool:
    """Return whether a sentence comes back to today, or turns to what is so."""
    begin, end = message.sentences[number]
    turns = phrase_words("set_against")
    if any(message.norms[at] in turns for at in range(begin, end)):
        return True
    return says(message, "of_today", number)
