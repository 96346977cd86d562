"""What a whole conversation has established about a person's pain and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Facts:
    """The facts so far, folded from the findings of every message and from button answers.

    None or an empty tuple means "not told yet". Values are the vocabulary of
    `bot/knowledge/content`.
    """

    regions: tuple[str, ...] = ()  # region ids, first told first
    region_vague: bool = False  # "my back", no part named
    side: str | None = None  # left, right, both, middle
    worse_side: str | None = None  # left, right: which of both sides is the worse one
    sides_of: tuple[str, ...] = ()  # "hip_side.left": sides told of one place (`place_sides.py`)
    stiff: tuple[str, ...] = ()  # region ids: stiff rather than sore (`place_feels.py`)
    onset: str | None = None  # sudden, gradual
    trigger: str | None = None  # trigger id
    trigger_move: str | None = None  # movement id: what of the trigger was told
    trigger_words: str | None = None  # the same in the person's own words; kept in the talk alone
    duration_days: float | None = None  # days since it began
    bout_days: float | None = None  # of the present bout, where `duration_days` is of all
    history_days: float | None = None  # of all, where `duration_days` is of the present bout
    stage: str | None = None  # acute (<28 days), subacute (28 to 84), chronic (>84)
    course: str | None = None  # improving, same, worsening, constant, fluctuating, episodic
    radiation: str | None = None  # none, leg, arm, other
    radiates_to: str | None = None  # region id, head, headache: where else, as it was told
    quality: tuple[str, ...] = ()
    nrs: int | None = None  # pain now, 0 to 10
    nrs_least: int | None = None  # what it comes to at its best, told beside the one of now
    nrs_most: int | None = None  # what it comes to at its worst
    aggravated_by: tuple[str, ...] = ()  # flex_agg, ext_agg, rot_agg, load_agg, static_agg, ...
    worse_with: tuple[str, ...] = ()  # movement ids: what of each kind in aggravated_by was told
    eased_by: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()  # lifestyle ids of the label schema
    sit_hours: float | None = None  # hours a day, work and home together
    drive_hours: float | None = None
    stand_hours: float | None = None
    work: str | None = None  # work id: what the person works as
    strain_at_work: str | None = None  # bending, reaching, kneeling: what the work is full of
    shifts: str | None = None  # nights, changing: when somebody works
    looked_at: str | None = None  # doctor, physio, manual, hospital: who has looked at the pain
    sleep_position: str | None = None  # side, back, front
    age: int | None = None  # years
    sex: str | None = None  # female, male
    pregnant_weeks: float | None = None  # how far a pregnancy is; it moves on with the calendar
    conditions: tuple[str, ...] = ()  # osteoporosis, anticoagulant, steroids, pregnancy, ...
    yellow_flags: tuple[str, ...] = ()
    also_told: tuple[str, ...] = ()  # `intake/second_complaints.py`

    @property
    def present_days(self) -> float | None:
        """Days since the present bout began; where none is told apart, since the pain began."""
        known = [one for one in (self.bout_days, self.duration_days) if one is not None]
        return min(known, default=None)

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in vars(self).items()
        }

    def in_one_word(self) -> tuple[str, ...]:
        """Return the facts that are one word, as "side=left"."""
        return tuple(f"{name}={told}" for name, told in vars(self).items() if isinstance(told, str))

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Facts:
        """Read a mapping made by `as_dict`; keys that are absent are "not told yet"."""
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in raw.items()
            if key in cls.__dataclass_fields__
        }
        return cls(**values)
