"""What a message says of illnesses that are noted: not so, delete it, another's, is it out?

One way for every illness: its name is hidden behind a mark, and the same sayings are sought around
it. Only names and sayings are content (`condition_names.yml`, `condition_sayings.yml`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from re import Match
from typing import NamedTuple

from bot.knowledge.conversation.condition_words import load_condition_names, saying
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Findings, Kind, Status

NAME, OTHER_NAME = "§", "¤"
LOOSELY = "denied_loosely"


class SaidOf(Enum):
    """What is said of an illness."""

    DENIED = "denied"
    DELETED = "deleted"
    OF_ANOTHER = "of another"
    OF_KIN = "of kin"
    ASKED_OUT = "asked out"
    BETTER = "better"
    TO_KEEP = "to keep"
    STAYS = "stays"


OUT = (SaidOf.DENIED, SaidOf.DELETED, SaidOf.OF_ANOTHER)
# In this order the first one that is said counts; behind what is to be kept none does.
_OF_ITS_NAME = (
    ("to_keep", SaidOf.TO_KEEP),
    ("asked_out", SaidOf.ASKED_OUT),
    ("of_another", SaidOf.OF_ANOTHER),
    ("to_delete", SaidOf.DELETED),
    ("denied", SaidOf.DENIED),
    ("of_kin", SaidOf.OF_KIN),
)
_OF_ITS_PART = (("is_fine", SaidOf.DENIED), ("is_better", SaidOf.BETTER))


@dataclass(frozen=True)
class ConditionSaid:
    """One illness, what is said of it, and the characters that say so."""

    condition: str
    said: SaidOf
    start: int
    end: int


class _Name(NamedTuple):
    """One place where an illness, or the part that it is of, is named.

    `denied` says that the finding there is a denial.
    """

    condition: str
    start: int
    end: int
    of_part: bool = False
    denied: bool = False


def conditions_said(text: str, findings: Findings) -> tuple[ConditionSaid, ...]:
    """Return what a message says of illnesses, each illness for itself, in order."""
    said = straightened(text.lower())
    if len(said) != len(text):
        return ()
    names = list(_names(said, findings))
    told = [one for name in names if (one := _said(said, name, names)) is not None]
    for condition, row in load_condition_names().items():
        denials = row.denial.finditer(said)
        told += [ConditionSaid(condition, SaidOf.DENIED, *one.span()) for one in denials]
    return tuple(sorted(set(told), key=lambda one: (one.start, one.condition)))


def _names(said: str, findings: Findings) -> Iterator[_Name]:
    for condition, row in load_condition_names().items():
        yield from (_Name(condition, *one.span()) for one in row.names.finditer(said))
        parts = row.of_what.finditer(said)
        yield from (_Name(condition, *one.span(), of_part=True) for one in parts)
    for told in findings.of(Kind.CONDITION):
        if said[told.start : told.end].strip():
            denied = told.status is Status.DENIED
            yield _Name(told.value, told.start, told.end, denied=denied)


def _said(said: str, name: _Name, names: Sequence[_Name]) -> ConditionSaid | None:
    hidden = _hidden(said, name, names)
    if any(True for _ in _found("kept", hidden)):
        return None if name.of_part else ConditionSaid(name.condition, SaidOf.STAYS, *name[1:3])
    row = load_condition_names().get(name.condition)
    sayings = _OF_ITS_PART if name.of_part else _OF_ITS_NAME
    if not name.of_part and not (row is not None and row.lasts):
        sayings = (*sayings, ("no_longer", SaidOf.DENIED))
    if not name.of_part:
        sayings = (*sayings, ("is_better", SaidOf.BETTER))
    if name.denied:
        sayings = (*sayings, (LOOSELY, SaidOf.DENIED))
    for key, what in sayings:
        for match in _found(key, hidden):
            start, end = min(match.start(), name.start), max(match.end(), name.end)
            return ConditionSaid(name.condition, what, start, end)
    return ConditionSaid(name.condition, SaidOf.STAYS, *name[1:3]) if name.denied else None


def _found(key: str, hidden: str) -> Iterator[Match[str]]:
    for pattern in saying(key):
        yield from (one for one in pattern.finditer(hidden) if NAME in one[0])


def _hidden(said: str, name: _Name, names: Sequence[_Name]) -> str:
    """Return the words with the name behind its mark, and names apart from it behind theirs."""
    for one in names:
        if one.of_part or (one.start < name.end and name.start < one.end):
            continue
        said = said[: one.start] + OTHER_NAME * (one.end - one.start) + said[one.end :]
    return said[: name.start] + NAME * (name.end - name.start) + said[name.end :]
