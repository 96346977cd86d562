"""What is kept of the weeks as a JSON-ready mapping, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from bot.routine.routine import RoutineItem
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory, Rating, WorseAfter
from bot.routine.weeks.progression import Progression


def history_as_dict(history: KeptHistory) -> dict[str, Any]:
    """Return a JSON-ready mapping that `history_from_dict` reads back."""
    return {
        "person": history.person,
        "minutes": history.minutes,
        "progression": history.progression.as_dict() if history.progression else None,
        "last_routine": [item.as_dict() for item in history.last_routine],
        "last_phase": history.last_phase,
        "sessions": [_session(one) for one in history.sessions],
        "pain": _ratings(history.pain),
        "activities": {key: _ratings(scores) for key, scores in history.activities.items()},
        "worse_after": [
            [one.on.isoformat(), one.exercise_id, one.rise, one.hours, one.spread]
            for one in history.worse_after
        ],
        "flares": [
            [one.began.isoformat(), one.ended.isoformat() if one.ended else None]
            for one in history.flares
        ],
    }


def history_from_dict(raw: Mapping[str, Any]) -> KeptHistory:
    """Read a mapping made by `history_as_dict`."""
    state = raw["progression"]
    return KeptHistory(
        person=raw["person"],
        minutes=raw["minutes"],
        progression=Progression.from_dict(state) if state else None,
        last_routine=tuple(RoutineItem.from_dict(item) for item in raw["last_routine"]),
        last_phase=raw["last_phase"],
        sessions=tuple(_read_session(one) for one in raw["sessions"]),
        pain=_read_ratings(raw["pain"]),
        activities={key: _read_ratings(scores) for key, scores in raw["activities"].items()},
        worse_after=tuple(
            WorseAfter(date.fromisoformat(on), *rest) for on, *rest in raw["worse_after"]
        ),
        flares=tuple(
            FlareSpell(date.fromisoformat(began), date.fromisoformat(ended) if ended else None)
            for began, ended in raw["flares"]
        ),
    )


def _session(one: DoneSession) -> dict[str, Any]:
    return {
        "on": one.on.isoformat(),
        "done": list(one.done),
        "feedback": dict(one.feedback),
        "before": one.before,
        "after": one.after,
        "effort": one.effort,
    }


def _read_session(raw: Mapping[str, Any]) -> DoneSession:
    return DoneSession(**{**raw, "on": date.fromisoformat(raw["on"]), "done": tuple(raw["done"])})


def _ratings(ratings: Iterable[Rating]) -> list[list[Any]]:
    return [[one.on.isoformat(), one.value] for one in ratings]


def _read_ratings(raw: Iterable[Sequence[Any]]) -> tuple[Rating, ...]:
    return tuple(Rating(date.fromisoformat(on), value) for on, value in raw)
