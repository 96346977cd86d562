"""What people ask whether they may do ("can I run again?"), and what is said to them."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import Literal

from pydantic import model_validator

from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.told_lines import CardCondition
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

ACTIVITIES = CONTENT / "education" / "activities.yml"

type Load = Literal["light", "medium", "heavy"]
type Stress = Literal["flex_agg", "ext_agg", "rot_agg", "load_agg", "static_agg"]


class ActivityCondition(CardCondition):
    """What a card may ask for, and where the pain is."""

    regions: tuple[str, ...] = ()


class ActivityLine(Part):
    """What is said in place of the usual answer where `when` holds; it begins with yes or no.

    Where it is `added` it comes behind the usual answer.
    """

    when: ActivityCondition
    added: bool = False
    says: Shown


class WayBack(Part):
    """The steps by which somebody comes back to an activity, and when the first may begin."""

    source: str
    ready: Shown
    steps: tuple[Shown, ...]


class ActivityFamily(Entry):
    """A family of things people do: `named` are the patterns of its words.

    `load` says how much it asks of a back, `stresses` which movements. `go_ahead` follows on "yes",
    `not_yet` on "not yet": only what is light is never too much. `card` tells more of it.
    `way_back` is told to who asks how to come back to it.
    """

    name: Shown
    named: tuple[Heard, ...]
    load: Load
    stresses: tuple[Stress, ...] = ()
    card: str | None = None
    told: tuple[ActivityLine, ...] = ()
    go_ahead: Shown
    not_yet: Shown = ""
    way_back: WayBack | None = None

    @model_validator(mode="after")
    def _may_be_too_much(self) -> ActivityFamily:
        if (self.load == "light") is bool(self.not_yet):
            raise ValueError("'not_yet' belongs to what is medium or heavy, and to nothing light")
        return self

    @cached_property
    def words(self) -> str:
        """Return its words as one pattern."""
        return f"(?:{'|'.join(self.named)})"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self.words}\b", re.IGNORECASE)

    def named_in(self, text: str) -> re.Match[str] | None:
        """Return where the text names it, None where it does not."""
        return self._pattern.search(text)


@cache
def load_activities() -> dict[str, ActivityFamily]:
    """Return the activities by id, the first that fits wins. Raises `KnowledgeError`."""
    found = read_entries(ACTIVITIES, ActivityFamily)
    for key, one in found.items():
        if one.card is not None and one.card not in load_cards():
            raise KnowledgeError(ACTIVITIES.name, key, f"there is no card '{one.card}'")
    return found
