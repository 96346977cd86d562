"""A sentence or a part of one: with a capital or a small first letter."""

from __future__ import annotations


def capitalised(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """Return the text with a small first letter and the rest as it is."""
    return text[:1].lower() + text[1:]
