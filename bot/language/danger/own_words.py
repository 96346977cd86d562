"""Words of a flag that stand near each other without making a frame.

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

WORDS = ".words"  # ends the rule of such a mention; its flag is before


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
        """Return the first two classes of a flag in one sentence or two, told of the writer now.

        None where a class stands that undoes a frame of the flag from anywhere in the message.
        """
        if not self._never_with[flag].isdisjoint(parsed.concepts):
            return None
        beside, sentence_of = self._beside[flag], parsed.layout.sentence_of
        found = [
            (match, name)
            for name in beside.keys() & parsed.concepts.keys()
            for match in parsed.concepts[name]
        ]
        found.sort()
        for place, (match, name) in enumerate(found):
            for other, partner in found[place + 1 :]:
                if sentence_of[other.start] - sentence_of[match.start] > 1:
                    break
                apart = other.start >= match.end and partner in beside[name]
                if apart and _holds(parsed, match) and _holds(parsed, other):
                    start, end, rule = match.start, other.end, flag + WORDS
                    return parsed.mention(Kind.FLAG, flag, start, end, rule, Status.PRESENT)
        return None


def _holds(parsed: ParsedMessage, match: ConceptMatch) -> bool:
    status, _ = parsed.status_of_parts([match])
    return status is Status.PRESENT
