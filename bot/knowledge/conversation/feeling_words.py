"""The feelings that are heard, and what is said first when one is told."""

from __future__ import annotations

from functools import cache

from pydantic import field_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import SHOWN

_LEAST = 3


class FeelingWords(Entry):
    """One kind of feeling and its acknowledgements, half a sentence each."""

    says: tuple[str, ...]

    @field_validator("says")
    @classmethod
    def _are_enough(cls, says: tuple[str, ...]) -> tuple[str, ...]:
        if len(says) < _LEAST:
            raise ValueError(f"{len(says)} acknowledgements, a feeling has at least {_LEAST}")
        return says


@cache
def load_feelings() -> dict[str, FeelingWords]:
    """Return the feelings by kind, in the order in which they are heard when several are told."""
    return read_entries(SHOWN / "conversation" / "feelings.yml", FeelingWords)


def answer_to_feeling(kind: str, turn: int) -> str:
    """Return what is said to a feeling; the number of the `turn` picks one, so they change."""
    says = load_feelings()[kind].says
    return says[turn % len(says)]
