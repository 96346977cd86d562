"""The exclusion codes of clinical 7: what each means and when it holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from bot.knowledge.exercises.exercise import Position
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown


class ExclusionCondition(FactCondition):
    """What makes a code hold: any one of these. Values are those of `Facts`."""

    radicular: bool = False
    gentle: bool = False
    in_bed: bool = False  # a mattress takes the place of the floor
    nrs_from: int | None = None
    nrs_to: int | None = None
    age_from: int | None = None
    age_to: int | None = None
    duration_days_from: float | None = None
    conditions: tuple[str, ...] = ()
    aggravated_by: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    eased_by: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    radiation: tuple[str, ...] = ()
    direction: tuple[Literal["extension", "flexion", "none"], ...] = ()  # what eases
    findings: tuple[str, ...] = ()  # what a check showed
    told: tuple[str, ...] = ()  # facts of one word, as "side=both"


class Exclusion(Entry):
    """One code: its meaning, the sentence for the person, and what it follows from.

    `follows_all`: it holds as well where all of one of these are so.
    `blocks_positions` are never used with it, except on a bed where `bed_allowed`.
    `with_codes`: it holds as well with any of these codes, which stand before it.
    `lifted_by_direction`: the code does not hold once this direction is known to ease.
    `ended_by`: it is over with any of these conditions, whoever hands it over.
    `lifted_by_found`: nor once a home check showed any of these.
    `lifted_by_pain_to`: nor while the pain is known to be no more.
    `settled_by_wish`: nor where one of these moves was asked for, or is left out by a wish.
    `not_for`: what was told of these regions alone is no reason for it.
    `not_who`: nor is it one for who has this habit: a runner whom far walks hurt walks short ones.
    `not_with`: nor with any of these codes, which stand before it.
    `said_by` are codes whose sentence says as much, so that this one's is not said beside it;
    with `said_for` it is said only where a move of the session is done in one of these positions,
    with `said_about` only where one of these regions hurts, `said_of_walks` only beside a walk.
    To who has one of the conditions `not_said_to` its sentence is no news.
    `always_said`: its sentence is said although no move names it.
    `said_once`: it is said when it is new, and not at every visit.
    `say_feared` is said to who fears to move, where the way that is left out comes back by itself,
    but not beside one of `feared_not_with`: who stands unsteadily is not sent to bend by herself.
    From week `said_later_from` on `say_later` asks again what `say` asked for.
    `never_grows`: no dose grows by itself; `review` says when it is looked at again.
    """

    name: Shown
    meaning: Shown
    say: Shown
    say_later: Shown | None = None
    say_feared: Shown | None = None
    feared_not_with: tuple[str, ...] = ()
    said_later_from: int | None = None
    follows: ExclusionCondition = ExclusionCondition()
    follows_all: tuple[ExclusionCondition, ...] = ()
    blocks_positions: tuple[Position, ...] = ()
    bed_allowed: bool = False
    with_codes: tuple[str, ...] = ()
    lifted_by_direction: Literal["extension", "flexion"] | None = None
    ended_by: tuple[str, ...] = ()
    lifted_by_found: tuple[str, ...] = ()
    lifted_by_pain_to: int | None = None
    settled_by_wish: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    not_who: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    said_by: tuple[str, ...] = ()
    said_for: tuple[Position, ...] = ()
    said_of_walks: bool = False
    said_about: tuple[str, ...] = ()
    not_said_to: tuple[str, ...] = ()
    always_said: bool = False
    said_once: bool = False
    never_grows: bool = False
    review: Shown | None = None

    def said_in(self, week: int, codes: Collection[str] = (), *, feared: bool = False) -> str:
        """Return the sentence for a person with these codes in a week of the programme."""
        if feared and self.say_feared and set(self.feared_not_with).isdisjoint(codes):
            return self.say_feared
        later = self.said_later_from is not None and week >= self.said_later_from
        return self.say_later if later and self.say_later else self.say

    def comes_along(self, told: Mapping[str, Any], codes: Collection[str]) -> bool:
        """Whether a code that holds brings it, or several facts that are told together."""
        with_one = any(code in codes for code in self.with_codes)
        return with_one or any(together.all_met(told) for together in self.follows_all)


@lru_cache
def load_exclusions(path: Path = CONTENT / "exercises" / "exclusions.yml") -> dict[str, Exclusion]:
    """Return the exclusion codes by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Exclusion)


def require_codes(file: Path, entry: str, codes: Iterable[str]) -> None:
    """Raise `KnowledgeError` for a code that is none, listing the codes there are."""
    known = load_exclusions()
    for code in codes:
        if code not in known:
            raise KnowledgeError(file, entry, f"there is no exclusion code '{code}'", tuple(known))
