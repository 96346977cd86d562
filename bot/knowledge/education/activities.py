"""What people ask whether they may do ("can I run again?"), and what is said to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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


class CalledActivity(Part):
    """One thing of a family by its own name: `says` is shown, `words` are what people write."""

    says: Shown
    words: tuple[Heard, ...]


class ActivityFamily(Entry):
    """A family of things people do: `named` are the patterns of its words.

    `shared` are words that another family has too: they are of the one that the talk has named
    first by its own, else of the first that has them. `called` is what is said in place of `name`
    for one thing of it.
    `load` says how much it asks of a back, `stresses` which movements. `go_ahead` follows on "yes",
    `not_yet` on "not yet": only what is light is never too much. `first` is how much to begin with.
    `card` tells more of it. `way_back` is told to who asks how to come back to it.
    Without `named` it is whatever nothing else names.
    """

    name: Shown
    named: tuple[Heard, ...] = ()
    shared: tuple[Heard, ...] = ()
    called: Mapping[str, CalledActivity] = {}
    load: Load
    stresses: tuple[Stress, ...] = ()
    card: str | None = None
    told: tuple[ActivityLine, ...] = ()
    go_ahead: Shown
    first: Shown = ""
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
        return f"(?:{'|'.join((*self.named, *self.shared))})"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self.words}\b", re.IGNORECASE)

    @cached_property
    def _own(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self.named)})\b", re.IGNORECASE)

    def named_in(self, text: str) -> re.Match[str] | None:
        """Return where the text names it, by its own words or by shared ones; else None."""
        return self._pattern.search(text) if self.named else None

    def own_in(self, text: str) -> bool:
        """Whether the text names it by its own words."""
        return bool(self.named) and self._own.search(text) is not None

    def name_in(self, text: str) -> str:
        """Return what the text calls it: one thing of the family, else the family."""
        for one in self.called.values():
            if re.search(rf"\b(?:{'|'.join(one.words)})\b", text, re.IGNORECASE):
                return one.says
        return self.name


@cache
def load_activities() -> dict[str, ActivityFamily]:
    """Return the activities by id, the first that fits wins. Raises `KnowledgeError`."""
    found = read_entries(ACTIVITIES, ActivityFamily)
    for key, one in found.items():
        if one.card is not None and one.card not in load_cards():
            raise KnowledgeError(ACTIVITIES, key, f"there is no card '{one.card}'")
    return found


def named_activities(text: str, before: Iterable[str]) -> list[ActivityFamily]:
    """Return the activities that a text names; of words that are shared one has them.

    It is the one that the text, else the first of the messages `before`, names by its own words.
    """
    named = [one for one in load_activities().values() if one.named_in(text)]
    sharing = [one for one in named if one.shared and not one.own_in(text)]
    if any(one.shared and one.own_in(text) for one in named):
        return [one for one in named if one not in sharing]
    told = (one for said in before for one in sharing if one.own_in(said))
    meant = next(told, next(iter(sharing), None))
    return [one for one in named if one not in sharing or one is meant]
