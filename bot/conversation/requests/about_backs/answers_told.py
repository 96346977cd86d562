"""Which questions have been answered in this talk: the same answer is not given twice."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft

_KEPT = 24  # answers that are remembered


def times_told(draft: Draft, key: str) -> int:
    """Return how often an answer was given before this message."""
    return _told(draft.before.get(slots.ANSWERS_TOLD)).count(key)


def last_told(draft: Draft) -> str:
    """Return the answer given last before this message, "" where there is none."""
    told = _told(draft.before.get(slots.ANSWERS_TOLD))
    return told[-1] if told else ""


def told_before(draft: Draft) -> tuple[str, ...]:
    """Return what was answered before this message, oldest first."""
    return tuple(_told(draft.before.get(slots.ANSWERS_TOLD)))


def note_told(draft: Draft, key: str) -> None:
    """Remember that an answer is given now."""
    told = _told(draft.values.get(slots.ANSWERS_TOLD))
    draft.set(**{slots.ANSWERS_TOLD: [*told, key][-_KEPT:]})


def _told(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
