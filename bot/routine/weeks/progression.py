"""How far a plan has come: kept between visits as ids and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

_SETS = ("mastered", "disliked", "flared", "varied", "gave_way", "full", "opened", "turn")
_DAYS = ("started", "week_began", "seen", "coming_back", "healing", "looked_at")


@dataclass(frozen=True)
class Progression:
    """The state of the rules after the last look; exercise ids throughout.

    `started` is the day of the first plan, `week` the week of the programme from 1, begun on
    `week_began`, `since_break` the same from the last break, flare or return, `seen` the day of
    the last look. `phase` is that of the last full plan. `steps` are as in `History`; `top_weeks`
    weeks at the full dose, `right_weeks` weeks that were just right since it last grew; `too_much`
    how often it was too much; `acted` the day up to which that has been acted on; `shrunk_until`
    the day on which a dose made smaller comes back, `shrunk_from` its step before, `shrunk_dose`
    what was shown before; `out` what has
    to stay out, with a key of the reasons; `varied` what rests this week for a change.
    `same_weeks` counts weeks in a row with the same session, for which `fingerprint` stands.
    `coming_back` is the day from which the doses climb back. `reached` are the doses last shown in
    a usual week of `minutes`, `no_room` counts weeks in a row in which nothing could grow,
    `hard_weeks` those told to be hard, for which the plan was once made lighter (`eased`),
    `gave_way` are moves whose minutes others have now, `full` those of the session of the last
    usual week, to which a plan comes back after less. `turn` are muscles that a check found, and
    whose turn it is where the minutes do not hold all; `turn_weeks` counts the weeks since.
    `settled_nrs` is the pain that decided which moves may be in, `opened` the codes and ways it
    left open. `thin_weeks` counts weeks in a
    row in which little was done, for which the plan is cut down (`fewer`). `healing` is the day on
    which a bone was told that broke meanwhile, `told_on` that on which each condition, sore part
    and worry was told, `rests_until` until when a move that hurt twice is out. `said` is the day
    on which what lasts was said last, and is said no more for a week. `sent_on` are the reasons
    for which somebody was sent to a clinician, each with the day, `looked_at` the day of a look
    that was told; `held` is the rule by which nothing was added. `told` stands for what the plan
    was made from.
    """

    started: date
    week_began: date
    seen: date
    week: int = 1
    phase: int | None = None
    steps: Mapping[str, int] = field(default_factory=dict)
    top_weeks: Mapping[str, int] = field(default_factory=dict)
    right_weeks: Mapping[str, int] = field(default_factory=dict)
    too_much: Mapping[str, int] = field(default_factory=dict)
    acted: Mapping[str, str] = field(default_factory=dict)
    shrunk_until: Mapping[str, str] = field(default_factory=dict)
    shrunk_from: Mapping[str, int] = field(default_factory=dict)
    shrunk_dose: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    out: Mapping[str, str] = field(default_factory=dict)
    mastered: frozenset[str] = frozenset()
    disliked: frozenset[str] = frozenset()
    flared: frozenset[str] = frozenset()
    varied: frozenset[str] = frozenset()
    gave_way: frozenset[str] = frozenset()
    turn: frozenset[str] = frozenset()
    turn_weeks: int = 0
    full: frozenset[str] = frozenset()
    reached: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    minutes: int = 0
    no_room: int = 0
    hard_weeks: int = 0
    eased: bool = False
    same_weeks: int = 0
    settled_nrs: int | None = None
    opened: frozenset[str] = frozenset()
    since_break: int = 1
    thin_weeks: int = 0
    fewer: bool = False
    paused: bool = False
    in_flare: bool = False
    coming_back: date | None = None
    healing: date | None = None
    told_on: Mapping[str, str] = field(default_factory=dict)
    rests_until: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    sent_on: Mapping[str, str] = field(default_factory=dict)
    looked_at: date | None = None
    held: str = ""
    fingerprint: str = ""
    told: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping of ids and numbers that `from_dict` reads back."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Progression:
        """Read a mapping made by `as_dict`; keys that are absent keep their first value."""
        known = {one.name for one in fields(cls)}
        values: dict[str, Any] = {key: value for key, value in raw.items() if key in known}
        for key in _DAYS:
            if values.get(key) is not None:
                values[key] = date.fromisoformat(values[key])
        for key in _SETS:
            values[key] = frozenset(values.get(key, ()))
        return cls(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if isinstance(value, date) else value
