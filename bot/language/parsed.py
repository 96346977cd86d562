"""One message, read once, as extractors see it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from bot.language.assertion.cues import Cue
from bot.language.assertion.status import DOUBLE_WITHIN, Part, status_of_parts
from bot.language.context import Context
from bot.language.danger.concepts import ConceptMatch, Place
from bot.language.danger.frames import Layout
from bot.language.findings import Mention, Status
from bot.language.text.clauses import Range
from bot.language.text.content_words import Word


@dataclass(frozen=True)
class ParsedMessage:
    """Tokens, corrected words, clauses, concept matches and cues of one message.

    `written[i]` is token `i` in lower case, `norms[i]` its corrected, folded word and
    `token_starts[i]` its character offset in `text`; ranges and matches are in token indexes, end
    exclusive.
    """

    text: str
    written: tuple[str, ...]
    token_starts: tuple[int, ...]
    norms: tuple[str, ...]
    content: tuple[Word, ...]  # the words that carry content
    layout: Layout
    sentences: tuple[Range, ...]
    clauses: tuple[Range, ...]
    statement_starts: tuple[int, ...]
    places: Sequence[Place]  # where concept classes are found, in order
    concepts: Mapping[str, Sequence[ConceptMatch]]  # the same by class
    cues: tuple[Cue, ...]
    owner: tuple[str, ...]  # per token: the word that makes it about somebody else, or ""
    context: Context = field(default_factory=Context)

    def status_of(self, start: int, end: int) -> tuple[Status, tuple[str, ...]]:
        """Return the status of tokens `start` to `end` and the words that decided it."""
        return self.status_of_parts([(start, end, False)])

    def status_of_parts(self, parts: Sequence[Part]) -> tuple[Status, tuple[str, ...]]:
        """Return the status of several spans that say one thing together."""
        spoken_of, owner = self._spoken_of, self.owner
        for start, end, negative in parts:
            if negative or owner[start] or spoken_of[end] != spoken_of[start]:
                break
        else:  # what does not reach them cannot change them
            return Status.PRESENT, ()
        return status_of_parts(self._cues_near(parts), self.owner, self.norms, parts)

    @cached_property
    def _spoken_of(self) -> Sequence[int]:
        """Return for every token how many before it are in the scope of a cue."""
        reached = bytearray(len(self.norms))
        for cue in self.cues:
            for index in range(cue.scope_start, cue.scope_end):
                reached[index] = 1
        return tuple(accumulate(reached, initial=0))

    @cached_property
    def _cues_of(self) -> tuple[tuple[Cue, ...], ...]:
        rows: list[list[Cue]] = [[] for _ in self.sentences]
        for cue in self.cues:
            last = max(cue.start, cue.scope_end - 1)
            first = self.layout.sentence_of[min(cue.start, cue.scope_start)]
            for row in range(first, self.layout.sentence_of[last] + 1):
                rows[row].append(cue)
        return tuple(tuple(row) for row in rows)

    def _cues_near(self, parts: Sequence[Part]) -> Sequence[Cue]:
        """Return the cues that may reach the parts: those of their sentences.

        A double denial ("not. can't pee") may begin in the sentence before.
        """
        sentence_of = self.layout.sentence_of
        if len(parts) == 1:
            start, end, _ = parts[0]
            row = sentence_of[max(0, start - DOUBLE_WITHIN)]
            if row == sentence_of[end - 1]:
                return self._cues_of[row]
        rows: set[int] = set()
        for start, end, _ in parts:
            first = sentence_of[max(0, start - DOUBLE_WITHIN)]
            rows.update(range(first, sentence_of[end - 1] + 1))
        if len(rows) == 1:
            return self._cues_of[rows.pop()]
        return [cue for row in sorted(rows) for cue in self._cues_of[row]]

    def characters(self, start: int, end: int) -> tuple[int, int]:
        """Return the character offsets of tokens `start` to `end`."""
        return self.token_starts[start], self.token_starts[end - 1] + len(self.written[end - 1])

    def tokens(self, start: int, end: int) -> Range:
        """Return the tokens that hold the characters `start` to `end`."""
        first = max(0, bisect_right(self.token_starts, start) - 1)
        first += self.token_starts[first] + len(self.written[first]) <= start
        return first, bisect_left(self.token_starts, end)

    def mention(
        self,
        kind: str,
        value: str,
        start: int,
        end: int,
        rule: str,
        status: Status | None = None,
        cues: tuple[str, ...] = (),
        number: float | None = None,
    ) -> Mention:
        """Return a mention of tokens `start` to `end`; its status is read when none is given."""
        if status is None:
            status, cues = self.status_of(start, end)
        first, last = self.characters(start, end)
        return Mention(kind, value, first, last, self.text[first:last], rule, status, cues, number)

    def sentence_around(self, token: int) -> Range:
        """Return the sentence that holds a token."""
        return self.sentences[self.layout.sentence_of[token]]
