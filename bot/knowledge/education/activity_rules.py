"""When an activity is too much for now, and how people ask whether they may do it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Literal

from bot.knowledge.education.activities import ActivityCondition, Load, Stress, load_activities
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

type Asks = Literal["stop", "bad", "done", "start", "may", "topic", "way_back", "in_full"]
ASKS: tuple[Asks, ...] = ("stop", "bad", "done", "start", "may", "topic")


class TooMuch(Part):
    """Of whom an activity of some loads is too much for now, and `because` of what."""

    loads: tuple[Load, ...]
    when: ActivityCondition
    because: Shown


class ActivityRules(Entry):
    """The rules for all activities.

    Patterns hold "{it}" for the words of an activity: `stop` asks whether to leave it, `bad`
    whether it harms, `done` whether it did harm, `start` from when on, `may` whether it is all
    right, `topic` only names it. What fits `unless` asks something else. `bare` asks for yes or
    no alone. `way_back` asks how to
    come back to an activity; what fits `no_way_back` does not. `in_full` asks from when on it will
    be as it was. `deed` finds what no activity names, its words as "deed"; what fits `no_deed` is
    none, nor what `no_lead` leads to ("how long should I"). What is `ahead` is still to be done.
    `own` is said of what itself was told
    to make it worse or to ease it, `amounts` how much to begin with, `morning` of what has been
    done.
    """

    too_much: tuple[TooMuch, ...]
    openings: Mapping[str, Shown]
    stresses: Mapping[Stress, Shown]
    anything: Mapping[str, Shown]
    own: Mapping[str, Shown]
    amounts: Mapping[str, Shown]
    morning: Shown
    limit: Shown
    again: Mapping[str, Shown]
    flagged: Shown
    ways_back: Mapping[str, Shown]
    stop: tuple[Heard, ...]
    bad: tuple[Heard, ...]
    done: tuple[Heard, ...]
    start: tuple[Heard, ...]
    may: tuple[Heard, ...]
    topic: tuple[Heard, ...]
    way_back: tuple[Heard, ...]
    no_way_back: tuple[Heard, ...]
    in_full: tuple[Heard, ...]
    unless: tuple[Heard, ...]
    bare: tuple[Heard, ...]
    deed: tuple[Heard, ...]
    no_deed: tuple[Heard, ...]
    no_lead: tuple[Heard, ...]
    ahead: tuple[Heard, ...]

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        return re.compile("|".join(self.unless), re.IGNORECASE)

    @cached_property
    def _bare(self) -> re.Pattern[str]:
        return re.compile("|".join(self.bare), re.IGNORECASE)

    def asks_of(self, key: str, text: str) -> Asks | None:
        """Return how a text asks about an activity, None where it does not."""
        if load_activities()[key].way_back is not None:
            if _patterns("in_full", key).search(text):
                return "in_full"
            if self._asks_the_way_back(key, text):
                return "way_back"
        if self._unless.search(text):
            return None
        return next((asks for asks in ASKS if _patterns(asks, key).search(text)), None)

    def _asks_the_way_back(self, key: str, text: str) -> bool:
        other = re.search("|".join(self.no_way_back), text, re.IGNORECASE)
        return other is None and _patterns("way_back", key).search(text) is not None

    def asked_at(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield from where to where a text asks about an activity."""
        for key, activity in load_activities().items():
            if not activity.named_in(text):
                continue
            for asks in ASKS:
                yield from (hit.span() for hit in _patterns(asks, key).finditer(text))

    def deed_in(self, text: str) -> str | None:
        """Return the words of what somebody asks whether they may do, None where it is no deed."""
        hits = (re.search(one, text, re.IGNORECASE) for one in self.deed)
        found = next((hit for hit in hits if hit), None)
        if found is None or re.search("|".join(self.no_deed), found["deed"], re.IGNORECASE):
            return None
        if re.search("|".join(self.no_lead), text[: found.start()], re.IGNORECASE):
            return None
        return found["deed"].strip()

    def is_ahead(self, text: str) -> bool:
        """Whether words tell of what is still to be done."""
        return re.search("|".join(self.ahead), text, re.IGNORECASE) is not None

    def asks_barely(self, text: str) -> bool:
        """Whether a text asks for yes or no and names nothing."""
        return self._bare.search(text) is not None


@cache
def load_activity_rules() -> ActivityRules:
    """Return the one entry. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "education" / "activity_rules.yml", ActivityRules)["rules"]


@cache
def _patterns(asks: Asks, key: str) -> re.Pattern[str]:
    words = rf"\b{load_activities()[key].words}\b"
    patterns: tuple[str, ...] = getattr(load_activity_rules(), asks)
    return re.compile("|".join(one.replace("{it}", words) for one in patterns), re.IGNORECASE)
