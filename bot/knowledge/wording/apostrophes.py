"""Apostrophes as people type them, curved by a telephone or straight: one way to read them."""

from __future__ import annotations

_CURVED, _STRAIGHT = "’", "'"


def straightened(text: str) -> str:
    """Return a text with straight apostrophes, as patterns have them; as long as it was."""
    return text.replace(_CURVED, _STRAIGHT)


def as_heard(text: str) -> str:
    """Return a text in small letters and with straight apostrophes."""
    return straightened(text.casefold())


def without_apostrophes(text: str) -> str:
    """Return a text without any apostrophe ("cant")."""
    return straightened(text).replace(_STRAIGHT, "")
