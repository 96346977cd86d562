"""What people ask beside a danger page, and the answers by topic and signs (clinical 2)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Literal

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, HEARD, SHOWN
from bot.knowledge.safety.word_patterns import Reading

Place = Literal["now", "other", "today", "asked"]
ANY = "any"
_ANSWERS = "danger_answers.yml"


class DangerTopic(Entry):
    """How a topic is asked; `kinds` are kinds of follow_ups.yml that ask it too.

    One that is `beside` counts only beside others, for it has a reply of its own; one that is
    `only` where nothing else is asked. `of_the_past` names something done or known before, which
    says nothing of the time of the sign; `claims` is said rather than asked. `no_look` tells of a
    look that shows nothing of the sign, or that there was none. Topics that one `covers` are not
    answered beside it. `undone_by` names kinds of follow_ups.yml that take it back wherever they
    stand.
    """

    patterns: tuple[str, ...]
    unless: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    beside: bool = False
    only: bool = False
    of_the_past: bool = False
    claims: bool = False
    no_look: bool = False
    covers: tuple[str, ...] = ()
    undone_by: tuple[str, ...] = ()


class DangerGroups(Entry):
    """Signs of danger that share an answer, by group.

    An emergency of a `gravest` group stays the first thing when another is told with it. Groups
    that stand `alone` get no answer but their own. Of two emergencies of one message those of the
    groups that stand `behind` another do not lead. `tablets` names the frames that tell of tablets
    that were taken; nobody is told to bring one of the groups `by_ambulance`, and whoever can be
    brought at once in one of the groups `by_car` needs no call.
    """

    groups: Mapping[str, tuple[str, ...]]
    gravest: tuple[str, ...]
    alone: tuple[str, ...]
    behind: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    tablets: tuple[str, ...] = ()
    by_ambulance: tuple[str, ...] = ()
    by_car: tuple[str, ...] = ()


class DangerAnswer(Entry):
    """The answers to a topic by group of signs: one's own now, somebody else's, of today.

    `asked` is said where the question of safety is open; without it the words of today are.
    """

    now: Mapping[str, str] = Field(default_factory=dict)
    other: Mapping[str, str] = Field(default_factory=dict)
    today: Mapping[str, str] = Field(default_factory=dict)
    asked: Mapping[str, str] = Field(default_factory=dict)

    def words(self, place: Place, group: str) -> str | None:
        """Return the words for a sign of this group there, None where there are none."""
        by_group: Mapping[str, str] = getattr(self, place)
        if place == "asked" and not by_group:
            by_group = self.today
        rest = None if stands_alone(group) else by_group.get(ANY)
        return by_group.get(group, rest)


@lru_cache(maxsize=1)
def load_danger_topics() -> dict[str, DangerTopic]:
    """Return the topics in the order in which they are answered. Raises `KnowledgeError`."""
    topics = read_entries(HEARD / "safety" / "danger_topics.yml", DangerTopic)
    if left := topics.keys() ^ load_danger_answers().keys():
        raise KnowledgeError(
            SHOWN / "safety" / _ANSWERS, min(left), "a topic and its answer belong together"
        )
    if unknown := {one for entry in topics.values() for one in entry.covers} - topics.keys():
        raise KnowledgeError(SHOWN / "safety" / _ANSWERS, min(unknown), "no such topic to cover")
    return topics


@lru_cache(maxsize=1)
def danger_topic_readings() -> dict[str, Reading]:
    """Return the patterns of each topic. Raises `KnowledgeError`."""
    return {
        topic: Reading.of(("danger_topics.yml", topic), entry.patterns, entry.unless)
        for topic, entry in load_danger_topics().items()
    }


@lru_cache(maxsize=1)
def load_danger_answers() -> dict[str, DangerAnswer]:
    """Return the answers by topic. Raises `KnowledgeError` for a group that is not known."""
    answers = read_entries(SHOWN / "safety" / _ANSWERS, DangerAnswer)
    known = {ANY, *_groups()}
    for topic, entry in answers.items():
        if unknown := {*entry.now, *entry.other, *entry.today, *entry.asked} - known:
            raise KnowledgeError(
                SHOWN / "safety" / _ANSWERS, topic, f"unknown group '{min(unknown)}'", tuple(known)
            )
    return answers


def danger_group(slug: str) -> str:
    """Return the group of a sign."""
    return next((group for group, slugs in _groups().items() if slug in slugs), ANY)


def stands_alone(group: str) -> bool:
    """Whether a group gets no answer but its own."""
    return group in _grouping().alone


def stays_first(slug: str | None, beside: str) -> bool:
    """Whether the open emergency `slug` stays the first thing when `beside` is told with it."""
    grouping = _grouping()
    grave = slug is not None and danger_group(slug) in grouping.gravest
    return grave and not stands_alone(danger_group(beside))


def needs_ambulance(slug: str) -> bool:
    """Whether a page of somebody else's names the ambulance alone."""
    return danger_group(slug) in _grouping().by_ambulance


def may_go_by_car(slug: str) -> bool:
    """Whether being driven at once is as good as the ambulance."""
    return danger_group(slug) in _grouping().by_car


def tells_tablets(rule: str) -> bool:
    """Whether a frame tells of tablets that were taken, and not of a knock or an effect."""
    return rule in _grouping().tablets


def comes_behind(slug: str, others: Collection[str]) -> bool:
    """Whether the page of another emergency comes before that of this one.

    Who was hurt is not moved, also where a nerve is hurt with it.
    """
    behind = (_grouping().behind.get(danger_group(other), ()) for other in others)
    return any(danger_group(slug) in groups for groups in behind)


def _groups() -> Mapping[str, tuple[str, ...]]:
    return _grouping().groups


@lru_cache(maxsize=1)
def _grouping() -> DangerGroups:
    path = CONTENT / "safety" / "danger_groups.yml"
    return read_entries(path, DangerGroups)["groups"]
