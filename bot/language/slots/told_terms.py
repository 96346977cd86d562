"""What a message names, kind by kind, whatever is said of it: what may be put right by its like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.assertion.corrections import postures
from bot.language.extract.candidates.onset_candidates import onset_candidates
from bot.language.extract.history.named_descriptions import FACTORS, named_descriptions
from bot.language.extract.history.pain_ratings import PRONOUN
from bot.language.extract.history.work_told import NAMED
from bot.language.extract.places.region_words import BACK, region_hits
from bot.language.extract.places.side_words import side_hits
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.time_amounts import unit_at
from bot.language.extract.triggers_told import all_told
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity

SIDE, REGION, TRIGGER, ONSET, TIME = "side", "region", "trigger", "onset", "time"
NUMBER, HOURS, POSTURE = "number", "hours", "posture"
POINT = "point"  # a day or a month; a form of a time too
_LIKE = ({TIME, NUMBER}, {HOURS, NUMBER}, {TIME, POINT})
_LENGTHS = ("amount", "ago")  # forms of a time that say how long
_DAY = 1.0
OLDEST = limit("oldest")


class Term(NamedTuple):
    """Words `first` to `last` (exclusive) that name a value of a kind; `bare` has no unit."""

    kind: str
    value: str
    first: int
    last: int
    bare: bool = False

    def is_like(self, other: Term) -> bool:
        """Tell whether it may stand in the place of another; a bare number has its unit."""
        kinds = {self.kind, other.kind}
        return len(kinds) == 1 or kinds in _LIKE


def told_terms(message: Message) -> list[Term]:
    """Return all that is named, in order."""
    found = [*_placed(message), *_counted(message), *_done(message)]
    return sorted(found, key=lambda one: (one.first, -one.last))


def _placed(message: Message) -> Iterator[Term]:
    places = region_hits(message)
    parts = {at for place in places for at in range(place.first, place.last)}
    for side in side_hits(message):
        own = [at for at in range(side.first, side.last) if at not in parts]  # "neck left"
        if own:
            yield Term(SIDE, side.side, own[0], own[-1] + 1)
    for place in places:
        yield Term(REGION, place.region, place.first, place.last, bare=place.region == BACK)
    for hit in postures(message):
        yield Term(POSTURE, message.words[hit.last - 1].norm, hit.first, hit.last)


def _counted(message: Message) -> Iterator[Term]:
    taken: set[int] = set()
    for time in times_told(message, message.context.day):
        if time.form in _LENGTHS or time.form == POINT:
            kind = POINT if time.form == POINT else TIME
            yield Term(kind, f"{time.days}", time.first, time.last)
            taken.update(range(time.first, time.last))
    for told in message.numbers():
        if not taken.isdisjoint(range(told.first, told.last)):
            continue
        unit = unit_at(message.words, told.last)
        if unit is not None:
            kind = TIME if unit >= _DAY else HOURS
            yield Term(kind, f"{told.value * unit:g}", told.first, told.last + 1)
        elif _is_bare(message, told):
            yield Term(NUMBER, f"{told.value:g}", told.first, told.last, bare=True)


def _is_bare(message: Message, told: Quantity) -> bool:
    """Tell whether a number is an answer by itself: no year, no "one", no top of a scale."""
    named = message.words[told.first].norm in PRONOUN or told.value > OLDEST
    return not (named or _ends_a_scale(message, told.first)) and _stands_alone(message, told.last)


def _ends_a_scale(message: Message, first: int) -> bool:
    """Tell whether a number is the top of a scale ("4 out of 10")."""
    return first > 1 and message.words[first - 1].norm in word_list("begins_a_scale")


def _stands_alone(message: Message, last: int) -> bool:
    """Tell whether a number counts nothing that is named behind it ("6 today", not "6 boxes")."""
    if last >= len(message.words):
        return True
    word = message.words[last]
    return word.is_sign or word.is_break or word.norm in word_list("after_bare_number")


def _done(message: Message) -> Iterator[Term]:
    for one in named_descriptions(message):
        if one.movement:
            yield Term("movement", one.movement, one.first, one.last)
        elif one.kind not in FACTORS:
            yield Term(one.kind, one.values[0], one.first, one.last)
    for _, trigger, hit in all_told(message):
        yield Term(TRIGGER, trigger, hit.first, hit.last)
    for onset in onset_candidates(message):
        yield Term(ONSET, onset.value, onset.first, onset.last)
    for name, group in NAMED.found(message).items():
        yield from (Term("work", name.split(" ", 1)[1], hit.first, hit.last) for hit in group.hits)
