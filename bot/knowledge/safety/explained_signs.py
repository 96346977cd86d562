"""Signs of danger that their own sentence explains."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class ExplainedSign(Entry):
    """Flags, the groups of `explained_readings.yml` that explain them, and those that do not.

    `told` stands in the sentence of the sign, `beside` there or next to it; where one of `beyond`
    is told of it, nothing is explained; each of `anywhere` stands somewhere in the message.
    `asked` holds also what the wording alone asks about, `theirs` also a sign of somebody else.
    Beside another urgent sign nothing is explained, but where `whatever_else` says that the other
    tells nothing of it. `by_name`: words within what is `told` tell no more ("blood thinner").
    """

    flags: frozenset[str]
    told: str
    beyond: tuple[str, ...]
    beside: str | None = None
    anywhere: tuple[str, ...] = ()
    asked: bool = False
    theirs: bool = False
    whatever_else: bool = False
    by_name: bool = False


@lru_cache(maxsize=1)
def load_explained_signs() -> dict[str, ExplainedSign]:
    """Return them by name."""
    return read_entries(CONTENT / "safety" / "explained_signs.yml", ExplainedSign)
