"""The moment of the day that a person gave the exercises, as it stands with the routine."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.staying.day_moments import moment_in_words
from bot.knowledge.staying.talk_words import talk_words
from bot.routine import Routine


def with_moment(routine: Routine, key: str | None) -> Routine:
    """Return the routine with the person's own moment first among its notes."""
    opens = talk_words("moment_noted", moment="").rstrip(" .")
    others = tuple(note for note in routine.notes if not note.startswith(opens))
    told = (talk_words("moment_noted", moment=moment_in_words(key)),) if key else ()
    return replace(routine, notes=(*told, *others))
