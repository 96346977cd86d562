"""What a message tells of the fields that are chosen: every candidate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import NamedTuple

from bot.language.extract.candidate import CandidateSpan
from bot.language.extract.candidates.lifestyle_candidates import PHRASES, lifestyle_candidates
from bot.language.extract.candidates.onset_candidates import onset_candidates
from bot.language.extract.candidates.radiation_candidates import radiation_candidates
from bot.language.extract.candidates.region_candidates import region_candidates
from bot.language.extract.candidates.side_candidates import side_candidates
from bot.language.extract.candidates.time_candidates import time_candidates
from bot.language.extract.candidates.trigger_candidates import trigger_candidates
from bot.language.extract.history.habits import ACTIVITIES, HOW_OFTEN
from bot.language.extract.history.trade_times import without_trade_times
from bot.language.extract.history.work_told import WORK
from bot.language.extract.places.sides import sides
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.as_of import written_on
from bot.language.extract.times.durations import durations, times_of_pain
from bot.language.extract.times.time_told import TimeTold
from bot.language.extract.triggers_told import TOLD, readings
from bot.language.findings import Mention
from bot.language.text.message import Message

_HAPPENED = frozenset(("told as told", "told as events"))
OF_EVENT = "event: "  # the rule of an onset that an event gives begins so
FOUND = (  # grammars whose groups are features of a message where they fit anywhere
    ("trigger", TOLD),
    ("around triggers", readings),
    ("fact", PHRASES),
    ("activity", ACTIVITIES),
    ("work", WORK),
    ("how often", HOW_OFTEN),
)


class MeantPlace(NamedTuple):
    """Characters `start` to `end` that tell what is meant in a field, whatever its odds."""

    field: str
    start: int
    end: int


@dataclass(frozen=True)
class SlotCandidates:
    """What a message tells of the fields that are chosen: every candidate."""

    message: Message
    candidates: Mapping[str, Mapping[str, Sequence[CandidateSpan]]]  # by field and value
    sides: tuple[Mention, ...]  # as the rules read them
    times: tuple[TimeTold, ...]  # those that may be the pain's
    meant: frozenset[MeantPlace] = frozenset()  # what holds for sure

    @classmethod
    def by(
        cls, message: Message, today: date, meant: frozenset[MeantPlace] = frozenset()
    ) -> SlotCandidates:
        """Read a message; times count back from `today`, `meant` is what was put right in it."""
        times = without_trade_times(message, times_told(message, written_on(message, today)))
        by_rule = tuple(sides(message))
        of_pain = times_of_pain(message, times)
        likeliest = next(iter(durations(message, of_pain)), None)
        days = likeliest.number if likeliest is not None else None
        triggers = trigger_candidates(message, times, days)
        found = {
            "regions": region_candidates(message),
            "side": side_candidates(message, by_rule),
            "trigger": triggers,
            "onset": [*onset_candidates(message), *_events(triggers)],
            "stage": time_candidates(message, times, likeliest),
            "radiation": radiation_candidates(message),
            "lifestyle": lifestyle_candidates(message, times),
        }
        by_value: dict[str, dict[str, list[CandidateSpan]]] = {}
        for field, candidates in found.items():
            values = by_value[field] = {}
            for candidate in candidates:
                values.setdefault(candidate.value, []).append(candidate)
        return cls(message, by_value, by_rule, tuple(of_pain), meant)

    def sure(self, field: str) -> list[str]:
        """Return the values of a field that stand behind words of correction."""
        places = [one for one in self.meant if one.field == field]
        words = self.message.words
        return [
            value
            for value, told in (self.candidates[field].items() if places else ())
            if any(
                words[one.first].start < place.end and place.start < words[one.last - 1].end
                for one in told
                for place in places
            )
        ]

    def signs(self, field: str, value: str) -> frozenset[str]:
        """Return what stands around the candidates of a value."""
        told = self.candidates[field].get(value, ())
        return frozenset().union(*chain.from_iterable(one.parts for one in told))


def _events(triggers: Sequence[CandidateSpan]) -> Iterator[CandidateSpan]:
    """Yield what happened as a beginning of one moment."""
    for one in triggers:
        if not all(map(_HAPPENED.isdisjoint, one.parts)):
            signs = frozenset([_of_event(sign) for sign in one.signs if sign[0] != "'"])
            yield CandidateSpan("sudden", one.first, one.last, f"{OF_EVENT}{one.value}", (signs,))


@lru_cache(maxsize=8192)
def _of_event(sign: str) -> str:
    return intern(f"{OF_EVENT}{sign}")
