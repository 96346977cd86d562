"""The tokeniser: words, numbers and single marks, with their places in the message.

spaCy's own rules part "cant" into "ca" and "nt" and "im" into "i" and "m"; here a written word
stays one token, so that vocabulary can be written the way people write. It needs no spaCy: replies
are read where none is loaded.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Every mark is a token of its own; a point or comma inside a number is not. A number is parted
# from letters that follow it ("3wks", "10pm"). "w/o" and "w/out" are words.
_INFIX = re.compile(
    r"(?!(?<=\bw)/o)[^\w\s'.,]|(?<!\d)[.,]|[.,](?!\d)|(?<=[\d.])(?=[a-z])(?<![a-z]\d)|(?<=[^\x00-\u024f\w])|_"
)
_PREFIX = re.compile(r"[^\w\s'.,]|[.,](?!\d)|_")  # an infix does not begin a word
_CHUNK = re.compile(r"\S+|\s+")

Piece = tuple[int, str]  # offset, characters


def tokenise(text: str) -> list[Piece]:
    """Return the tokens of a normalised text with their offsets.

    The space behind a word is no token; further spaces and line ends are one together.
    """
    found: list[Piece] = []
    chunks = text.split()
    if chunks == text.split(" "):  # one space between words, as most people write
        start = 0
        for chunk in chunks:
            if chunk.isalpha():
                found.append((start, chunk))
            else:
                found += [(start + offset, piece) for offset, piece in _pieces(chunk)]
            start += len(chunk) + 1
        return found
    for match in _CHUNK.finditer(text):
        chunk, start = match.group(), match.start()
        if chunk.isalpha():
            found.append((start, chunk))
            continue
        if start and chunk[0] == " ":
            chunk, start = chunk[1:], start + 1
            if not chunk:
                continue
        found += [(start + offset, piece) for offset, piece in _pieces(chunk)]
    return found


@lru_cache(maxsize=20_000)
def _pieces(chunk: str) -> tuple[Piece, ...]:
    """Return the tokens of a text without spaces, as spaCy's tokeniser would part it."""
    found: list[Piece] = []
    begin = 0
    while (prefix := _PREFIX.match(chunk[begin:])) is not None:
        found.append((begin, prefix.group()))
        begin += prefix.end()
    rest, done = chunk[begin:], 0
    for match in _INFIX.finditer(rest):
        start, end = match.span()
        if start == 0:
            continue
        if start > done:
            found.append((begin + done, rest[done:start]))
        if end > start:
            found.append((begin + start, match.group()))
        done = end
    if done < len(rest):
        found.append((begin + done, rest[done:]))
    return tuple(found)
