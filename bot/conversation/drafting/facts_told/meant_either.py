"""What a message may mean, where it could mean two things: two values of one fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.readback import news
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts


@dataclass(frozen=True)
class EitherWay:
    """One of the two: its words to press, and the value that the fact then has."""

    title: str
    value: Any


@dataclass(frozen=True)
class Either:
    """A fact and the two ways in which it was meant; the second holds where nobody says which."""

    fact: str
    ways: tuple[EitherWay, EitherWay]

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Either | None:
        """Return the one that is open, None where none is."""
        kept = values.get(slots.EITHER)
        if not kept:
            return None
        first, second = (EitherWay(str(title), value) for title, value in kept["ways"])
        return cls(str(kept["fact"]), (first, second))

    def as_dict(self) -> dict[str, Any]:
        """Return it as it is kept in its slot."""
        return {"fact": self.fact, "ways": [[way.title, way.value] for way in self.ways]}

    @property
    def titles(self) -> tuple[str, str]:
        """Return the words of the two."""
        first, second = self.ways
        return first.title, second.title


def title_of(facts: Facts) -> str:
    """Return the words for facts that stand alone."""
    return news(Facts(), facts).rstrip(".")


def rated(rating: int) -> EitherWay:
    """Return a rating of the pain (NRS, 0 to 10) as one way."""
    return EitherWay(title_of(Facts(nrs=rating)), rating)


def take_way(draft: Draft, either: Either, way: EitherWay) -> None:
    """Let the fact have the value of a way, and say it."""
    before = draft.facts_before
    draft.set_facts(Facts.from_dict({**before.as_dict(), either.fact: way.value}))
    draft.set(**{slots.EITHER: None})
    say_noted(draft)


def say_noted(draft: Draft) -> None:
    """Say the fact as it is now noted."""
    told = news(draft.facts_before, draft.facts)
    if told:
        draft.acknowledge(acknowledgement("noted", facts=uncapitalised(told)))
