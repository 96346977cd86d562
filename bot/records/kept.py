"""What may be kept: ids, numbers and our own content, never what a person wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

TERM = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:/+-]{0,79}")
SEALED = re.compile(r"gAAAA[A-Za-z0-9_-]{60,}={0,2}")
LONGEST_LINE = 600  # characters; our own sentences in a trace are shorter
EXERCISE = "exercise"  # the key of a routine item that holds the exercise id
QUOTES = frozenset({"words", "text", "cues", "span", "start", "end"})  # of a message, in traces


def is_term(value: Any) -> bool:
    """Return whether a value is an id of our vocabulary, or empty."""
    return isinstance(value, str) and (value == "" or TERM.fullmatch(value) is not None)


def term(value: Any) -> str | None:
    """Return an id of our vocabulary (or "" or None). Raises `ValueError` for anything else."""
    if value is None:
        return None
    if is_term(value):
        return str(value)
    raise ValueError("only ids of the vocabulary are kept, never text a person wrote")


def sealed(value: Any) -> str:
    """Return a sealed text: nobody can read it without the key. Raises `ValueError`."""
    if isinstance(value, str) and SEALED.fullmatch(value):
        return value
    raise ValueError("only a sealed text is kept here")


def terms(value: Any) -> Any:
    """Return JSON data whose every string, keys included, is an id. Raises `ValueError`."""
    if isinstance(value, Mapping):
        return {term(key): terms(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [terms(part) for part in value]
    return value if isinstance(value, bool | int | float) else term(value)


def term_map(value: Any) -> dict[str, Any]:
    """Return a mapping whose every string, keys included, is an id. Raises `ValueError`."""
    if isinstance(value, Mapping):
        return {str(key): part for key, part in terms(value).items()}
    raise ValueError("a mapping is needed")


def told_terms(value: Any) -> dict[str, Any] | None:
    """Return a `term_map`, or None where nothing was told. Raises `ValueError`."""
    return None if value is None else term_map(value)


def term_list(value: Any) -> list[Any]:
    """Return a list whose every string is an id. Raises `ValueError`."""
    if isinstance(value, list):
        return [terms(part) for part in value]
    raise ValueError("a list is needed")


def content_list(value: Any) -> list[Any]:
    """Return a list of `content`. Raises `ValueError`."""
    if isinstance(value, list):
        return [content(part) for part in value]
    raise ValueError("a list is needed")


def exercises(value: Any) -> list[Any]:
    """Return the items of a routine: `content`, each naming its exercise. Raises `ValueError`."""
    items = content_list(value)
    if not all(isinstance(item, dict) and term(item.get(EXERCISE)) for item in items):
        raise ValueError(f"every item of a routine needs the key '{EXERCISE}'")
    return items


def content(value: Any) -> Any:
    """Return JSON data made from our own content and rules; quotes of a message are left out.

    Raises `ValueError` for what JSON cannot carry and for lines longer than `LONGEST_LINE`.
    """
    if isinstance(value, Mapping):
        return {str(key): content(part) for key, part in value.items() if key not in QUOTES}
    if isinstance(value, list | tuple):
        return [content(part) for part in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return line(value)


def line(value: Any) -> str | None:
    """Return one line of our own wording. Raises `ValueError` when it is none."""
    if value is None or (
        isinstance(value, str) and len(value) <= LONGEST_LINE and "\n" not in value
    ):
        return value
    raise ValueError(f"not one line of at most {LONGEST_LINE} characters of our own wording")


def rating(value: Any) -> int | None:
    """Return a 0 to 10 rating, or None. Raises `ValueError` when it is out of range."""
    if value is None or (type(value) is int and 0 <= value <= 10):
        return value
    raise ValueError("a rating is a whole number from 0 to 10")


def count(value: Any) -> int | None:
    """Return a number of days, minutes or the like, or None. Raises `ValueError` below 0."""
    if value is None or (type(value) is int and value >= 0):
        return value
    raise ValueError("a count is a whole number from 0")


def aware(value: Any) -> datetime | None:
    """Return a moment with its zone, or None. Raises `ValueError` when the zone is missing."""
    if value is None or (isinstance(value, datetime) and value.tzinfo is not None):
        return value
    raise ValueError("a moment needs its time zone")
