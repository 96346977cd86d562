"""What each piece of evidence says about each pattern and muscle (clinical 6.2)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.patterns.muscle_names import require_muscles
from bot.knowledge.patterns.muscle_patterns import require_patterns


class Hours(Part):
    """A band of hours a day; a bound that is not given is open."""

    at_least: float | None = None
    above: float | None = None
    up_to: float | None = None

    def holds(self, hours: float) -> bool:
        """Whether `hours` lies in the band."""
        return (
            (self.at_least is None or hours >= self.at_least)
            and (self.above is None or hours > self.above)
            and (self.up_to is None or hours <= self.up_to)
        )


class EvidenceCondition(FactCondition):
    """What the facts must hold for evidence that is told, all of it."""

    regions: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    lifestyle: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    aggravated_by: tuple[str, ...] = ()
    sit_hours: Hours | None = None
    drive_hours: Hours | None = None
    stand_hours: Hours | None = None
    not_only: tuple[str, ...] = ()  # regions that do not count alone

    def all_met(self, facts: Mapping[str, Any]) -> bool:
        """Whether everything is so, and a region is told that may count alone."""
        regions = set(facts["regions"])
        alone = bool(regions) and regions <= set(self.not_only)
        return not alone and super().all_met({**facts, "not_only": self.not_only})


class EvidenceWeights(Entry):
    """One evidence key: additive weights per pattern and what it says about muscles.

    `lengthen` and `build` are muscles that a positive check puts on the list; `no_lengthen` and
    `no_build` are those that a negative check takes off. `fine` marks a check that came out well,
    `refer` is what to tell a person whom a clinician should see (from `refer_from_age` on);
    `under_age` is the age in years up to which a finding is one, `under_age_men` that of men where
    theirs is another. It brings its `cautions` from
    `cautions_from_age` on, and where the age is not known. `says` finishes "You told me that ...".
    """

    by: Literal["told", "check"]
    weights: dict[str, int] = Field(default_factory=dict)
    says: Shown
    says_without_number: Shown | None = None
    says_without_side: Shown | None = None
    when: tuple[EvidenceCondition, ...] = ()
    fine: bool = False
    lengthen: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    no_lengthen: tuple[str, ...] = ()
    no_build: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    cautions_from_age: int | None = None
    refer: Shown | None = None
    refer_from_age: int | None = None
    under_age: int | None = None
    under_age_men: int | None = None

    def holds_at(self, age: int | None, sex: str | None = None) -> bool:
        """Whether the finding counts at this age: what is usual later on says nothing then."""
        men = self.under_age_men if sex == "male" else None
        bound = men or self.under_age
        return bound is None or age is None or age < bound

    def cautions_at(self, age: int | None) -> tuple[str, ...]:
        """The exclusion codes that the finding brings at this age."""
        bound = self.cautions_from_age
        return () if bound is not None and age is not None and age < bound else self.cautions

    def refers_at(self, age: int | None) -> bool:
        """Whether a person of this age should be told to show it to a clinician."""
        if self.refer is None or self.refer_from_age is None:
            return self.refer is not None
        return age is not None and age >= self.refer_from_age

    @model_validator(mode="after")
    def _told_needs_when(self) -> Self:
        if (self.by == "told") != bool(self.when):
            raise ValueError("'when' belongs to evidence that is told, and only there")
        return self

    @model_validator(mode="after")
    def _says_what_makes_it_worse(self) -> Self:
        if ("{worse}" in self.says) != any(when.aggravated_by for when in self.when):
            raise ValueError("{worse} in 'says' belongs to what makes it worse, and only there")
        return self

    @model_validator(mode="after")
    def _says_without_place(self) -> Self:
        for place, key in (("{hours}", "says_without_number"), ("{side}", "says_without_side")):
            if (place in self.says) != bool(getattr(self, key)):
                raise ValueError(f"'{key}' belongs to a 'says' with {place}, and only there")
        return self


@lru_cache
def load_evidence_weights(
    path: Path = CONTENT / "assessment" / "evidence_weights.yml",
) -> dict[str, EvidenceWeights]:
    """Return the evidence by key, in file order.

    Raises `KnowledgeError` when the file is refused or names an unknown pattern, muscle or
    exclusion code.
    """
    entries = read_entries(path, EvidenceWeights)
    for entry in entries.values():
        require_patterns(path, entry.id, entry.weights)
        require_codes(path, entry.id, entry.cautions)
        require_muscles(
            path,
            entry.id,
            (*entry.lengthen, *entry.build, *entry.no_lengthen, *entry.no_build),
        )
    return entries
