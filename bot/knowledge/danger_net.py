"""The numbers of the statistical screen."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.entries import CONTENT, Entry, read_entries

WEIGHTS = CONTENT / "danger_net.npz"  # made by `make net`


class DangerNetSettings(Entry):
    """How freely the net asks, and how it learns; the file says what each number does."""

    asked_of_harmless: float = Field(gt=0, lt=1)
    most_questions: int = Field(ge=1)
    second_from: float = Field(ge=0, le=1)
    seen_in: int = Field(ge=1)
    stem: int = Field(ge=3)
    strength: float = Field(gt=0)
    flag_alpha: float = Field(gt=0)


@cache
def load_danger_net_settings() -> DangerNetSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "danger_net.yml", DangerNetSettings)["danger_net"]
