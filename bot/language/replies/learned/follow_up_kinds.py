"""Which kinds of reply the patterns of words find in a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.safety.follow_ups import Talk, follow_up_patterns, load_follow_ups
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import spoken

CLAUSE_ENDS = spoken("clause_ends")


def kinds_said(text: str, talk: Talk) -> frozenset[str]:
    """Return every kind of this talk whose words are in the text."""
    known = (kind for kind, entry in load_follow_ups().items() if talk in entry.talk)
    return frozenset(said_of(text, known))


def says_kind(text: str, kind: str) -> bool:
    """Whether the text says it."""
    return any(said_of(text, (kind,)))


def names_kind(text: str, kind: str) -> bool:
    """Whether its words are in the text, told or denied; False where there is no such kind."""
    reading = follow_up_patterns().get(kind)
    return reading is not None and bool(reading.fits.search(plain_words(text)))


def said_of(text: str, kinds: Iterable[str]) -> Iterator[str]:
    """Yield those of the kinds that the text says: what can be taken back is read by clauses."""
    whole, clauses = (
        [plain_words(text)],
        [plain_words(clause) for clause in CLAUSE_ENDS.split(text)],
    )
    follow_ups, patterns = load_follow_ups(), follow_up_patterns()
    for kind in kinds:
        if patterns[kind].said_in(clauses if follow_ups[kind].unless else whole):
            yield kind
