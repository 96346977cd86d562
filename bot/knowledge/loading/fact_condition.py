"""One model of conditions over facts, for rules, sets, cards, batteries and gates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, NamedTuple, Protocol, runtime_checkable

from bot.knowledge.loading.entries import Part

# What is asked of a number, by the end of the key; the rest of the key is the fact.
_BOUNDS = {
    "_from": lambda told, bound: told >= bound,
    "_to": lambda told, bound: told <= bound,
    "_above": lambda told, bound: told > bound,
    "_below": lambda told, bound: told < bound,
    "_under": lambda told, bound: told < bound,
}


class _Asked(NamedTuple):
    """A key that asks something: of which fact, with which bound, and what is wanted."""

    key: str
    fact: str
    end: str
    wanted: Any


@runtime_checkable
class Band(Protocol):
    """A band of numbers."""

    def holds(self, number: float) -> bool:
        """Whether a number lies in the band."""


class FactCondition(Part):
    """What is asked of a person's facts. A model names the keys that may be asked for, no more.

    The key is the fact: a list is met by any one of its values, `..._from`, `_to`, `_above`,
    `_below` and `_under` bound a number, a band holds it, a flag asks for what is so. What is not
    given asks nothing; a fact that is not told meets nothing. `READS` gives the fact of a key that
    is called otherwise; the keys of `EVERY` want all of their values.
    """

    READS: ClassVar[Mapping[str, str]] = {
        "triggers": "trigger",
        "sides": "side",
        "stages": "stage",
    }
    EVERY: ClassVar[frozenset[str]] = frozenset()

    def all_met(self, facts: Mapping[str, Any]) -> bool:
        """Whether everything that is asked is so."""
        return all(self._met(asked, facts) is not None for asked in self._asked)

    def first_met(self, facts: Mapping[str, Any]) -> tuple[str, Any] | None:
        """Return the first key, in their order, of which something is so, with what it is."""
        for asked in self._asked:
            value = self._met(asked, facts)
            if value is not None:
                return asked.key, value
        return None

    @cached_property
    def _asked(self) -> tuple[_Asked, ...]:
        """What is asked, by key; entries are frozen, so it is worked out once."""
        found = []
        for key in type(self).model_fields:
            wanted = getattr(self, key)
            if wanted is None or wanted is False or wanted == ():
                continue
            end = next((end for end in _BOUNDS if key.endswith(end)), "")
            fact = self.READS.get(key, key.removesuffix(end))
            found.append(_Asked(key, fact, end, wanted))
        return tuple(found)

    def _met(self, asked: _Asked, facts: Mapping[str, Any]) -> Any:
        """Return what of the facts meets a key, None when nothing does."""
        key, fact, end, wanted = asked
        told = facts.get(fact)
        if wanted is True:
            return True if told else None
        if told is None:
            return None
        if isinstance(wanted, tuple):
            values = (told,) if isinstance(told, str) else told
            met = [value for value in wanted if value in values]
            if key in self.EVERY and len(met) < len(wanted):
                return None
            return met[0] if met else None
        if isinstance(wanted, Band):
            return told if wanted.holds(told) else None
        return told if _BOUNDS[end](told, wanted) else None
