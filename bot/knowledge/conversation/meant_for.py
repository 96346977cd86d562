"""For which parts of the body and for whom the guide is meant: "is this for necks as well?"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

ASKS = "asks"


class MeantFor(Entry):
    """A kind of part or person: its `words`, those of them in the `plural`, and the answer.

    The entry "asks" holds what comes before the words instead: `openings` of a question, `briefly`
    for "what about knees?", what may stand `between`, and what makes it one's `own` pain.
    """

    openings: tuple[Heard, ...] = ()
    briefly: tuple[Heard, ...] = ()
    between: Heard = ""
    own: Heard = ""
    words: tuple[Heard, ...] = ()
    plural: tuple[Heard, ...] = ()
    says: Shown = ""

    @cached_property
    def before(self) -> re.Pattern[str]:
        """Return what begins such a question."""
        return re.compile(f"(?:{'|'.join(self.openings)}){self.between} ")

    @cached_property
    def before_briefly(self) -> re.Pattern[str]:
        """Return what begins one without a verb."""
        return re.compile(f"(?:{'|'.join(self.briefly)}){self.between} ")

    @cached_property
    def named(self) -> re.Pattern[str]:
        """Return the words of the kind."""
        return re.compile(rf"(?:{'|'.join(self.words)})\b")

    @cached_property
    def named_in_general(self) -> re.Pattern[str]:
        """Return the words of the kind that mean those of everybody."""
        return re.compile(rf"(?:{'|'.join(self.plural)})\b")


@dataclass(frozen=True)
class AskedFor:
    """The answer, and from where to where the question stands; `own` for "my neck"."""

    says: str
    start: int
    end: int
    own: bool


def asked_for_whom(text: str) -> AskedFor | None:
    """Return the question for which parts or whom the guide is, None for other words."""
    known = load_meant_for()
    said = as_heard(text)
    asks = known[ASKS]
    for found in asks.before.finditer(said):
        for kind in known.values():
            named = kind.named.match(said, found.end()) if kind.words else None
            if named:
                own = re.search(asks.own, said[found.start() : named.end()]) is not None
                return AskedFor(kind.says, found.start(), named.end(), own)
    brief = asks.before_briefly.match(said.strip())
    for kind in known.values() if brief else ():
        named = kind.named_in_general.match(said, brief.end()) if kind.plural and brief else None
        if named and spoken("end_of_brief_question").fullmatch(said.rstrip(), named.end()):
            return AskedFor(kind.says, 0, named.end(), own=False)
    return None


@lru_cache
def load_meant_for(
    path: Path = CONTENT / "conversation" / "meant_for.yml",
) -> dict[str, MeantFor]:
    """Return the kinds by id, the first that fits wins. Raises `KnowledgeError`."""
    return read_entries(path, MeantFor)
