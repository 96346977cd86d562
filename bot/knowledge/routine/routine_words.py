"""Words that belong to a routine: how a dose is said, the safety net, answers to feedback."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import get_args

from bot.knowledge.exercises.exercise import Kind
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, SHOWN
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown

ROUTINE = CONTENT / "routine"


class DoseWords(Entry):
    """Sentence parts of a dose, with placeholders named like the fields of `Dose`."""

    rounds: Shown
    hold_said_from_s: int  # shorter pauses are left to the steps
    reps: Shown
    reps_each_side: Shown
    reps_in_round: Shown
    reps_in_round_each_side: Shown
    reps_hold: Shown
    reps_hold_each_side: Shown
    once: Shown
    once_each_side: Shown
    once_hold: Shown
    once_hold_each_side: Shown
    minutes: Shown
    one_minute: Shown
    metres: Shown
    metres_each_side: Shown
    rest: Shown
    twice: Shown
    per_day: Shown
    days_per_week: Shown
    day_a: Shown
    day_b: Shown
    brief_reps: Shown
    brief_hold: Shown
    brief_each: Shown
    brief_minutes: Shown
    brief_metres: Shown


class SafetyNet(Entry):
    """What is shown with every plan (clinical 2.4).

    `short` and `emergency` hold `{emergency_number}`, `soon` holds `{advice_line}`, `short` holds
    `{briefly}` and `stop` holds `{stop}`. `short` stands under a plan in a chat, the rest is one
    press away; cards and paper show all of it.
    """

    short: str
    more: str
    title: str
    emergency: str
    emergency_signs: tuple[str, ...]
    soon: str
    ending: str
    stop: str
    effort: str


class SessionTexts(Entry):
    """Headings of a routine, what is said of A and B days, and of steps that are a person's own.

    `again` holds `{name}` and `{n}`, `in_turn` `{today}`, `row_apart` and `row_next_time` `{dose}`,
    `row_standing` and `row_sitting` `{name}`, `in_all` `{lasts}` and `{walk}`.

    The `brief` ones are for a list that was shown before: `brief_out`, `brief_in` and `brief_next`
    hold `{names}`, `brief_now`, `brief_later` and `brief_same` also
    `{lasts}`, `brief_pattern` `{title}`, and
    `brief_row` holds `{name}` and `{amount}`. `brief_first` (with `{briefly}`, the stop rule) and
    `brief_pattern_first` are for who minds long texts.
    """

    apart: str
    again: str
    next_time: str
    row_apart: str
    row_next_time: str
    row_standing: str
    row_sitting: str
    in_turn: str
    in_all: str
    own_way: str
    usual_way: str
    usual_steps: str
    colours: str
    brief_out: str
    brief_in: str
    brief_now: str
    brief_later: str
    brief_same: str
    brief_next: str
    brief_row: str
    brief_all: str
    brief_first: str
    brief_pattern_first: str
    brief_pattern: str


class FeedbackWords(Entry):
    """What is said after an answer, a question if one follows, and the buttons offered."""

    say: Shown
    ask: Shown | None = None
    offers: tuple[str, ...]


class KindWord(Entry):
    """The word for a kind of exercise; its id is the kind."""

    word: Shown


@lru_cache
def load_kind_words(path: Path = SHOWN / "routine" / "kind_words.yml") -> dict[str, KindWord]:
    """Return the word of each kind of exercise. Raises `KnowledgeError` when one is missing."""
    words = read_entries(path, KindWord)
    if missing := sorted(set(get_args(Kind)) - set(words)):
        raise KnowledgeError(path, missing[0], "every kind of exercise has a word")
    return words


@lru_cache
def load_dose_words(path: Path = ROUTINE / "dose_words.yml") -> DoseWords:
    """Return the words of a dose. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, DoseWords)


@lru_cache
def load_session_texts(path: Path = SHOWN / "routine" / "session_texts.yml") -> SessionTexts:
    """Return the headings of a routine. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, SessionTexts)


@lru_cache
def load_safety_net(path: Path = SHOWN / "routine" / "safety_net.yml") -> SafetyNet:
    """Return the safety net. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, SafetyNet)


@lru_cache
def load_feedback_words(path: Path = ROUTINE / "feedback.yml") -> dict[str, FeedbackWords]:
    """Return the words by situation. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, FeedbackWords)
