"""When reminders go out, what they say, and what they must never say."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, HEARD, SHOWN
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown

STAYING = CONTENT / "staying"


class ReminderRules(Entry):
    """Hours of the person's own clock, minutes and days; the file says what each is for."""

    late_minutes: int
    talking_minutes: int
    quiet_from: int
    quiet_to: int
    ignored_days: int
    rest_most_days: int


class ReminderText(Entry):
    """One sentence."""

    say: Shown


class HealthWords(Entry):
    """How words begin that a notification must not hold."""

    stems: tuple[str, ...]


@lru_cache
def load_reminder_rules(path: Path = STAYING / "reminder_rules.yml") -> ReminderRules:
    """Return the rules. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, ReminderRules)


@lru_cache
def load_health_words(path: Path = HEARD / "staying" / "health_words.yml") -> HealthWords:
    """Return what must not be said. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, HealthWords)


@lru_cache
def load_reminder_texts(
    path: Path = SHOWN / "staying" / "reminder_texts.yml",
) -> dict[str, ReminderText]:
    """Return what notifications and calendar entries say.

    Raises `KnowledgeError` when the file is refused or a text holds a word of health.
    """
    texts = read_entries(path, ReminderText)
    for text in texts.values():
        found = health_words_in(text.say)
        if found:
            raise KnowledgeError(path, text.id, f"a word of health: {', '.join(found)}")
    return texts


@lru_cache
def load_reminder_words(
    path: Path = SHOWN / "staying" / "reminder_words.yml",
) -> dict[str, ReminderText]:
    """Return what is said of reminders in the conversation. Raises `KnowledgeError`."""
    return read_entries(path, ReminderText)


def health_words_in(text: str) -> list[str]:
    """Return the words of a text that tell of health."""
    stems = load_health_words().stems
    words = re.findall(r"[a-z]+", text.lower())
    return [word for word in words if word.startswith(stems)]
