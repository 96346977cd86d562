"""What a routine holds."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from bot.knowledge.exercises.exercise_dose import Dose

EVERY_DAY = "every"
NEAR_BELOW = 0.9
ANY_MOVE = ""  # a line of the trace that is about the whole routine


@dataclass(frozen=True)
class ChoiceTrace:
    """Why one exercise is in (`chosen`) or not: the rule and a sentence made from it."""

    exercise_id: str
    chosen: bool
    rule: str
    words: str


@dataclass(frozen=True)
class RoutineItem:
    """One item in its place.

    `dose` in numbers and `dose_text` in words; `minutes` as estimated; `why` one line;
    `swap_ids` what it may be swapped for; `notes` how to do it differently for this person;
    `position` the body position; `day` "every", "A" or "B"; `in_session` false for walks, packs
    and rests, which are done apart; `again` how often a day it may be done where that helps, the
    session included. `trace` is kept where the item stands alone.
    """

    exercise_id: str
    dose: Dose
    dose_text: str
    minutes: float
    why: str
    swap_ids: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    position: str = "stand"
    day: str = EVERY_DAY
    in_session: bool = True
    again: int = 1
    trace: tuple[ChoiceTrace, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping; the id stands under `exercise`."""
        raw = {field.name: getattr(self, field.name) for field in fields(self)}
        raw["exercise"] = raw.pop("exercise_id")
        raw["dose"] = self.dose.model_dump(exclude_defaults=True)
        trace = [vars(line) for line in raw.pop("trace")]
        plain = {
            key: list(value) if isinstance(value, tuple) else value for key, value in raw.items()
        }
        return {**plain, "trace": trace} if trace else plain

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RoutineItem:
        """Read a mapping made by `as_dict`."""
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in raw.items()
        }
        values["exercise_id"] = values.pop("exercise")
        values["dose"] = Dose(**raw["dose"])
        values["trace"] = tuple(ChoiceTrace(**line) for line in raw.get("trace", ()))
        return cls(**values)


@dataclass(frozen=True)
class Routine:
    """A routine: its items in order, the phase (0 to 3), the minutes asked for, and the trace.

    `notes` are sentences for the person about what was left out and what comes first; `review`
    says when to look again; `today` is "A" or "B", the day that is done now; `begins` says why it
    starts where it does.
    """

    name: str
    items: tuple[RoutineItem, ...]
    phase: int
    minutes: int
    review: str
    notes: tuple[str, ...] = ()
    trace: tuple[ChoiceTrace, ...] = ()
    today: str = "A"
    begins: str = ""

    @property
    def in_turn(self) -> bool:
        """Whether there are moves for A days and others for B days."""
        return any(item.day != EVERY_DAY for item in self.items)

    def other_day(self) -> Routine:
        """Return the routine on its other day."""
        return replace(self, today="B" if self.today == "A" else "A")

    @property
    def fingerprint(self) -> str:
        """What stands for the moves and amounts of a plan, whatever the day."""
        return _mark_of(self.items)

    @property
    def session_fingerprint(self) -> str:
        """The same of what is done in the session, without walks, packs and rests."""
        return _mark_of([item for item in self.items if item.in_session])

    @property
    def exercise_ids(self) -> tuple[str, ...]:
        """The exercise ids in order."""
        return tuple(item.exercise_id for item in self.items)

    @property
    def why_lines(self) -> tuple[str, ...]:
        """Where it starts, and one line an item, for the "why these?" button."""
        return (*filter(None, (self.begins,)), *(item.why for item in self.items))

    @property
    def session_minutes(self) -> float:
        """Estimated minutes of the longer of the two days, without what is done apart."""
        return session_minutes(self.items)

    @property
    def lasts(self) -> int:
        """Whole minutes to tell: those asked for where it comes near, else what it takes."""
        took = self.session_minutes
        near = NEAR_BELOW * self.minutes <= took <= self.minutes
        return self.minutes if near else max(1, round(took))

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {
            "name": self.name,
            "items": [item.as_dict() for item in self.items],
            "phase": self.phase,
            "minutes": self.minutes,
            "review": self.review,
            "notes": list(self.notes),
            "trace": [vars(line) for line in self.trace],
            "today": self.today,
            "begins": self.begins,
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Routine:
        """Read a mapping made by `as_dict`."""
        return cls(
            name=raw["name"],
            items=tuple(RoutineItem.from_dict(item) for item in raw["items"]),
            phase=raw["phase"],
            minutes=raw["minutes"],
            review=raw["review"],
            notes=tuple(raw["notes"]),
            trace=tuple(ChoiceTrace(**line) for line in raw["trace"]),
            today=raw.get("today", "A"),
            begins=raw.get("begins", ""),
        )


def _mark_of(items: Sequence[RoutineItem]) -> str:
    parts = sorted(f"{item.exercise_id}:{item.dose.model_dump_json()}" for item in items)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def session_minutes(items: tuple[RoutineItem, ...], day: str | None = None) -> float:
    """Return the minutes of a day of these items, to a tenth, without what is done apart.

    `day` is "A" or "B"; without it, the longer of the two.
    """
    here = [item for item in items if item.in_session]
    longer = max(
        sum(item.minutes for item in here if item.day in (EVERY_DAY, one))
        for one in ((day,) if day else ("A", "B"))
    )
    return round(longer, 1)  # the minutes of an item are rounded too
