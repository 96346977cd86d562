"""What a document tells of one person, apart from how it is written. No name, no birthday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

PRESENT, UNSURE, CHECKED, DENIED, NOT_TICKED = (
    "present", "unsure", "checked", "denied", "not_ticked",
)  # fmt: skip


@dataclass(frozen=True)
class ToldFact:
    """One thing the person told, under the field it answers."""

    field: str
    label: str
    words: str


@dataclass(frozen=True)
class AskedSign:
    """A warning sign and how it was answered; `level` is what it alone would mean."""

    slug: str
    name: str
    answer: str
    level: str = "none"


@dataclass(frozen=True)
class CheckedAnswer:
    """A question of a home check with its answer."""

    key: str
    question: str
    answer: str


@dataclass(frozen=True)
class DayRating:
    """A number from 0 to 10 of one day."""

    on: date
    value: int


@dataclass(frozen=True)
class OwnActivity:
    """What the person wants to do again, in their words, with its scores."""

    words: str
    scores: tuple[DayRating, ...] = ()


@dataclass(frozen=True)
class Spell:
    """A flare; `ended` is None while it lasts."""

    began: date
    ended: date | None = None


@dataclass(frozen=True)
class WorseEvent:
    """It was worse after an exercise; `exercise` is None where nobody knows which."""

    on: date
    exercise: str | None = None
    rise: int | None = None
    hours: float | None = None
    spread: bool = False


@dataclass(frozen=True)
class NamedMove:
    """An exercise by id and name, with its dose or the days on which it was done."""

    exercise: str
    name: str
    dose: str = ""
    days: int = 0


@dataclass(frozen=True)
class SuggestedPlan:
    """The routine as it stands."""

    name: str
    minutes: int
    moves: tuple[NamedMove, ...]


@dataclass(frozen=True)
class ClinicalRecord:
    """Everything the document holds; `document` is its own number (a UUID)."""

    document: str
    made_at: datetime
    language: str
    complaint: tuple[ToldFact, ...]
    signs: tuple[AskedSign, ...] = ()
    screened: bool = False
    sex: str | None = None
    age: int | None = None
    checks: tuple[CheckedAnswer, ...] = ()
    pattern: tuple[str, str] | None = None  # what, how sure
    plan: SuggestedPlan | None = None
    pain: tuple[DayRating, ...] = ()
    activities: tuple[OwnActivity, ...] = ()
    flares: tuple[Spell, ...] = ()
    worse_after: tuple[WorseEvent, ...] = ()
    tried: tuple[NamedMove, ...] = ()
    left_out: tuple[NamedMove, ...] = ()
    practice: tuple[int, int] | None = None  # days, weeks
    questions: tuple[str, ...] = ()  # what the person wants to ask, in their words
