"""How a plan changes over weeks, what a flare asks for and what to expect (clinical 8.3 to 8.6)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, SHOWN
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown

ROUTINE = CONTENT / "routine"
Change = Literal["grow", "harder", "hold", "shrink", "swap", "fewer", "stop"]
Effort = Literal["easy", "right", "hard"]


class WeekCondition(FactCondition):
    """What the last 7 days of one move must show; every value given must hold.

    `done_from`, `done_below` are shares of the planned days; pain is 0 to 10 during the move;
    `next_day_to` is points over the usual pain; `top_from` counts weeks at the full dose,
    `right_from` weeks in a row that were just right while the pain is mild; `earlier_from` counts
    earlier weeks in which it was too much; `unasked` is a walk done apart, `steady` a week no sorer
    than the one before; `kind` is that of the move, `rests` a relief done apart that is no walk.
    """

    kind: tuple[str, ...] = ()
    rests: bool = False
    unasked: bool = False
    steady: bool = False
    spread: bool = False
    too_much: bool = False
    earlier_from: int | None = None
    done_from: float | None = None
    done_below: float | None = None
    pain_from: int | None = None
    pain_to: int | None = None
    next_day_to: int | None = None
    effort: tuple[Effort, ...] = ()
    top_from: int | None = None
    right_from: int | None = None


class ProgressRow(Entry):
    """One row of the weekly review: a condition, the change, and the sentence ({name})."""

    when: WeekCondition
    change: Change
    say: Shown


class Pacing(Entry):
    """Steps and limits; seconds, minutes and metres as the names say."""

    reps_step: int
    reps_share: float
    hold_step_s: int
    hold_share: float
    minutes_share: float
    metres_step: int
    grow_per_week: int
    shrink_to: float
    shrink_days: int
    half_from: float
    half_to: float
    halves_from_reps: int
    too_much_pain_over: int
    too_much_hours_over: int
    too_much_next_day_from: int
    sore_days: int
    fewer_items: int
    flare_rise: int
    flare_hours: int
    flare_nrs: int
    flares_for_clinician: int
    flare_days_for_clinician: int
    return_from: float
    return_to: float
    review_weeks: int
    review_days_per_week: int
    review_newest_weeks: int
    review_nrs_drop: int
    review_activity_gain: int
    worse_weeks: int
    painkiller_days: int


class WeeklyRules(Entry):
    """When a week counts, what a break is and how doses come back; the file says what each is."""

    week_days: int
    days_to_grow: int
    offered_sessions: int
    seldom_below: float
    break_days: int
    told_break_days: int
    hurts_counts_as: int
    hurts_again_counts_as: int
    rise_counts_from: int
    usual_days: int
    stable_within: int
    stable_ratings: int
    goal_from: float
    same_weeks: int
    flare_quiet_days: int
    flare_over_within: int
    flares_within_days: int
    return_step: float
    return_step_days: int
    reopen_pain_to: int
    mild_pain_to: int
    reopen_days: int
    reopen_new_under: int
    reopen_nerve_days: int
    reopen_nerve_pain_to: int
    reopen_turn_days: int
    reopen_feared: tuple[str, ...]
    reopen_feared_pain_to: int
    reopen_not_with: tuple[str, ...]
    birth_days: int
    known_from_weeks: int
    near_birth_weeks: int
    due_weeks: int
    hard_weeks: int
    hard_walks: tuple[str, ...]
    hard_walk_not_with: tuple[str, ...]
    bad_days_within: int
    step_up_week: int
    step_up_for: tuple[str, ...]
    no_room_weeks: int
    gives_from: float
    turn_weeks: int
    thin_weeks: int
    heals_days: int
    hurt_twice_days: int


class Saying(Entry):
    """One sentence for the person."""

    say: Shown


@lru_cache
def load_progression(path: Path = ROUTINE / "progression.yml") -> tuple[ProgressRow, ...]:
    """Return the rows in order. Raises `KnowledgeError` when the last is not open to all."""
    rows = tuple(read_entries(path, ProgressRow).values())
    if not rows or rows[-1].when != WeekCondition():
        raise KnowledgeError(path, "-", "the last row must have no condition")
    return rows


@lru_cache
def load_pacing(path: Path = ROUTINE / "pacing.yml") -> Pacing:
    """Return the steps and limits. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, Pacing)


@lru_cache
def load_weekly_rules(path: Path = ROUTINE / "weekly_rules.yml") -> WeeklyRules:
    """Return the numbers of the look back. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, WeeklyRules)


@lru_cache
def load_plan_changes(path: Path = SHOWN / "routine" / "plan_changes.yml") -> dict[str, Saying]:
    """Return why a plan is different, by rule. Raises `KnowledgeError` when refused."""
    return read_entries(path, Saying)


@lru_cache
def load_flare(path: Path = SHOWN / "routine" / "flare.yml") -> dict[str, Saying]:
    """Return the steps of the flare plan. Raises `KnowledgeError` when refused."""
    return read_entries(path, Saying)


@lru_cache
def load_expectations(path: Path = SHOWN / "routine" / "expectations.yml") -> dict[str, Saying]:
    """Return what to expect, by stage and topic. Raises `KnowledgeError` when refused."""
    return read_entries(path, Saying)


@lru_cache
def load_review_reasons(path: Path = SHOWN / "routine" / "review.yml") -> dict[str, Saying]:
    """Return why a clinician should look, by reason. Raises `KnowledgeError` when refused."""
    return read_entries(path, Saying)
