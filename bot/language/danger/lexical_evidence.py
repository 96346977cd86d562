"""Words of a flag without a frame: two of its classes near each other, or one alone.

They say nothing by themselves; with the overall wording they are the second witness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import permutations

from bot.knowledge.vocabulary.frames import Frame
from bot.language.assertion.part_assertion import status_of_parts
from bot.language.findings import Kind, Mention, Status
from bot.language.match.lexicon import ClassSpan, classes_in
from bot.language.text.message import Message

WORDS, WORD = ".words", ".word"  # end the rule of such a mention: of two classes, of one


class LexicalEvidence:
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

    def find(self, message: Message, flag: str) -> Mention | None:
        """Return what is told of a flag of the writer now, None when there is nothing.

        The first two of its classes in one sentence or two; else the longest that stands alone.
        Nothing where a class stands that undoes a frame of the flag from anywhere in the message.
        """
        found = self._told(message, flag)
        if not found:
            return None
        beside, sentence_of = self._beside[flag], message.tokens.sentence_of
        for place, (match, name) in enumerate(found):
            for other, partner in found[place + 1 :]:
                if sentence_of[other.start] - sentence_of[match.start] > 1:
                    break
                if other.start >= match.end and partner in beside[name]:
                    return _mention(message, flag + WORDS, match.start, other.end)
        match, _ = max(found, key=lambda one: one[0].end - one[0].start)
        return _mention(message, flag + WORD, match.start, match.end)

    def _told(self, message: Message, flag: str) -> list[tuple[ClassSpan, str]]:
        by_class = classes_in(message).by_class
        if not self._never_with[flag].isdisjoint(by_class):
            return []
        names = self._beside[flag].keys() & by_class.keys()
        return sorted(
            (match, name) for name in names for match in by_class[name] if _holds(message, match)
        )


def _mention(message: Message, rule: str, start: int, end: int) -> Mention:
    flag, _, _ = rule.partition(".")
    return message.mention_of_tokens(Kind.FLAG, flag, start, end, rule, Status.PRESENT)


def _holds(message: Message, match: ClassSpan) -> bool:
    status, _ = status_of_parts(message, [match])
    return status is Status.PRESENT
