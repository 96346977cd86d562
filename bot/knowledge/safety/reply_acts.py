"""The acts of a reply to a question or an answer of safety, and from which odds on one counts."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "reply_acts.npz"  # made by `make replies`
QUESTION = "question"  # stands for the talk of an open question


class ReplyActSettings(Entry):
    """How a reply is read and how freely the reading counts; the file says what each is."""

    neighbours: int = Field(ge=1)
    letters: tuple[int, ...]
    seen_in: int = Field(ge=1)
    strength: float = Field(gt=0)
    most_words: int = Field(ge=1)
    sure: dict[str, float]
    wins: float = Field(ge=0, le=1)
    says_yes: float = Field(ge=0, le=1)
    doubts_no: float = Field(ge=0, le=1)
    doubts_beside: float = Field(ge=0, le=1)
    ends_sign: float = Field(ge=0, le=1)
    not_the_writer: float = Field(ge=0, le=1)
    unanswered: tuple[str, ...]
    help_is_near: tuple[str, ...]
    kept: tuple[str, ...]
    acts: dict[str, tuple[str, ...]]


@cache
def load_reply_acts() -> ReplyActSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "reply_acts.yml", ReplyActSettings)["reading"]
