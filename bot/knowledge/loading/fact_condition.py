"""One model of conditions over facts, for rules, sets, cards, batteries and gates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Protocol, runtime_checkable

from bot.knowledge.loading.entries import Part

# What is asked of a number, by the end of the key; the rest of the key is the fact.
_BOUNDS = {
    "_from": lambda told, bound: told >= bound,
    "_to": lambda told, bound: told <= bound,
    "_above": lambda told, bound: told > bound,
    "_below": lambda told, bound: told < bound,
    "_under": lambda told, bound: told < bound,
}


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
        return all(self._met(key, wanted, facts) is not None for key, wanted in self._asked)

    def first_met(self, facts: Mapping[str, Any]) -> tuple[str, Any] | None:
        """Return the first key, in their order, of which something is so, with what it is."""
        for key, wanted in self._asked:
            value = self._met(key, wanted, facts)
            if value is not None:
                return key, value
        return None

    @cached_property
    def _asked(self) -> tuple[tuple[str, Any], ...]:
        """What is asked, by key; entries are frozen, so it is worked out once."""
        told = ((key, getattr(self, key)) for key in type(self).model_fields)
        return tuple(
            (key, wanted)
            for key, wanted in told
            if wanted is not None and wanted is not False and wanted != ()
        )

    def _met(self, key: str, wanted: Any, facts: Mapping[str, Any]) -> Any:
        """Return what of the facts meets a key, None when nothing does."""
        end = next((end for end in _BOUNDS if key.endswith(end)), "")
        told = facts.get(self.READS.get(key, key.removesuffix(end)))
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
