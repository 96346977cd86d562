"""The files of check-ins and reminders are checked when read, and keep to the voice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.texts import load_texts
from bot.knowledge.routine.progression_rules import load_plan_changes, load_weekly_rules
from bot.knowledge.staying.barriers import load_barriers
from bot.knowledge.staying.check_ins import (
    load_change_limits,
    load_change_words,
    load_check_in_days,
    load_check_in_questions,
    load_milestones,
)
from bot.knowledge.staying.day_moments import load_day_moments
from bot.knowledge.staying.day_parts import load_day_parts
from bot.knowledge.staying.done_words import load_done_words
from bot.knowledge.staying.reminders import (
    health_words_in,
    load_health_words,
    load_reminder_rules,
    load_reminder_texts,
    load_reminder_words,
)
from bot.knowledge.staying.talk_words import PLAN_NEWS, TALK_WORDS
from bot.knowledge.staying.zone_names import load_zone_names
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.knowledge.wording.sources import load_sources
from tests.knowledge.spoiled import spoiled

STAYING = CONTENT / "staying"


@pytest.mark.parametrize(
    ("load", "file", "old", "new", "problem"),
    [
        (load_check_in_days, "staying/check_in_days.yml", "[2, 7,", "[7, 2,", "must rise"),
        (load_check_in_days, "staying/check_in_days.yml", "ends_on: 84", "ends_on: 85", "without"),
        (load_check_in_days, "staying/check_in_days.yml", "usual:", "other:", "are missing"),
        (load_check_in_days, "staying/check_in_days.yml", "[pain, w", "[mood, w", "must be"),
        (load_check_in_questions, "staying/check_in_questions.yml", "done:", "did:", "no question"),
        (load_change_limits, "staying/change_limits.yml", "2.3", "2.9", "must rise"),
        (load_change_limits, "staying/change_limits.yml", "OSTELO", "NOBODY", "no source"),
        (load_change_limits, "staying/change_limits.yml", "pain_share", "share", "unknown|missing"),
        (load_milestones, "staying/milestones.yml", "weeks: 1,", "weeks: 5,", "must rise"),
        (load_reminder_rules, "staying/reminder_rules.yml", "late_minutes", "late", "is missing"),
        (
            load_reminder_texts,
            "staying/reminder_texts.yml",
            "few minutes",
            "pain",
            "word of health",
        ),
        (load_reminder_texts, "staying/reminder_texts.yml", "ready", "for your back", "health"),
        (load_health_words, "staying/health_words.yml", "health_words:", "x:", "this one entry"),
        (load_weekly_rules, "routine/weekly_rules.yml", "break_days", "days", "is missing"),
    ],
)
def test_staying_files_refuse_what_does_not_fit(
    tmp_path: Path, load: Callable[[Path], object], file: str, old: str, new: str, problem: str
) -> None:
    path = spoiled(tmp_path, file, old, new, 1)
    with pytest.raises(KnowledgeError, match=problem):
        load(path)


@pytest.mark.parametrize(
    "load",
    [load_barriers, load_day_moments, load_day_parts, load_done_words, load_zone_names],
)
def test_staying_words_are_in_small_letters_and_lists_of_their_own(
    load: Callable[[], Any],
) -> None:
    """They are compared with folded text, and a word that stands twice would never be reached."""
    rows = load()
    listed = rows.values() if isinstance(rows, dict) else rows
    words = [word for row in listed for word in getattr(row, "words", None) or row.names]
    assert all(word == word.casefold() for word in words)
    assert len(words) == len(set(words))


SAID = [
    *(one.text for path in (TALK_WORDS, PLAN_NEWS) for one in load_texts(path).values()),
    *(one.say for one in load_reminder_texts().values()),
    *(one.say for one in load_reminder_words().values()),
    *(one.say for one in load_change_words().values()),
    *(one.say for one in load_milestones()),
    *(one.say for one in load_plan_changes().values()),
    *(one.ask for one in load_check_in_questions().values()),
]


@pytest.mark.parametrize("text", SAID)
def test_staying_words_keep_to_the_voice(text: str) -> None:
    assert copy_lint(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your few minutes are ready.", []),
        ("Time for your BACK exercises", ["back", "exercises"]),
        ("Backgammon at eight", ["backgammon"]),
        ("How is the pain?", ["pain"]),
    ],
)
def test_health_words_are_found_by_how_they_begin(text: str, found: list[str]) -> None:
    assert health_words_in(text) == found


def test_staying_names_known_sources() -> None:
    limits = load_change_limits()
    assert {limits.source, limits.pain_source} <= set(load_sources())
