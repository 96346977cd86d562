"""Whose back a message tells of, where it is only somebody else's."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.findings import Kind, Mention, Status


def back_of_another(mentions: Iterable[Mention]) -> Mention | None:
    """Return the first place of somebody else's pain, None where the writer names one too."""
    places = [mention for mention in mentions if mention.kind == Kind.REGION]
    if any(place.status is Status.PRESENT for place in places):
        return None
    return next((place for place in places if place.status is Status.OTHER_PERSON), None)
