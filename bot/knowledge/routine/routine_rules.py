"""The rules by which a routine is put together (clinical 8.1, 8.2), as data."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exercise import Kind, Position
from bot.knowledge.exercises.exercises import require_exercises
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.patterns.muscle_names import require_muscles

ROUTINE = CONTENT / "routine"


class Score(Part):
    """What each fit of an exercise is worth when free places are filled."""

    pattern_target: int
    test_target: int
    region: int
    kit_and_position: int
    novelty: int
    disliked: int
    flared: int


class Selection(Entry):
    """Lists and numbers of the selection; exercise ids where exercises are meant."""

    score: Score
    order: tuple[Kind, ...]
    position_order: tuple[Position, ...]
    special_kit: tuple[str, ...]  # what a household may not have
    trunk_hip: tuple[str, ...]  # muscles that make a strength item a trunk or hip item
    trunk_hip_besides: tuple[str, ...]  # of these, such as leave room for another of them
    besides_its_like: tuple[str, ...]  # no other move of its muscle stands in for it
    trunk_hip_default: tuple[str, ...]
    walk_default: tuple[str, ...]
    return_to: dict[str, str]  # habit -> the exercise that leads back to it, in place of the walk
    walks: tuple[str, ...]
    like: dict[str, tuple[str, ...]]  # a move -> moves that are refused with it
    balance_items: tuple[str, ...]
    rising_items: tuple[str, ...]
    rising_from: int  # years
    length_apart: dict[str, float]  # shares of the usual minutes, by "shorter" and "longer"
    least_moves: int  # of a session; on a quiet day one will do
    fill_kinds: tuple[Kind, ...]  # what free places may be filled with
    stays: tuple[str, ...]  # by what a move is in that gives its minutes to none
    stays_while_sore: tuple[str, ...]  # of these, what gives its minutes once the pain is low
    returns: tuple[str, ...]
    stays_when_few: tuple[str, ...]
    gentle_kinds: tuple[Kind, ...]  # what may use up minutes that are left
    extra_from_minutes: int  # from here an added trunk or hip item is one item more
    first_days_under: float  # days since it began, within which something relieves
    first_days_wait: tuple[str, ...]  # moves that wait as what trains does
    first_days_hold_max_s: int  # a stretch held longer waits until then
    first_days_untrained: dict[str, tuple[str, ...]]  # sore region -> regions without strength
    first_relief: dict[str, tuple[str, ...]]  # by the direction that eases, "any", "session"
    eases: dict[str, tuple[str, ...]]  # direction that eases -> moves of which one is always in
    stretch_default: tuple[str, ...]
    stretch_first: dict[str, tuple[str, ...]]  # condition -> stretches that come before those
    ways_at_most: int
    eases_for: tuple[str, ...]  # regions for which the way that was told is bent
    quiet_beside: dict[str, tuple[str, ...]]
    quiet_always: tuple[str, ...]  # on a quiet day one is in, besides
    breathes_for: tuple[str, ...]  # codes with which breathing gives its minutes to none
    heaviest_first: tuple[str, ...]  # what loads the back most goes first after a bad next day
    waits_said_for: dict[str, tuple[str, ...]]  # it is said where no move is in, nor one of these
    where_it_hurts: dict[str, tuple[str, ...]]  # region -> moves of which one is always in
    begins_with: dict[str, tuple[str, ...]]  # region -> easy moves to begin with, best first
    named_moves: dict[str, tuple[str, ...]]  # pattern -> moves for what it is named after
    loosens: dict[str, tuple[str, ...]]  # evidence of a check -> moves of which one is always in
    draws_upright: dict[str, tuple[str, ...]]  # condition -> moves of which one is always in
    practises: dict[str, tuple[str, ...]]  # evidence of a check -> the movement that was hard
    practises_told: dict[str, tuple[str, ...]]  # what is told to make it worse -> the movement
    moves_for: tuple[str, ...]  # conditions with which no easy move gives its minutes
    again: dict[str, tuple[str, ...]]  # a way that is open again -> moves of which one is in
    again_harder: dict[str, tuple[str, ...]]
    again_harder_from: int
    sport_moves: tuple[str, ...] = ()
    safe_default: tuple[str, ...]
    ab_days_above: int  # more strength items than this are split over A and B days
    irritable_high_from: int  # pain 0 to 10, where nothing better is known
    irritable_moderate_from: int
    senior_from: int  # years
    senior_with: tuple[str, ...]  # exclusion codes, where no age was told
    senior_dose_scale: float
    deload_every: int  # weeks
    deload_scale: float
    least_reps: int
    load_kinds: tuple[Kind, ...]  # what is lowered from 60 on and on coming back
    lighter_kinds: tuple[Kind, ...]  # and what in a lighter week
    grows_first: tuple[Kind, ...]  # whose turn it is to grow
    swaps: int  # at most this many to swap to


class MinutesRow(Entry):
    """Minutes a day, the number of items, places for a second pattern, and more of each kind.

    The `usual` row is that of whoever does not say how many minutes there are; one that is not
    `offered` is for minutes that people tell in their own words.
    """

    minutes: int
    usual: bool = False
    offered: bool = True
    items: int
    second: int
    more: dict[Kind, int]


class Opponents(Entry):
    """The muscles to build when this one is stretched."""

    build: tuple[str, ...]


class YellowEffect(Entry):
    """What a worry or a habit changes: level, first items, added items, number of items.

    `weeks`: it holds for the first so many weeks of the programme.
    """

    because: Shown
    level_shift: int = 0
    first: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    max_items: int | None = None
    weeks: int | None = None


class CareFirst(Entry):
    """What may be offered when a clinician comes first, by urgency or code."""

    name: Shown
    items: tuple[str, ...]
    say: Shown


@lru_cache
def load_selection(path: Path = ROUTINE / "selection.yml") -> Selection:
    """Return the selection rules. Raises `KnowledgeError` for an unknown exercise or muscle."""
    rules = read_single(path, Selection)
    lists = (
        tuple(rules.return_to.values()),
        rules.trunk_hip_default,
        rules.walk_default,
        rules.walks,
        tuple(rules.like),
        *rules.like.values(),
        *rules.first_relief.values(),
        *rules.eases.values(),
        *rules.where_it_hurts.values(),
        *rules.begins_with.values(),
        *rules.named_moves.values(),
        *rules.loosens.values(),
        *rules.practises.values(),
        *rules.practises_told.values(),
        *rules.draws_upright.values(),
        *rules.stretch_first.values(),
        *rules.again.values(),
        *rules.again_harder.values(),
    )
    for ids in (
        *lists,
        rules.balance_items,
        rules.rising_items,
        rules.safe_default,
        rules.heaviest_first,
    ):
        require_exercises(path, rules.id, ids)
    require_muscles(path, rules.id, rules.trunk_hip)
    return rules


@lru_cache
def load_minutes(path: Path = ROUTINE / "minutes.yml") -> tuple[MinutesRow, ...]:
    """Return the rows, fewest minutes first. Raises `KnowledgeError` when refused."""
    rows = sorted(read_entries(path, MinutesRow).values(), key=lambda row: row.minutes)
    if [row.usual for row in rows].count(True) != 1:
        raise KnowledgeError(path, "usual", "is to be one of the rows")
    return tuple(rows)


def offered_minutes() -> tuple[int, ...]:
    """Return the minutes that are offered, fewest first."""
    return tuple(row.minutes for row in load_minutes() if row.offered)


def next_offered(known: int, *, longer: bool) -> int | None:
    """Return the next longer or shorter length that is offered, None beyond the last."""
    beyond = [one for one in offered_minutes() if (one > known if longer else one < known)]
    if not beyond:
        return None
    return beyond[0] if longer else beyond[-1]


def length_apart(known: int, *, longer: bool) -> float:
    """Return the minutes of days that are to be shorter or longer than the others."""
    return known * load_selection().length_apart["longer" if longer else "shorter"]


def shortest_minutes() -> int:
    """Return the minutes of the shortest routine there is."""
    return load_minutes()[0].minutes


def longest_minutes() -> int:
    """Return the minutes of the longest routine there is."""
    return load_minutes()[-1].minutes


def usual_minutes() -> int:
    """Return the minutes of whoever does not say how many there are."""
    return next(row.minutes for row in load_minutes() if row.usual)


@lru_cache
def load_opponents(path: Path = ROUTINE / "opponents.yml") -> dict[str, tuple[str, ...]]:
    """Return tight muscle -> muscles to build. Raises `KnowledgeError` for an unknown muscle."""
    entries = read_entries(path, Opponents)
    for entry in entries.values():
        require_muscles(path, entry.id, (entry.id, *entry.build))
    return {entry.id: entry.build for entry in entries.values()}


@lru_cache
def load_yellow_effects(path: Path = ROUTINE / "yellow_effects.yml") -> dict[str, YellowEffect]:
    """Return the effects by yellow flag. Raises `KnowledgeError` for an unknown exercise."""
    entries = read_entries(path, YellowEffect)
    for entry in entries.values():
        require_exercises(path, entry.id, (*entry.first, *entry.add))
    return entries


@lru_cache
def load_care_first(path: Path = ROUTINE / "care_first.yml") -> dict[str, CareFirst]:
    """Return what may be offered by "E", "S", "D", "SURG". Raises `KnowledgeError`."""
    entries = read_entries(path, CareFirst)
    for entry in entries.values():
        require_exercises(path, entry.id, entry.items)
    return entries
