"""Which kinds of reply the patterns of words find in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.knowledge.safety.follow_ups import Talk, follow_up_patterns, load_follow_ups
from bot.knowledge.vocabulary.spoken_patterns import spoken

_CLAUSE_ENDS = spoken("clause_ends")


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
    return reading is not None and bool(reading.fits.search(_words(text)))


def said_of(text: str, kinds: Iterable[str]) -> Iterator[str]:
    """Yield those of the kinds that the text says: what can be taken back is read by clauses."""
    whole, clauses = [_words(text)], [_words(clause) for clause in _CLAUSE_ENDS.split(text)]
    follow_ups, patterns = load_follow_ups(), follow_up_patterns()
    for kind in kinds:
        if patterns[kind].said_in(clauses if follow_ups[kind].unless else whole):
            yield kind


def _words(text: str) -> str:
    plain = text.lower().replace("\u2019", "'").replace("'", "")
    return "".join(f"{word} " for word in re.findall(r"[a-z0-9&]+", plain))
