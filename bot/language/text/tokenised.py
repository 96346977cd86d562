"""The tokens of a message in columns: as written, where, put right, and by sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.vocabulary.reader_words import reader_words, words_in_order
from bot.language.text.normalise import fold_word
from bot.language.text.pauses import mark_pauses
from bot.language.text.sentence_ends import Range, sentences, statement_starts
from bot.language.text.tokens import tokenise

_LETTERS = dict(
    zip(words_in_order("tokenised", "letters"), words_in_order("tokenised", "answers"), strict=True)
)
_ORDINALS = reader_words("tokenised", "ordinals")
_ENDS, _SLASH = reader_words("tokenised", "ends"), reader_words("tokenised", "slash")


@dataclass(frozen=True, eq=False)
class Tokens:
    """`written[i]` is token `i` in lower case, `starts[i]` its offset, `norms[i]` put right."""

    written: tuple[str, ...]
    starts: tuple[int, ...]
    norms: tuple[str, ...]

    @classmethod
    def of(cls, plain: str, correct: Callable[[str], str] | None) -> Tokens:
        """Return the tokens of a normalised text; without `correct` words are only folded."""
        pieces = tokenise(plain)
        written = [piece for _, piece in pieces]
        starts = [start for start, _ in pieces]
        right = correct or fold_word
        norms = [right(word) or word for word in written]
        for at in _ordinals(written, starts):
            norms[at] = written[at]
        if correct:
            _part_run_together(written, starts, norms)
            mark_pauses(plain, norms)
        for at in _answers_by_letter(written):
            norms[at] = _LETTERS[written[at]]
        return cls(tuple(written), tuple(starts), tuple(norms))

    def without_gaps(self) -> Tokens:
        """Return the tokens without those of spaces alone, where words were blanked."""
        kept = [at for at, piece in enumerate(self.written) if piece.strip(" ")]
        written, starts, norms = self.written, self.starts, self.norms
        columns = [tuple([column[at] for at in kept]) for column in (written, norms)]
        return Tokens(columns[0], tuple([starts[at] for at in kept]), columns[1])

    def __len__(self) -> int:
        return len(self.norms)

    @cached_property
    def sentences(self) -> tuple[Range, ...]:
        """Return the sentences as token ranges; every token is in exactly one."""
        return tuple(sentences(self.norms))

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """Return for every token the number of its sentence."""
        numbered = enumerate(self.sentences)
        return tuple([number for number, (start, end) in numbered for _ in range(start, end)])

    @cached_property
    def statement_starts(self) -> tuple[int, ...]:
        """Return the tokens at which a new statement begins."""
        return tuple(statement_starts(self.norms))

    def sentence_around(self, token: int) -> Range:
        """Return the sentence that holds a token."""
        return self.sentences[self.sentence_of[token]]

    def characters(self, first: int, last: int) -> Range:
        """Return the character offsets of tokens `first` to `last` (exclusive)."""
        return self.starts[first], self.starts[last - 1] + len(self.written[last - 1])

    def holding(self, start: int, end: int) -> Range:
        """Return the tokens that hold the characters `start` to `end` (exclusive)."""
        first = max(0, bisect_right(self.starts, start) - 1)
        first += self.starts[first] + len(self.written[first]) <= start
        return first, bisect_left(self.starts, end)

    def around(self, start: int, end: int) -> Range:
        """Return the tokens from the one at or before `start` to the one at or before `end` - 1."""
        first = max(0, bisect_right(self.starts, start) - 1)
        return first, max(first + 1, bisect_right(self.starts, end - 1))


def _part_run_together(written: list[str], starts: list[int], norms: list[str]) -> None:
    """Make two tokens of each that stands for two words ("mylegs")."""
    for at in [at for at, norm in enumerate(norms) if " " in norm.strip()][::-1]:
        raw, (first, second) = written[at], norms[at].split()
        cut, letters = 0, 0
        while letters < len(first):
            letters += raw[cut].isalpha()
            cut += 1
        written[at : at + 1] = raw[:cut], raw[cut:]
        starts[at : at + 1] = starts[at], starts[at] + cut
        norms[at : at + 1] = first, second


def _ordinals(written: Sequence[str], starts: Sequence[int]) -> list[int]:
    """Return where a number becomes a place: the "nd" of "2nd" is no "and"."""
    if _ORDINALS.isdisjoint(written):
        return []
    return [
        at
        for at in range(1, len(written))
        if written[at] in _ORDINALS
        and written[at - 1].isdigit()
        and starts[at] == starts[at - 1] + len(written[at - 1])
    ]


def _answers_by_letter(written: Sequence[str]) -> list[int]:
    """Return where a letter alone is an answer of a form ("chest pain N. cough Y"), not "y/n"."""
    if _LETTERS.keys().isdisjoint(written):
        return []
    return [
        at
        for at, word in enumerate(written)
        if word in _LETTERS
        and _ENDS.issuperset(written[at + 1 : at + 2])
        and at > 0
        and written[at - 1] not in _SLASH
    ]
