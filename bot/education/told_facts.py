"""What a card adds for this person, from what they told and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.knowledge.education.answer_cards import EducationCard
from bot.knowledge.education.told_lines import ToldLine
from bot.language.facts import Facts


@dataclass(frozen=True)
class KnownOfPerson:
    """What is known of a person: facts, red flags told, and red flags denied when asked.

    A flag that was never asked about stands in neither set.
    """

    facts: Facts = field(default_factory=Facts)
    flags: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()


NOTHING_TOLD = KnownOfPerson()


def told_line(card: EducationCard, told: KnownOfPerson) -> str | None:
    """Return what the card adds for this person, the first line of which all holds, or None."""
    line = _line(card, told)
    return line.says if line else None


def told_instead(card: EducationCard, told: KnownOfPerson) -> str | None:
    """Return what this person is told in place of the short answer, or None."""
    line = _line(card, told)
    return line.says if line and line.instead else None


def _line(card: EducationCard, told: KnownOfPerson) -> ToldLine | None:
    known = {**vars(told.facts), "told": told.flags, "denied": told.denied - told.flags}
    return next((line for line in card.told if line.when.all_met(known)), None)
