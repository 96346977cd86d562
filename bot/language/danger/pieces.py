"""A message in pieces: its sentences, long ones parted where a new thought is likely to begin.

A sign of danger is read by its own words and those next to it, so that what else a message tells
does not drown it. People who write without stops get pieces too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

_LONGEST, _STRAYS = limit("piece_of_message"), limit("piece_cut_moved")
_JOINS = reader_words("pieces", "joins")


def pieces_of(message: Message) -> tuple[Range, ...]:
    """Return the pieces as token ranges, in order; every token is in exactly one."""
    return message.noted(_pieces)


def _pieces(message: Message) -> tuple[Range, ...]:
    norms = message.tokens.norms
    return tuple(piece for one in message.tokens.sentences for piece in _parted(one, norms))


def _parted(sentence: Range, norms: Sequence[str]) -> Iterator[Range]:
    start, end = sentence
    count = -(-(end - start) // _LONGEST)
    begin = start
    for number in range(1, count):
        cut = _better(start + (end - start) * number // count, norms)
        yield begin, cut
        begin = cut
    yield begin, end


def _better(cut: int, norms: Sequence[str]) -> int:
    """Return the nearest place behind a comma or before a joining word, else the cut itself."""
    for away in range(_STRAYS):
        for place in (cut - away, cut + away):
            if norms[place - 1] == "," or norms[place] in _JOINS:
                return place
    return cut
