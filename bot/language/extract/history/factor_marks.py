"""Words of worse and better in a message: where they stand, how far a list after them runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.history.named_descriptions import NamedDescription
from bot.language.findings import Kind
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_OPENS_A_LIST = ":"
TOUCHES = limit("description_marker_gap")
_NO_PAIN = frozenset(
    (
        "where_it_is_done",
        "on_a_bad_day",
        "where_it_runs",
        "where_it_is_laid",
        "poor_sleep",
        "passing_water",
        "limb_asleep",
        "only_there",
        "the_rest",
        "no_trouble",
        "no_worse_from",
        "when_one_works",
    )
)
_UNABLE = frozenset(("cannot_be_in", "poor_nights"))
_OTHERWISE = frozenset(("other_complaint", "walking_aid"))
_PARTS = reader_words("factor_marks", "parts")
_ADDS = reader_words("factor_marks", "adds")
_THAN, _OTHER_WAY = reader_words("factor_marks", "than"), reader_words("factor_marks", "other_way")
WEAK = "when_only"  # "when i ..." says neither worse nor better where a word of better leads it
_TO_DO = "worse_to"  # right before what is done
MADE = "worse_made"  # says it of all that stands before it in the clause
MARKERS = {
    Kind.AGGRAVATED_BY: ("worse_before", "worse_behind"),
    Kind.EASED_BY: ("better_before", "better_behind"),
}

description_readings = PatternGroups("description", partial(reading_lines, "description"))


@dataclass(frozen=True)
class FactorMarks:
    """Where words of worse and better end and begin, and the words that a list may run over.

    `nexts` are factors by kind and first word, `painless` words that belong to no pain: a wish,
    sleep that does not come, a position that cannot be, another complaint. `harmless` are ends of
    words of worse that are denied ("no pain when").
    """

    ends: Mapping[str, set[int]]
    starts: Mapping[str, set[int]]
    nexts: Mapping[tuple[str, int], NamedDescription]
    passed: frozenset[int]
    painless: frozenset[int]
    harmless: frozenset[int]

    @classmethod
    def of(cls, message: Message, hits: Sequence[NamedDescription]) -> FactorMarks:
        """Return the marks of a message; `hits` is everything that is named in it."""
        found, names = description_readings.found(message), _names()
        hits_of = {name: found[name].hits for name in names if name in found}
        passed = {
            place for hit in hits if hit.kind in MARKERS for place in range(hit.first, hit.last)
        }
        links = phrase_words("factor_links")
        passed.update(message.where(links))
        starts = {name: {hit.first for hit in hits_of.get(name, ())} for name in names}
        less = set(_less(message))  # "lying hurts less"
        starts[MARKERS[Kind.AGGRAVATED_BY][1]] -= _does_good(message)
        for name in (MARKERS[Kind.AGGRAVATED_BY][1], MADE):
            starts[name] -= less
        starts[MARKERS[Kind.EASED_BY][1]] |= less
        return cls(
            {name: {hit.last for hit in hits_of.get(name, ())} for name in names},
            starts,
            {(hit.kind, hit.first): hit for hit in hits if hit.kind in MARKERS},
            frozenset(passed),
            frozenset(_painless(message)),
            frozenset(
                place for hit in _harmless(message) for place in range(hit.first + 1, hit.last + 1)
            ),
        )

    def leading(self, message: Message, first: int) -> tuple[str, int]:
        """Return the kind that the nearest marker before a word gives it and where that ends.

        The kind is "" when none does.
        Other factors and the words that link them may stand between: "worse when i sit, drive or
        bend".
        """
        begin, _ = message.sentence_range(first)
        free = TOUCHES
        for place in range(first, begin - 1, -1):
            for kind in (Kind.EASED_BY, Kind.AGGRAVATED_BY):
                if place in self.ends[MARKERS[kind][0]]:
                    return kind, place
            if place in self.ends[WEAK] or (place == first and place in self.ends[_TO_DO]):
                return Kind.AGGRAVATED_BY, place
            if place - 1 not in self.passed:
                before = message.words[place - 1]
                parted = before.norm in _PARTS and message.words[place].norm not in _ADDS
                ends = before.is_sign and before.norm != _OPENS_A_LIST
                if not free or ends or parted:
                    return "", first
                free -= 1
        return "", first


def _less(message: Message) -> Iterator[int]:
    """Yield where words begin that say "hurts less"; beside the other way of it both ways hurt.

    "Turning left hurts less than right" is no ease.
    """
    for hit in description_readings.hits(message, "less_behind"):
        behind = [word.norm for word in message.words[hit.last : hit.last + TOUCHES + 1]]
        if behind[:1] == [] or behind[0] not in _THAN or _OTHER_WAY.isdisjoint(behind):
            yield hit.first


def _does_good(message: Message) -> set[int]:
    """Return where words of worse are only the beginning of better ones ("does it good")."""
    worse, better = MARKERS[Kind.AGGRAVATED_BY][1], MARKERS[Kind.EASED_BY][1]
    last = {hit.first: hit.last for hit in description_readings.hits(message, better)}
    told = description_readings.hits(message, worse)
    return {hit.first for hit in told if last.get(hit.first, 0) > hit.last}


def _harmless(message: Message) -> Iterator[PatternSpan]:
    """Yield words of worse that are denied, and a "not when" that denies one before it."""
    yield from description_readings.hits(message, "not_worse_before")
    for hit in description_readings.hits(message, "but_not_when"):
        begin, _ = message.sentence_range(hit.first)
        if not description_readings.says(message, MARKERS[Kind.EASED_BY][0], begin, hit.first):
            yield hit


def _painless(message: Message) -> Iterator[int]:
    """Yield the words that belong to a wish, sleep, an ability or a complaint that is no pain."""
    found = description_readings.found(message)
    for name in found.keys() & _NO_PAIN:
        for hit in found[name].hits:
            yield from range(hit.first, hit.last)
    for hit in (one for name in found.keys() & _UNABLE for one in found[name].hits):
        _, end = message.sentence_range(hit.first)
        if not description_readings.says(message, "because_of_pain", hit.last, end):
            yield from range(hit.first, hit.last)
    pain = phrase_words("pain")
    for hit in (one for name in found.keys() & _OTHERWISE for one in found[name].hits):
        begin, end = message.clause_range(hit.first)
        sore = [at for at in message.where(pain) if begin <= at < end]
        yield from range(hit.last, min((at for at in sore if at >= hit.last), default=end))
        if not sore:
            yield from range(begin, hit.first)


def _names() -> list[str]:
    return [*(name for pair in MARKERS.values() for name in pair), WEAK, _TO_DO, MADE]
