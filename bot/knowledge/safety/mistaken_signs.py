"""What only sounds like a sign of danger in a talk: the entries of `mistaken_for_signs.yml`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import load_spoken_patterns, spoken

ANY = "any"
_FILE = "mistaken_for_signs.yml"


class MistakenSign(Entry):
    """Signs that are none where all patterns of `told` fit and none of `unless` does.

    `during: move` asks for a check or move that is open, `during: offer` for the routine that is
    offered ("together now, or later?"). With `in_it` only signs in the
    words of the first pattern (in its named group, where it has one) are meant; `before` and
    `behind` are patterns of what stands there beside the sign; `its_words` fits the words of the
    sign as a whole.
    """

    reason: str = Field(min_length=10)
    during: Literal["move", "offer"] | None = None
    flags: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    in_it: bool = False
    unless: tuple[str, ...] = ()
    before: str = ""
    behind: str = ""
    its_words: str = ""

    @property
    def patterns(self) -> tuple[str, ...]:
        """Return the names of all patterns it asks for."""
        single = (self.before, self.behind, self.its_words)
        return (*self.told, *self.unless, *filter(None, single))

    def is_told_in(self, text: str) -> bool:
        """Return whether a text as a whole can be meant so."""
        return all(spoken(one).search(text) for one in self.told) and not any(
            spoken(one).search(text) for one in self.unless
        )

    def places_in(self, text: str) -> list[tuple[int, int]]:
        """Return where the words of the first pattern stand: start and end, in characters."""
        return [_span(hit) for hit in spoken(self.told[0]).finditer(text)]

    def stands_around(self, before: str, words: str, behind: str) -> bool:
        """Return whether what stands before, in and behind a sign fits what is asked of it."""
        if self.before and spoken(self.before).search(before) is None:
            return False
        if self.behind and spoken(self.behind).search(behind) is None:
            return False
        return not self.its_words or spoken(self.its_words).fullmatch(words.strip()) is not None


@lru_cache(maxsize=1)
def load_mistaken_signs() -> dict[str, MistakenSign]:
    """Return what only sounds like a sign, by name.

    Raises `KnowledgeError` naming the entry when the file is refused, or when an entry names no
    sign, a flag or a pattern that is unknown, or nothing by which it is told.
    """
    entries = read_entries(CONTENT / "safety" / _FILE, MistakenSign)
    for key, one in entries.items():
        if problem := _problem(one):
            raise KnowledgeError(CONTENT / "safety" / _FILE, key, problem)
    return entries


def _problem(one: MistakenSign) -> str:
    if not (one.flags or one.signs):
        return "it names neither flags nor signs"
    if not (one.told or one.before):
        return "it needs 'told' or 'before'"
    if one.in_it and not one.told:
        return "'in_it' needs 'told'"
    unknown = {*one.flags} - {ANY, *load_red_flags()}
    if unknown:
        return f"no such flag: {min(unknown)}"
    unheard = {*one.patterns} - {*load_spoken_patterns()}
    return f"no such pattern: {min(unheard)}" if unheard else ""


def _span(hit: re.Match[str]) -> tuple[int, int]:
    return hit.span(next(iter(hit.re.groupindex), 0))
