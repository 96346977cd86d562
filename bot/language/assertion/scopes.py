"""How far words such as "no", "in 2012" and "my mum" reach: the scopes of ConText.

The algorithm is that of Harkema et al. 2009 (ConText): a cue reaches to the end of its sentence, or
so many words, and ends where another cue of its kind, or one that ends all, begins.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from bot.language.text.sentence_ends import Range

Match = tuple[str, int, int]  # rule, first token, token after the last


@dataclass(frozen=True, slots=True)
class Rule:
    """What a cue means and how far it reaches; `max_scope` is in words."""

    id: str
    category: str
    direction: str
    max_scope: int | None
    ended_by: Set[str]


@dataclass(slots=True)
class Modifier:
    """A cue of one sentence with its scope, in tokens of the sentence."""

    rule: Rule
    start: int
    end: int
    low: int
    high: int

    def limit(self, other: Modifier) -> None:
        """End this scope where the other begins, when it is of a kind that ends it."""
        mine = self.rule
        if mine.direction == "TERMINATE" or not self._meets(other):
            return
        ends = other.rule.direction == "TERMINATE" or other.rule.category in mine.ended_by
        if not ends and other.rule.category != mine.category:
            return
        if mine.direction != "BACKWARD" and other.start > self.start:
            self.high = min(self.high, other.start)
        if mine.direction != "FORWARD" and other.end < self.end:
            self.low = max(self.low, other.end)

    def _meets(self, other: Modifier) -> bool:
        """Whether the other scope begins or ends inside this one."""
        return self.low <= other.low < self.high or self.low < other.high <= self.high


def limit_all(modifiers: Sequence[Modifier]) -> None:
    """Let every cue of a sentence end the scopes of the others."""
    for index, one in enumerate(modifiers):
        for other in modifiers[index + 1 :]:
            one.limit(other)
            other.limit(one)


def longest(matches: list[Match]) -> list[Match]:
    """Return the matches less those that overlap a longer one; of equals the first stays."""
    while True:
        kept: list[Match] = []
        row = sorted(matches, key=_place)
        index = 0
        while index < len(row):
            here, after = row[index], row[index + 1 : index + 2]
            if after and _overlap((here[1], here[2]), (after[0][1], after[0][2])):
                kept.append(max(here, after[0], key=_length))
                index += 2
            else:
                kept.append(here)
                index += 1
        if len(kept) == len(matches):
            return kept
        matches = kept


def _place(match: Match) -> Range:
    return match[1], match[2]


def _length(match: Match) -> int:
    return match[2] - match[1]


def _overlap(one: Range, other: Range) -> bool:
    return one[0] <= other[0] < one[1] or one[0] < other[1] <= one[1]
