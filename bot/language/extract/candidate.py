"""A candidate span: a value that words may tell, and the features that speak for or against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(slots=True)  # not frozen: a message has a hundred, and that doubles their cost
class CandidateSpan:
    """A value told by words `first` to `last` (exclusive), found by `rule`.

    Its signs are named in plain words: what stands around it and how it is meant. They lie in
    `parts`, since most candidates are never asked for them alone. `days` is how long ago, for a
    time.
    """

    value: str
    first: int
    last: int
    rule: str
    parts: tuple[frozenset[str], ...] = (frozenset(),)
    days: float | None = None
    _signs: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def signs(self) -> frozenset[str]:
        """Return all signs together; they are put together once."""
        if self._signs is None:
            first, *others = self.parts
            self._signs = first.union(*others)
        return self._signs


def named(signs: Iterable[tuple[str, bool]]) -> frozenset[str]:
    """Return the names of the signs that hold."""
    return frozenset([name for name, holds in signs if holds])


@lru_cache(maxsize=4096)
def paired(signs: frozenset[str], form: str) -> frozenset[str]:
    """Return the signs once more, each with the form of the candidate beside which they stand."""
    return frozenset([f"{sign}, told as {form}" for sign in signs])
