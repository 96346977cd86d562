"""Sentences that stand in no entry of their own: labels, headings, what a surface says."""

from __future__ import annotations

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled, load_texts


def speak(room: str, key: str, /, **places: object) -> str:
    """Return a text of `said/<room>.yml` in the language; places that are given are filled.

    Raises `KeyError` for an unknown id or place.
    """
    path = SHOWN / "said" / f"{room}.yml"
    if not places:
        return load_texts(path)[key].text
    return filled(path, key, **{name: str(value) for name, value in places.items()})
