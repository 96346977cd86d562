"""A value that the words may tell, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.knowledge.phrase_words import phrase_words
from bot.language.assertion import meant
from bot.language.region_words import region_hits
from bot.language.utterance import Utterance
from bot.language.words import is_past

_AROUND = 3  # words on each side that count one by one
_FARTHEST = 3  # clauses between a candidate and the pain
_NOTE = "signs around"


@dataclass(frozen=True)
class Candidate:
    """A value told by words `first` to `last` (exclusive), found by `rule`.

    `signs` are named in plain words: what stands around it and how it is meant. `days` is how
    long ago, for a time.
    """

    value: str
    first: int
    last: int
    rule: str
    signs: frozenset[str] = field(default_factory=frozenset)
    days: float | None = None


class Surroundings:
    """What stands around spans of one message; each span is looked at once."""

    def __init__(self, utterance: Utterance) -> None:
        self._utterance = utterance
        self._known: dict[tuple[int, int], frozenset[str]] = {}
        pain = phrase_words("pain")
        places = [at for at, word in enumerate(utterance.words) if not pain.isdisjoint(word.forms)]
        parts = [hit.first for hit in region_hits(utterance)]
        clause_of, sentence_of = utterance.clause_of, utterance.sentence_of
        self.sore_clauses = frozenset(clause_of[at] for at in (*places, *parts))
        self._pain = frozenset(clause_of[at] for at in places)
        self._parts = frozenset(clause_of[at] for at in parts)
        self._sentences = frozenset(sentence_of[at] for at in (*places, *parts))

    @classmethod
    def of(cls, utterance: Utterance) -> Surroundings:
        """Return the surroundings of a message, read once."""
        known: Surroundings | None = utterance.notes.get(_NOTE)
        if known is None:
            known = utterance.notes[_NOTE] = cls(utterance)
        return known

    def signs(self, first: int, last: int) -> frozenset[str]:
        """Return what stands around the words `first` to `last` (exclusive), in plain words."""
        found = self._known.get((first, last))
        if found is None:
            found = frozenset((*self._words(first, last), *self._place(first, last)))
            self._known[(first, last)] = found
        return found

    def _words(self, first: int, last: int) -> Iterator[str]:
        words = self._utterance.words
        begin, end = self._utterance.sentence_range(first)
        for word in words[max(begin, first - _AROUND) : first]:
            yield f"'{_shown(word.norm, word.number)}' before it"
        for word in words[last : min(end, last + _AROUND)]:
            yield f"'{_shown(word.norm, word.number)}' behind it"
        for word in words[first:last]:
            yield f"'{word.norm}' in it"
        if first > begin:
            yield f"'{words[first - 1].norm}' right before it"
        else:
            yield "opens the sentence"
        if first > begin + 1:
            yield f"'{words[first - 2].norm} {words[first - 1].norm}' right before it"
        if last < end:
            yield f"'{_shown(words[last].norm, None)}' right behind it"

    def _place(self, first: int, last: int) -> Iterator[str]:
        utterance = self._utterance
        clause = utterance.clause_of[first]
        begin, end = utterance.clause_range(first)
        yield "pain told beside it" if clause in self._pain else "no pain beside it"
        yield "a part of the body beside it" if clause in self._parts else "no part beside it"
        if self.sore_clauses:
            away = min((abs(clause - sore), clause - sore) for sore in self.sore_clauses)[1]
            away = max(-_FARTHEST, min(_FARTHEST, away))
            if away:
                yield f"pain {abs(away)} clauses {'before' if away > 0 else 'behind'}"
        else:
            yield "no pain told at all"
        near = utterance.sentence_of[first] in self._sentences
        yield "pain in its sentence" if near else "no pain in its sentence"
        if any(is_past(word) for word in utterance.words[first:last]):
            yield "told in the past tense"
        elif any(is_past(word) for word in utterance.words[begin:end]):
            yield "past tense beside it"
        if any(
            word.norm.endswith("ing") and len(word.forms) > 1
            for word in utterance.words[first:last]
        ):
            yield "told as going on"
        yield f"meant as {meant(utterance, first, last)[0].value}"


def _shown(norm: str, number: float | None) -> str:
    if number is not None:
        return "#"
    return "." if norm == "\n" else norm


def named(signs: Iterable[tuple[str, bool]]) -> frozenset[str]:
    """Return the names of the signs that hold."""
    return frozenset(name for name, holds in signs if holds)
