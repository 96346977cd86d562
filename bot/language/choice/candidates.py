"""A value that the words may tell, and what stands around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from sys import intern
from typing import NamedTuple

from bot.knowledge.phrase_words import phrase_words
from bot.language.assertion.pain_assertion import meant
from bot.language.findings import Status
from bot.language.places.region_words import region_hits
from bot.language.utterance import Utterance

_AROUND = 3  # words on each side that count one by one
_FARTHEST = 3  # clauses between a candidate and the pain
_MEANT = {status: f"meant as {status.value}" for status in Status}


@dataclass(slots=True)  # not frozen: a message has a hundred, and that doubles their cost
class Candidate:
    """A value told by words `first` to `last` (exclusive), found by `rule`.

    Its signs are named in plain words: what stands around it and how it is meant. They lie in
    `parts`, since most candidates are never asked for them alone. `days` is how long ago, for a
    time.
    """

    value: str
    first: int
    last: int
    rule: str
    parts: tuple[frozenset[str], ...] = (frozenset(),)
    days: float | None = None

    @property
    def signs(self) -> frozenset[str]:
        """Return all signs together."""
        first, *others = self.parts
        return first.union(*others)


class Surroundings:
    """What stands around spans of one message; each span, clause and word is looked at once.

    It lies in the notes of the message and so must not hold the message: what holds itself waits
    for the garbage collector.
    """

    def __init__(self, utterance: Utterance) -> None:
        pain, places, called = phrase_words("pain"), [], {}
        for word, told in utterance.each():
            called[word.norm] = _signs_of(word.norm, word.number is not None)
            if not pain.isdisjoint(word.forms):
                places += told
        self._named = [called[norm] for norm in utterance.norms]
        self._known: dict[tuple[int, int], frozenset[str]] = {}
        self._of_clause: dict[int, tuple[str, ...]] = {}
        parts = [hit.first for hit in region_hits(utterance)]
        clause_of, sentence_of = utterance.clause_of, utterance.sentence_of
        self.sore_clauses = frozenset(clause_of[at] for at in (*places, *parts))
        self._sore_in_order = sorted(self.sore_clauses)
        self.pain_clauses = frozenset(clause_of[at] for at in places)
        self._parts = frozenset(clause_of[at] for at in parts)
        self._sentences = frozenset(sentence_of[at] for at in (*places, *parts))
        self._past_before = tuple(accumulate([word.is_past for word in utterance.words], initial=0))

    @classmethod
    def of(cls, utterance: Utterance) -> Surroundings:
        """Return the surroundings of a message, read once."""
        return utterance.noted(cls)

    def past(self, first: int, last: int) -> bool:
        """Tell whether one of the words `first` to `last` (exclusive) may be a past tense."""
        return self._past_before[last] > self._past_before[first]

    def signs(self, utterance: Utterance, first: int, last: int) -> frozenset[str]:
        """Return what stands around the words `first` to `last` (exclusive), in plain words."""
        found = self._known.get((first, last))
        if found is None:
            words = self._words_around(utterance, first, last)
            found = frozenset(words + self._place(utterance, first, last))
            self._known[(first, last)] = found
        return found

    def _words_around(self, utterance: Utterance, first: int, last: int) -> list[str]:
        named = self._named
        begin, end = utterance.sentence_range(first)
        found = [one.before for one in named[max(begin, first - _AROUND) : first]]
        found += [one.behind for one in named[last : min(end, last + _AROUND)]]
        found += [one.inside for one in named[first:last]]
        if first > begin:
            found.append(named[first - 1].right_before)
        else:
            found.append("opens the sentence")
        if first > begin + 1:
            norms = utterance.norms
            found.append(f"'{norms[first - 2]} {norms[first - 1]}' right before it")
        if last < end:
            found.append(named[last].right_behind)
        return found

    def _place(self, utterance: Utterance, first: int, last: int) -> list[str]:
        clause = utterance.clause_of[first]
        found = [*(self._of_clause.get(clause) or self._around(utterance, clause))]
        if self.past(first, last):
            found.append("told in the past tense")
        elif self.past(*utterance.clauses[clause]):
            found.append("past tense beside it")
        for word in utterance.words[first:last]:
            if word.norm.endswith("ing") and len(word.forms) > 1:
                found.append("told as going on")
        found.append(_MEANT[meant(utterance, first, last)[0]])
        return found

    def _around(self, utterance: Utterance, clause: int) -> tuple[str, ...]:
        """Return what a clause and its sentence tell of pain, and how far the nearest does."""
        near = utterance.sentence_of[utterance.clauses[clause][0]] in self._sentences
        found = [
            "pain told beside it" if clause in self.pain_clauses else "no pain beside it",
            "a part of the body beside it" if clause in self._parts else "no part beside it",
            "pain in its sentence" if near else "no pain in its sentence",
        ]
        sore = self._sore_in_order
        if sore:
            behind = bisect_left(sore, clause)
            beside = sore[max(0, behind - 1) : behind + 1]
            away = min((abs(clause - other), clause - other) for other in beside)[1]
            away = max(-_FARTHEST, min(_FARTHEST, away))
            if away:
                found.append(f"pain {abs(away)} clauses {'before' if away > 0 else 'behind'}")
        else:
            found.append("no pain told at all")
        known = self._of_clause[clause] = tuple(found)
        return known


class _Signs(NamedTuple):
    """What a word is called at each place around a candidate; one string with the model's."""

    before: str
    behind: str
    inside: str
    right_before: str
    right_behind: str


@lru_cache(maxsize=8192)
def _signs_of(norm: str, number: bool) -> _Signs:
    plain = "." if norm == "\n" else norm
    shown = "#" if number else plain
    return _Signs(
        before=intern(f"'{shown}' before it"),
        behind=intern(f"'{shown}' behind it"),
        inside=intern(f"'{norm}' in it"),
        right_before=intern(f"'{norm}' right before it"),
        right_behind=intern(f"'{plain}' right behind it"),
    )


def named(signs: Iterable[tuple[str, bool]]) -> frozenset[str]:
    """Return the names of the signs that hold."""
    return frozenset([name for name, holds in signs if holds])


@lru_cache(maxsize=4096)
def paired(signs: frozenset[str], form: str) -> frozenset[str]:
    """Return the signs once more, each with the form of the candidate beside which they stand."""
    return frozenset([f"{sign}, told as {form}" for sign in signs])
