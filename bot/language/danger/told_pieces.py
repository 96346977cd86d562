"""Which pieces of a message tell anything: neutral talk around a sign is not weighed.

Talk that says nothing of the body waters the windows of a sign down, lights units of its own and
makes a short message look like a whole one. So a piece counts that names the body or an illness,
in which anything was heard, or whose own wording is not plain; and those beside it, for what
speaks for or against a sign often stands there. Where that is no more than a short message, it
is read as one, without them and without what is told at most by its time or a word of two senses
("the right button", "the better half of it", "we got back") far from anything surely told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.assertion.body_named import names_body
from bot.language.findings import Kind, Mention
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

# Kinds of mentions in which something of a body is told; talk of clubs and trains has the rest too.
_SURELY = frozenset((Kind.FLAG, Kind.CONDITION, Kind.NRS))
_TWO_WAYS = frozenset((Kind.STAGE, Kind.COURSE))  # of pain, and of years and boilers
_PERHAPS = frozenset(
    (
        *(Kind.SIGN, Kind.TOLD, Kind.AGE, Kind.REGION, Kind.SIDE, Kind.RADIATION, Kind.QUALITY),
        *(Kind.ONSET, Kind.DURATION, Kind.AGGRAVATED_BY, Kind.EASED_BY),
    )
)
_TWO_SENSES = reader_words("told_pieces", "two_senses")


def told_pieces(
    message: Message,
    heard: Iterable[Mention],
    pieces: Sequence[Range],
    not_plain: Sequence[bool],
    numbers: DangerNetSettings,
) -> list[bool]:
    """Return for each piece whether it counts; all do where none tells anything.

    `heard` is what the extractors heard, `not_plain` whether the wording of each piece is not
    plainly harmless.
    """
    norms = message.tokens.norms
    named = [{norm for norm in norms[start:end] if names_body(norm)} for start, end in pieces]
    surely = [told or not one <= _TWO_SENSES for one, told in zip(named, not_plain, strict=True)]
    two_ways = [bool(one) for one in named]
    perhaps = [False] * len(pieces)
    piece_of = [at for at, (start, end) in enumerate(pieces) for _ in range(start, end)]
    kept = ((surely, _SURELY), (two_ways, _TWO_WAYS), (perhaps, _PERHAPS))
    for one in heard:
        tells = next((told for told, kinds in kept if one.kind in kinds), None)
        if tells is not None:
            first, last = message.tokens.holding(one.start, one.end)
            for at in range(piece_of[first], piece_of[last - 1] + 1):
                tells[at] = True
    told = [any(ways) for ways in zip(surely, two_ways, perhaps, strict=True)]
    if not any(told):
        return [True] * len(pieces)
    near = _beside(surely, numbers.pieces_near)
    surely = [one or (two and by) for one, two, by in zip(surely, two_ways, near, strict=True)]
    if any(surely) and size_of(pieces, surely) < numbers.full_words:
        return surely
    return _beside(told, numbers.pieces_beside)


def _beside(told: Sequence[bool], away: int) -> list[bool]:
    """Return for each piece whether it or one so many pieces away at most is told."""
    return [any(told[max(0, at - away) : at + away + 1]) for at in range(len(told))]


def size_of(pieces: Sequence[Range], counts: Sequence[bool]) -> int:
    """Return the words and signs of the pieces that count."""
    return sum(end - start for (start, end), one in zip(pieces, counts, strict=True) if one)
