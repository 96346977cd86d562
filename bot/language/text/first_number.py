"""The first number that some words tell, in figures or in words."""

from __future__ import annotations

from bot.language.text.message import Message


def first_number(words: str) -> float | None:
    """Return it, None where there is none."""
    return next((one.value for one in Message.read(words).numbers()), None)


def first_whole(words: str) -> int | None:
    """Return its whole part, None where there is none."""
    number = first_number(words)
    return None if number is None else int(number)
