"""The words of the pages to print: the person's plan and the summary for a clinician."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.single import read_single

Level = Literal["E", "S", "D", "R"]


class PaperWords(Entry):
    """Headings and sentences; `days` are the letters over the seven boxes."""

    plan: str
    plan_empty: str
    apart: str
    days: tuple[str, ...]
    in_turn: str
    steps_title: str
    for_you: str
    stop_if: str
    today_hurt: str
    today_made_easier: str
    today_hard: str
    today_out_hurt: str
    today_out_hard: str
    today_rose: str
    summary: str
    summary_empty: str
    summary_intro: str
    in_short: str
    short_who: str
    short_complaint: str
    short_signs: str
    short_unsure: str
    short_since: str
    short_none: str
    short_no_conditions: str
    told_to: str
    told_to_by_level: Mapping[Level, str]
    bad_before_after: str
    bad_after: str
    short_goal: str
    from_to: str
    changes: Mapping[Literal["better", "worse", "none"], str]
    told: str
    who: str
    sexes: Mapping[str, str]
    conditions: str
    signs: str
    signs_present: str
    signs_unsure: str
    signs_checked: str
    signs_denied: str
    signs_not_ticked: str
    signs_not_ticked_before: str
    signs_not_screened: str
    checks: str
    check_nothing: str
    pattern: str
    routine: str
    course: str
    pain_course: str
    practised: str
    practised_days: str
    none_told: str
    flares: str
    flare_lasts: str
    flare_lasted: str
    worse_after: str
    hurt_during: str
    which_unknown: str
    worse_for: str
    spread: str
    tried: str
    tried_moves: str
    left_out: str
    goals: str
    questions: str
    question: str
    questions_line: str
    if_flare: str
    flare_words: str
    helped: str
    not_a_diagnosis: str
    print_hint: str
    as_file: str
    as_document: str


@lru_cache
def load_paper_words(path: Path = SHOWN / "conversation" / "paper_words.yml") -> PaperWords:
    """Return the words of the pages. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, PaperWords)
