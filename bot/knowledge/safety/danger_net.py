"""The numbers of the statistical screen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.safety.counted_files import CountedFiles

WEIGHTS = CONTENT / "danger_net.npz"  # made by `make danger`


class DangerNetSettings(CountedFiles):
    """How freely the classifier asks and agrees, and how it learns; the file says what each is."""

    asks_from: float
    asks_short_from: float
    most_questions: int = Field(ge=1)
    asks_emergency_from: float
    second_from: float = Field(ge=0, le=1)
    calls_from: float
    wordless_calls_from: float
    wordless_names_from: float
    amid_calls_from: float
    amid_asks_from: float
    doubts_below: float
    unlikely_below: float
    unclear_calls_from: float
    theirs_calls_from: float
    theirs_doubts_below: float
    theirs_flag_within: float
    theirs_for_each_word_less: float = Field(ge=0)
    theirs_beside_a_sign: float = Field(ge=0)
    theirs_beside_a_place: float = Field(ge=0)
    piece_plain_below: float
    pieces_beside: int = Field(ge=0)
    pieces_near: int = Field(ge=0)
    full_words: int = Field(ge=1)
    for_each_word_less: float = Field(ge=0)
    calls_for_each_word_less: float = Field(ge=0)
    told_in: int = Field(ge=1)
    same_flag_within: float = Field(ge=0)
    today_from: float
    sure_today_from: float
    today_names_from: float
    undoubted_names_from: float
    holds_from: float
    less_for_today: float = Field(ge=0)
    plain_below: float
    urgent_plain_below: float
    lasting_plain_below: float
    asked_shortly: int = Field(ge=0)
    asked_for: tuple[str, ...]
    by_name: tuple[str, ...]
    plain_beside: int = Field(ge=0)
    weak_plain_beside: int = Field(ge=0)
    undoubted: tuple[str, ...]
    asked_if_supposed: tuple[str, ...]
    undoubted_signs: tuple[str, ...]
    undone_in_part: tuple[str, ...]
    undoubted_frames: tuple[str, ...]
    nerve_signs: tuple[str, ...]
    nerve_risks: tuple[str, ...]
    of_a_treated_story: tuple[str, ...]
    passes_pressed: tuple[str, ...]
    holds_though_passed: tuple[str, ...]
    asked_in_words: Mapping[str, tuple[str, ...]]
    windows: tuple[int, ...] = Field(min_length=1)
    seen_in: int = Field(ge=1)
    stem: int = Field(ge=3)
    shown_by: int = Field(ge=1)
    units: int = Field(ge=1)
    passes: int = Field(ge=1)
    keeps: float = Field(gt=0, le=1)
    rate: float = Field(gt=0)
    beside_weight: float = Field(gt=0)
    talk_share: float = Field(ge=0, le=1)
    talk_most: int = Field(ge=1)
    story_share: float = Field(ge=0, le=1)
    stories: tuple[str, ...]
    left_out_in: int = Field(ge=2)
    measured_on: tuple[str, ...]


@cache
def load_danger_net_settings() -> DangerNetSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "danger_net.yml", DangerNetSettings)["danger_net"]
