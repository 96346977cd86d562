"""Precision, recall and F1 per field; what was missed of emergencies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.labels.gold import Gold
from bot.safety.levels import Level

SETS = ("regions", "lifestyle", "flags", "flags_other")
SINGLE = ("side", "onset", "trigger", "stage", "radiation")
FIELDS = ("regions", "region_vague", *SINGLE, "lifestyle", "flags", "flags_other")


@dataclass
class FieldScore:
    """Counts of one field over all messages.

    In lists each value counts. A single value counts as found when it is equal and not null;
    a wrong value is one too many and one missed; null for null counts in the accuracy alone.
    """

    name: str
    true: int = 0
    too_many: int = 0
    missed: int = 0
    equal: int = 0
    messages: int = 0
    misses: list[dict[str, Any]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Return the share of what was read that is right; 1 when nothing was read."""
        return _share(self.true, self.true + self.too_many)

    @property
    def recall(self) -> float:
        """Return the share of what is there that was read; 1 when nothing is there."""
        return _share(self.true, self.true + self.missed)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def accuracy(self) -> float:
        """Return the share of messages read exactly, nulls included."""
        return _share(self.equal, self.messages)


@dataclass
class TriageScore:
    """How the levels compare: equal, too low, too high, emergencies found and missed."""

    messages: int = 0
    equal: int = 0
    under: list[dict[str, Any]] = field(default_factory=list)
    over: list[dict[str, Any]] = field(default_factory=list)
    emergencies: int = 0
    emergencies_missed: list[dict[str, Any]] = field(default_factory=list)
    asked: int = 0  # missed emergencies for which a direct question is asked

    @property
    def sensitivity(self) -> float:
        """Return the share of emergencies that were called one; 1 when there is none."""
        return _share(self.emergencies - len(self.emergencies_missed), self.emergencies)


@dataclass
class Scores:
    """All scores of one run."""

    fields: dict[str, FieldScore]
    triage: TriageScore


def score(pairs: Sequence[tuple[Gold, Mapping[str, Any]]]) -> Scores:
    """Return the scores of labelled messages and what was read of each."""
    fields = {name: FieldScore(name) for name in FIELDS}
    levels = TriageScore()
    for gold, read in pairs:
        for name in FIELDS:
            _count(fields[name], gold, getattr(gold, name), read[name])
        _level(levels, gold, Level(read["level"]), read)
    return Scores(fields, levels)


def _count(counts: FieldScore, gold: Gold, wanted: Any, read: Any) -> None:
    want, got = _values(wanted), _values(read)
    counts.true += len(want & got)
    counts.too_many += len(got - want)
    counts.missed += len(want - got)
    counts.messages += 1
    counts.equal += want == got
    if want != got:
        counts.misses.append(
            {"id": gold.id, "wanted": sorted(want), "read": sorted(got), "text": gold.text}
        )


def _values(value: Any) -> set[str]:
    if isinstance(value, bool):
        return {"yes"} if value else set()
    if value is None:
        return set()
    return {value} if isinstance(value, str) else set(value)


def _level(counts: TriageScore, gold: Gold, read: Level, labels: Mapping[str, Any]) -> None:
    counts.messages += 1
    line = {
        "id": gold.id,
        "wanted": gold.level.value,
        "read": read.value,
        "ask": list(labels["ask"]),
        "text": gold.text,
    }
    if gold.level is Level.E:
        counts.emergencies += 1
        if read is not Level.E:
            counts.emergencies_missed.append(line)
            counts.asked += bool(labels["ask"])
    if read is gold.level:
        counts.equal += 1
    elif read.rank < gold.level.rank:
        counts.under.append(line)
    else:
        counts.over.append(line)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
