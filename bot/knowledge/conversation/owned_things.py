"""How a thing is told that somebody only has, and that set nothing off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.wording.apostrophes import as_heard

_BETWEEN = 2  # words between the article and the thing ("a rather big garden")


class OwnedThings(Entry):
    """Patterns: what `has` and `begins` the telling, the `things`, and what makes it more.

    A thing that one of `describes` stands before, or that `goes_on`, may be a cause all the same.
    `links` join two things, `got` may stand behind `has`, `where` behind a thing.
    """

    has: tuple[str, ...]
    begins: tuple[str, ...]
    things: tuple[str, ...]
    describes: tuple[str, ...]
    goes_on: tuple[str, ...]
    links: tuple[str, ...]
    got: str
    where: tuple[str, ...]

    @cached_property
    def _told(self) -> re.Pattern[str]:
        plain = rf"(?:(?!{_any(self.describes)}\b)[\w'-]+ ){{0,{_BETWEEN}}}?{_any(self.things)}\b"
        first = rf"{_any(self.begins)} {plain}"
        more = rf"(?:,? {_any(self.links)} |, )(?:{_any(self.begins)} )?{plain}"
        where = f"(?: {_any(self.where)})?"
        return re.compile(
            rf"(?:\b|(?<=\w)(?=')){_any(self.has)} (?:{self.got} )?{first}(?:{more})*{where}"
            rf"(?! {_any(self.goes_on)}\b)"
        )

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where a text tells of things that somebody only has."""
        said = as_heard(text)
        return tuple(found.span() for found in self._told.finditer(said))


def _any(patterns: Sequence[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


@lru_cache
def load_owned_things(
    path: Path = HEARD / "conversation" / "owned_things.yml",
) -> dict[str, OwnedThings]:
    """Return the one entry by its key. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, OwnedThings)
