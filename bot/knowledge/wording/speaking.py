"""Sentences that stand in no entry of their own: labels, headings, what a surface says."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled, load_texts


def speak(room: str, key: str, /, **places: object) -> str:
    """Return a text of `said/<room>.yml` in the language; places that are given are filled.

    Raises `KeyError` for an unknown id or place.
    """
    if not places:
        return _said(room)[key]
    return filled(_path(room), key, **{name: str(value) for name, value in places.items()})


@lru_cache
def _said(room: str) -> dict[str, str]:
    return {key: entry.text for key, entry in load_texts(_path(room)).items()}


def _path(room: str) -> Path:
    return SHOWN / "said" / f"{room}.yml"
