"""The numbers of the statistical screen."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries

WEIGHTS = CONTENT / "danger_net.npz"  # made by `make danger`


class DangerNetSettings(Entry):
    """How freely the net asks and agrees, and how it learns; the file says what each is."""

    asked_of_harmless: float = Field(gt=0, lt=1)
    most_questions: int = Field(ge=1)
    long_from: int = Field(ge=1)
    asks_in_long: float = Field(ge=0)
    asks_emergency_from: float
    second_from: float = Field(ge=0, le=1)
    part_of_anything: float = Field(ge=0, le=1)
    calls_from: float
    same_flag_within: float = Field(ge=0)
    misread_calls_from: float
    classes_call_from: float
    class_calls_from: float
    classes_agree_from: float
    raised_from: float
    today_from: float
    holds_from: float
    plain_below: float
    weighs_words: int = Field(ge=1)
    plain_beside: int = Field(ge=0)
    weak_plain_beside: int = Field(ge=0)
    undoubted: tuple[str, ...]
    seen_in: int = Field(ge=1)
    stem: int = Field(ge=3)
    shown_by: int = Field(ge=1)
    strength: float = Field(gt=0)
    emergency_strength: float = Field(gt=0)
    flag_strength: float = Field(gt=0)
    flag_weight: float = Field(gt=0)
    flag_alpha: float = Field(gt=0)
    hidden_units: int = Field(ge=1)
    hidden_share: float = Field(ge=0)
    hidden_passes: int = Field(ge=1)
    hidden_keeps: float = Field(gt=0, le=1)
    hidden_rate: float = Field(gt=0)
    left_out_in: int = Field(ge=2)
    measured_on: tuple[str, ...]


@cache
def load_danger_net_settings() -> DangerNetSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "danger_net.yml", DangerNetSettings)["danger_net"]
