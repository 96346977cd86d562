"""What undoes a rule that is met: words near it, sayings it stands in, what is as ever."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.concepts import load_concepts
from bot.knowledge.vocabulary.frames import Frame
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.token_layout import Layout
from bot.language.match.lexicon import ClassSpan

UNDONE_WITHIN = window("undone")
OF_OLD = frozenset(("long_known",))  # classes of what was long before
TURN = "turns_to_now"  # the class of words with which a story comes to now
AND_NOW = "and_now"  # those with which a part of its own begins that tells of now

ByConcept = Mapping[str, Sequence[ClassSpan]]


class Undoing(NamedTuple):
    """The names that undo a frame, by how far they reach.

    `words` undo what they stand near, those `of_old` what is as ever. `sayings` only sound like a
    sign and undo what they touch: "I can't lift my foot on my trip to Spain" is told of a foot.
    """

    words: Sequence[str]
    sayings: Sequence[str]
    of_old: Sequence[str]

    @classmethod
    def of(cls, frame: Frame) -> Undoing:
        """Sort the names of a frame."""
        concepts = load_concepts()
        old = [name for name in frame.unless if name in OF_OLD]
        said = [name for name in frame.unless if name in concepts and concepts[name].mask]
        return cls([one for one in frame.unless if one not in (*old, *said)], said, old)


def told_of(names: Iterable[str], by_concept: ByConcept, layout: Layout) -> Sequence[ClassSpan]:
    """Return the matches of some classes that have no negation right before them."""
    negated = layout.negated
    return [
        match
        for name in names
        if name in by_concept
        for match in by_concept[name]
        if not negated[match.start]
    ]


def undone(start: int, end: int, undoing: Iterable[ClassSpan], layout: Layout) -> bool:
    """Tell whether one of the matches stands in the same sentences, and near."""
    before, sentence_of = layout.lean_before, layout.sentence_of
    low, high = before[start] - UNDONE_WITHIN, before[end] + UNDONE_WITHIN
    first, last = sentence_of[start], sentence_of[end - 1]
    for other in undoing:
        near = before[other.end] >= low and before[other.start] <= high
        if not near or not first <= sentence_of[other.start] <= last:
            continue
        if not layout.of_another_time((other.start, other.end), (start, end)):
            return True
    return False


def in_own_part(
    frame: Frame, start: int, end: int, undoing: Sequence[ClassSpan], layout: Layout
) -> Sequence[ClassSpan]:
    """Return what may undo a finding: nothing behind it in a part of a sentence of its own.

    "My waters broke and the dog needs walking" tells of the dog apart. Some flags only words of
    the same part undo, whatever sets it apart: "meeting my boss tomorrow but I want to die".
    """
    last = layout.own_part_of[end - 1]
    undoing = [one for one in undoing if layout.own_part_of[one.start] <= last]
    if frame.value not in load_danger_net_settings().undone_in_part:
        return undoing
    first, last, part_of = layout.part_of[start], layout.part_of[end - 1], layout.part_of
    return [one for one in undoing if part_of[one.end - 1] >= first and part_of[one.start] <= last]


def still_of(start: int, told: Sequence[ClassSpan], turns: Sequence[ClassSpan]) -> list[ClassSpan]:
    """Return what was told that no turn to now ends ("bad back for years, now ...")."""
    return [
        one
        for one in told
        if not any(one.end <= turn.start and turn.end <= start for turn in turns)
    ]
