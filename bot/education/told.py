"""What a card adds for this person, from what they told and nothing else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.knowledge.education.answer_cards import EducationCard
from bot.knowledge.education.told_lines import When
from bot.language.facts import Facts


@dataclass(frozen=True)
class Told:
    """What is known of a person: facts, red flags told, and red flags denied when asked.

    A flag that was never asked about stands in neither set.
    """

    facts: Facts = field(default_factory=Facts)
    flags: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()


NOTHING_TOLD = Told()


def told_line(card: EducationCard, told: Told) -> str | None:
    """Return what the card adds for this person, the first line of which all holds, or None."""
    return next((line.says for line in card.told if _holds(line.when, told)), None)


def _holds(when: When, told: Told) -> bool:
    facts = told.facts
    return (
        _any(when.told, told.flags)
        and set(when.denied) <= told.denied - told.flags
        and _any(when.conditions, facts.conditions)
        and _any(when.stages, (facts.stage,))
        and _any(when.radiation, (facts.radiation,))
        and _any(when.aggravated_by, facts.aggravated_by)
        and _within(facts.age, when.age_from, when.age_to)
        and _within(facts.nrs, when.nrs_from, None)
    )


def _any(wanted: Collection[str], told: Collection[str | None]) -> bool:
    return not wanted or any(one in told for one in wanted)


def _within(value: int | None, least: int | None, most: int | None) -> bool:
    """Tell whether a number that was told lies between two that may be open."""
    if least is None and most is None:
        return True
    return value is not None and (least or 0) <= value <= (most if most is not None else value)
