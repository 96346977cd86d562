"""What stands around the spans of a message: features of every candidate."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from sys import intern
from typing import NamedTuple

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.places.region_words import region_hits
from bot.language.findings import Status
from bot.language.text.message import Message

_AROUND = 3  # words on each side that count one by one
_FARTHEST = 3  # clauses between a candidate and the pain
_MEANT = {status: f"meant as {status.value}" for status in Status}
PAST = "told in the past tense"  # a sign
OF_ANOTHER, DENIED = _MEANT[Status.OTHER_PERSON], _MEANT[Status.DENIED]  # signs


class SpanSurroundings:
    """What stands around spans of one message; each span, clause and word is looked at once.

    It lies in the notes of the message and so must not hold the message: what holds itself waits
    for the garbage collector.
    """

    def __init__(self, message: Message) -> None:
        pain, places, called = phrase_words("pain"), [], {}
        for word, told in message.each():
            called[word.norm] = _signs_of(word.norm, word.number is not None)
            if not pain.isdisjoint(word.forms):
                places += told
        self._named = [called[norm] for norm in message.norms]
        self._known: dict[tuple[int, int], frozenset[str]] = {}
        self._of_clause: dict[int, tuple[str, ...]] = {}
        parts = [hit.first for hit in region_hits(message)]
        clause_of, sentence_of = message.clause_of, message.sentence_of
        self.sore_clauses = frozenset(clause_of[at] for at in (*places, *parts))
        self._sore_in_order = sorted(self.sore_clauses)
        self.pain_clauses = frozenset(clause_of[at] for at in places)
        self._parts = frozenset(clause_of[at] for at in parts)
        self._sentences = frozenset(sentence_of[at] for at in (*places, *parts))
        self._past_before = tuple(accumulate([word.is_past for word in message.words], initial=0))

    @classmethod
    def of(cls, message: Message) -> SpanSurroundings:
        """Return the surroundings of a message, read once."""
        return message.noted(cls)

    def past(self, first: int, last: int) -> bool:
        """Tell whether one of the words `first` to `last` (exclusive) may be a past tense."""
        return self._past_before[last] > self._past_before[first]

    def sore_in_sentence(self, message: Message, place: int) -> bool:
        """Tell whether the sentence around a word speaks of pain or of a part of the body."""
        return message.sentence_of[place] in self._sentences

    def signs(self, message: Message, first: int, last: int) -> frozenset[str]:
        """Return what stands around the words `first` to `last` (exclusive), in plain words."""
        found = self._known.get((first, last))
        if found is None:
            words = self._words_around(message, first, last)
            found = frozenset(words + self._place(message, first, last))
            self._known[(first, last)] = found
        return found

    def _words_around(self, message: Message, first: int, last: int) -> list[str]:
        named = self._named
        begin, end = message.sentence_range(first)
        found = [one.before for one in named[max(begin, first - _AROUND) : first]]
        found += [one.behind for one in named[last : min(end, last + _AROUND)]]
        found += [one.inside for one in named[first:last]]
        if first > begin:
            found.append(named[first - 1].right_before)
        else:
            found.append("opens the sentence")
        if first > begin + 1:
            norms = message.norms
            found.append(f"'{norms[first - 2]} {norms[first - 1]}' right before it")
        if last < end:
            found.append(named[last].right_behind)
        return found

    def _place(self, message: Message, first: int, last: int) -> list[str]:
        clause = message.clause_of[first]
        found = [*(self._of_clause.get(clause) or self._around(message, clause))]
        if self.past(first, last):
            found.append(PAST)
        elif self.past(*message.clauses[clause]):
            found.append("past tense beside it")
        for word in message.words[first:last]:
            if word.norm.endswith("ing") and len(word.forms) > 1:
                found.append("told as going on")
        found.append(_MEANT[assertion_of(message, first, last)[0]])
        return found

    def _around(self, message: Message, clause: int) -> tuple[str, ...]:
        """Return what a clause and its sentence tell of pain, and how far the nearest does."""
        near = message.sentence_of[message.clauses[clause][0]] in self._sentences
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
