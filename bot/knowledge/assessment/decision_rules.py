"""How weights become named patterns, a muscle list and a direction (clinical 6.3)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from pydantic import Field

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.loading.entries import Entry, Part
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.patterns.muscle_patterns import require_patterns


class Exclusive(Part):
    """Two patterns that are not named together: the higher stays.

    When they lie closer than `margin` and `instead` is given, that pattern takes the place of
    both; without `instead` the first of the pair stays. `picture` then shows the two ways.
    """

    pair: tuple[str, str]
    margin: int = 0
    instead: str | None = None
    picture: str | None = None


class Merge(Part):
    """Patterns that are explained as one when more than one of them is named."""

    KEYED_BY: ClassVar[str] = "key"
    key: str
    members: tuple[str, ...]
    name: Shown
    name_possible: Shown
    unseen_name: Shown
    unseen_name_possible: Shown
    tug_of_war: Shown


class AssumedHours(Part):
    """Hours a day counted for a habit that was told without a number."""

    sit: float
    drive: float
    stand: float


class DirectionSigns(Part):
    """What shows that bending one way suits a person (clinical 4.6).

    `better`, `worse` and `spreads` are the evidence of a home check that tried it.
    `told_is_enough` says whether words alone will do where a nerve hurts; where they do not, one
    of `ease_is_enough` told to ease it still does. With the conditions of `never_told_with` no
    words do. What of `eased_by_moving` eases tells no way beside one of its kinds.
    """

    aggravated_by: str
    eased_by: tuple[str, ...]
    better: str
    worse: str
    spreads: str
    told_is_enough: bool = True
    ease_is_enough: tuple[str, ...] = ()
    never_told_with: tuple[str, ...] = ()
    eased_by_moving: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    @property
    def checks(self) -> tuple[str, ...]:
        """Every evidence key of the home check."""
        return (self.better, self.worse, self.spreads)


class NerveSigns(Part):
    """What puts the nerve first (clinical 4.4): where it hurts or runs and a quality, or a check.

    `named` are conditions that tell the quality by a name.

    `no_stretch` are muscles that are then not lengthened.
    """

    regions: tuple[str, ...]
    radiations: tuple[str, ...]
    qualities: tuple[str, ...]
    named: tuple[str, ...]
    checks: tuple[str, ...]
    no_stretch: tuple[str, ...]
    words: Shown
    words_named: Shown


class DecisionRules(Entry):
    """The numbers and rules of the decision."""

    told_cap: int
    likely_from: int
    possible_from: int
    shown: int
    facts_shown: int
    muscles_shown: int
    exclusives: tuple[Exclusive, ...]
    merges: tuple[Merge, ...]
    lower_regions: tuple[str, ...]
    upper_regions: tuple[str, ...]
    border_regions: tuple[str, ...]
    tie_prefers_lower_for: tuple[str, ...]
    assumed_hours: AssumedHours
    muscle_check_weight: int
    no_direction_for: tuple[str, ...]
    tires_upright: dict[str, tuple[str, ...]]
    direction: dict[str, DirectionSigns]
    nerve: NerveSigns


@lru_cache
def load_decision_rules(
    path: Path = CONTENT / "assessment" / "decision_rules.yml",
) -> DecisionRules:
    """Return the decision rules.

    Raises `KnowledgeError` when the file is refused or names an unknown
    pattern or evidence key.
    """
    rules = read_single(path, DecisionRules)
    require_patterns(path, rules.id, _patterns(rules))
    known = load_evidence_weights()
    for key in (
        *rules.nerve.checks,
        *(key for one in rules.direction.values() for key in one.checks),
    ):
        if key not in known:
            raise KnowledgeError(path, rules.id, f"there is no evidence '{key}'", tuple(known))
    return rules


def _patterns(rules: DecisionRules) -> Iterator[str]:
    for exclusive in rules.exclusives:
        yield from exclusive.pair
        if exclusive.instead:
            yield exclusive.instead
    for merge in rules.merges:
        yield from merge.members
