"""Words of a flag without a frame: two of its classes near each other, or one alone.

They say nothing by themselves; with the overall wording they are the second witness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import permutations

from bot.knowledge.frames import Frame
from bot.language.danger.concepts import ConceptMatch
from bot.language.findings import Kind, Mention, Status
from bot.language.parsed import ParsedMessage

WORDS, WORD = ".words", ".word"  # end the rule of such a mention: of two classes, of one


class OwnWords:
    """Knows of every flag which classes stand beside which in its frames."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Take the frames."""
        self._beside: defaultdict[str, defaultdict[str, set[str]]]
        self._beside = defaultdict(lambda: defaultdict(set))
        self._never_with: defaultdict[str, set[str]] = defaultdict(set)
        for frame in frames:
            if frame.kind == Kind.FLAG:
                self._never_with[frame.value].update(frame.never_with)
                for pattern in frame.patterns:
                    for one, other in permutations(pattern, 2):
                        for name in one:
                            self._beside[frame.value][name].update(other)

    def find(self, parsed: ParsedMessage, flag: str) -> Mention | None:
        """Return what is told of a flag of the writer now, None when there is nothing.

        The first two of its classes in one sentence or two; else the longest that stands alone.
        Nothing where a class stands that undoes a frame of the flag from anywhere in the message.
        """
        found = self._told(parsed, flag)
        if not found:
            return None
        beside, sentence_of = self._beside[flag], parsed.layout.sentence_of
        for place, (match, name) in enumerate(found):
            for other, partner in found[place + 1 :]:
                if sentence_of[other.start] - sentence_of[match.start] > 1:
                    break
                if other.start >= match.end and partner in beside[name]:
                    return _mention(parsed, flag + WORDS, match.start, other.end)
        match, _ = max(found, key=lambda one: one[0].end - one[0].start)
        return _mention(parsed, flag + WORD, match.start, match.end)

    def _told(self, parsed: ParsedMessage, flag: str) -> list[tuple[ConceptMatch, str]]:
        if not self._never_with[flag].isdisjoint(parsed.concepts):
            return []
        names = self._beside[flag].keys() & parsed.concepts.keys()
        return sorted(
            (match, name)
            for name in names
            for match in parsed.concepts[name]
            if _holds(parsed, match)
        )


def _mention(parsed: ParsedMessage, rule: str, start: int, end: int) -> Mention:
    flag, _, _ = rule.partition(".")
    return parsed.mention(Kind.FLAG, flag, start, end, rule, Status.PRESENT)


def _holds(parsed: ParsedMessage, match: ConceptMatch) -> bool:
    status, _ = parsed.status_of_parts([match])
    return status is Status.PRESENT
