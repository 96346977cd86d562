"""Parts of a card that are not words yet, as words: timers, rows of a routine, body regions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.knowledge.wording.speaking import speak

STATES = {"done": "done", "now": "now"}


def timer_words(timer: Mapping[str, Any]) -> str:
    """A timer as one sentence, such as "Hold 30 seconds, 2 times."."""
    rounds = int(timer.get("rounds") or 1)
    times = speak("message", "times", rounds=rounds) if rounds > 1 else ""
    unit = f" ({timer['unit']})" if timer.get("unit") else ""
    if timer.get("up"):
        return speak("message", "count_the_seconds", times=times, unit=unit)
    seconds, reps = timer.get("seconds"), timer.get("reps")
    if not reps:
        return speak("message", "hold_seconds", seconds=seconds, times=times, unit=unit)
    each = speak("message", "of_seconds", seconds=seconds) if seconds else ""
    return speak("message", "repeats", reps=reps, each=each, times=times, unit=unit)


def row_words(row: Mapping[str, Any] | str) -> str:
    """A row of a routine: name, dose, what it does, and whether it is done or now."""
    if isinstance(row, str):
        return row
    name = str(row.get("name") or row.get("title") or "")
    dose = f": {row['dose']}" if row.get("dose") else ""
    marks = [str(row["kind"])] if row.get("kind") else []
    if state := STATES.get(str(row.get("state") or "")):
        marks.append(state)
    return f"{name}{dose}" + (f" ({', '.join(marks)})" if marks else "")


def group_words(group: Mapping[str, Any]) -> Iterator[str]:
    """The regions of one group of the body map, each with the sides it has."""
    head = str(group.get("label") or "")
    for option in group.get("options") or ():
        sides = ", ".join(str(side) for side in option.get("sides") or ())
        region = f"{head}: {option.get('label')}" if head else str(option.get("label"))
        yield f"{region} ({sides})" if sides else region
