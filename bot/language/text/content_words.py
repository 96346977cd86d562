"""The words of a message that carry content, with ways of saying one thing made one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.knowledge.word_lists import groups, words

# Marks that do not part what belongs together ("i use (inject)", "saddle-area").
UNSEEN = frozenset('-()[]"*~_')


class Word(NamedTuple):
    """One content word: its form and the tokens it stands for (end exclusive)."""

    form: str
    start: int
    end: int


class ContentWords:
    """Leaves out fillers and merges phrases: "am not really able to feel" is "cant feel"."""

    def __init__(self) -> None:
        self._fillers = words("fillers")
        self._pairs: dict[str, set[str]] = {}  # first words of pairs that are left out, and second
        for pair in words("filler_pairs"):
            first, second = pair.split()
            self._pairs.setdefault(first, set()).add(second)
        self._unseen = self._fillers | UNSEEN
        self._merges: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for form, phrases in groups("merges").items():
            for phrase in phrases:
                parts = tuple(phrase.split())
                self._merges.setdefault(parts[0], []).append((parts, form))
        for rows in self._merges.values():
            rows.sort(key=lambda row: -len(row[0]))

    def of(self, norms: Sequence[str]) -> list[Word]:
        """Return the content words of a message in order."""
        kept: list[Word] = []
        new, pairs, unseen = tuple.__new__, self._pairs, self._unseen
        skip = False
        for index, norm in enumerate(norms):
            if skip:
                skip = False
                continue
            if norm in pairs and norms[index + 1 : index + 2]:
                skip = norms[index + 1] in pairs[norm]
            if not skip and norm not in unseen and not norm.isspace():
                kept.append(new(Word, (norm, index, index + 1)))  # half the time of calling it
        return self._merged(kept)

    def has_filler(self, phrase: tuple[str, ...]) -> bool:
        """Return whether a phrase of the vocabulary holds words that are left out of messages."""
        if not self._fillers.isdisjoint(phrase):
            return True
        return not self._pairs.keys().isdisjoint(phrase) and any(
            second in self._pairs.get(first, ()) for first, second in pairwise(phrase)
        )

    def merge(self, phrase: tuple[str, ...]) -> tuple[str, ...]:
        """Return a phrase of the vocabulary with its merges made."""
        if self._merges.keys().isdisjoint(phrase):
            return phrase
        found = self._merged([Word(form, place, place + 1) for place, form in enumerate(phrase)])
        return tuple(word.form for word in found)

    def _merged(self, content: list[Word]) -> list[Word]:
        found: list[Word] = []
        merges = self._merges
        if merges.keys().isdisjoint(word.form for word in content):
            return content
        index = 0
        while index < len(content):
            first = content[index]
            if first.form not in merges:
                found.append(first)
                index += 1
                continue
            parts, form = self._merge_at(content, index)
            found.append(Word(form, first.start, content[index + parts - 1].end))
            index += parts
        return found

    def _merge_at(self, content: list[Word], index: int) -> tuple[int, str]:
        for parts, form in self._merges.get(content[index].form, ()):
            if len(parts) <= len(content) - index and all(
                content[index + place].form == part for place, part in enumerate(parts)
            ):
                return len(parts), form
        return 1, content[index].form
