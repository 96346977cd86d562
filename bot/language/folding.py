"""Fold the findings of one message into what the conversation has established."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import BOUT, HISTORY, Findings, Kind, Mention, Status
from bot.language.pain_stages import LONG_STAGE, stage_of
from bot.language.place_feels import with_feels
from bot.language.place_sides import rest_told, sides_told, with_own_sides

__all__ = ["fold", "stage_of"]

BACK = "back"
_BORN, _PREGNANCY = "postnatal", "pregnancy"  # a condition, and one that is a fact of life too
_HOURS = {"sit": "sit_hours", "drive": "drive_hours", "stand": "stand_hours"}
_LISTS = {
    "quality": Kind.QUALITY,
    "aggravated_by": Kind.AGGRAVATED_BY,
    "eased_by": Kind.EASED_BY,
    "lifestyle": Kind.LIFESTYLE,
    "conditions": Kind.CONDITION,
    "yellow_flags": Kind.YELLOW_FLAG,
}
GROWING = (*_LISTS, "worse_with")  # facts to which newer ones are added
_SINGLE = {
    "side": Kind.SIDE,
    "onset": Kind.ONSET,
    "trigger": Kind.TRIGGER,
    "course": Kind.COURSE,
    "radiation": Kind.RADIATION,
    "sex": Kind.SEX,
    "work": Kind.WORK,
}
_LONGER = limit("bout_of_history")
_YEARS = load_time_units()["year"].days
_TOLD_IN_YEARS = spoken("told_in_years")
EPISODIC = "episodic"
_ASKS_REGION = ("region", "regions")


def fold(facts: Facts, findings: Findings, question: str | None = None) -> Facts:
    """Return the facts with a message in them.

    Newer statements replace older ones; lists grow; what is denied goes. A message that denies a
    region and names another replaces it. After the question for the region its answer replaces
    what was there. Nothing told leaves the facts as they are.
    """
    placed = _places(facts, findings, question)
    changes: dict[str, Any] = {}
    for name, kind in _SINGLE.items():
        value = _last(findings, kind)
        if value is not None:
            changes[name] = value.value
        elif getattr(placed, name) in findings.values(kind, Status.DENIED):
            changes[name] = None
    began = _last(findings, Kind.TRIGGER)
    if began is not None:
        changes["trigger_move"] = next(iter(began.detail), None)
    for told in findings.present(Kind.TOLD):
        fact, _, said = told.value.partition("=")
        changes[fact] = said
    for name, kind in _LISTS.items():
        changes[name] = _merged(getattr(placed, name), findings, kind)
    changes["eased_by"] = _eased_but_worse(changes["eased_by"], findings)
    kinds, movements = _worse(placed, findings)
    changes["aggravated_by"], changes["worse_with"] = _but_eased(kinds, movements, findings)
    known = _after_birth(
        _with_what_is_told_of_each(facts, replace(placed, **changes), findings), findings
    )
    return _numbers(_bouts(_durations(known, findings), findings), findings)


def _with_what_is_told_of_each(before: Facts, facts: Facts, findings: Findings) -> Facts:
    """Return the facts with the sides and the feels told of single places."""
    told = sides_told(findings, facts.regions)
    side = _last(findings, Kind.SIDE)
    rest = rest_told(findings) if before.regions else None
    general = rest is not None or (side is not None and side.value not in told.values())
    facts = replace(facts, side=rest or facts.side)
    return with_feels(before, with_own_sides(before, facts, told, general), findings)


def _last(findings: Findings, kind: str) -> Mention | None:
    present = findings.present(kind)
    return present[-1] if present else None


def _merged(old: tuple[str, ...], findings: Findings, kind: str) -> tuple[str, ...]:
    new = findings.values(kind)
    denied = set(findings.values(kind, Status.DENIED)) - set(new)
    return tuple(value for value in dict.fromkeys((*old, *new)) if value not in denied)


def _worse(facts: Facts, findings: Findings) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return kinds and movements of what makes it worse; those of a kind that is gone go.

    A denied movement takes its kind with it only where no other of the kind is noted.
    """
    present = findings.present(Kind.AGGRAVATED_BY)
    new = {one.value for one in present}
    finer = [one for mention in present for one in mention.detail]
    denied = findings.of(Kind.AGGRAVATED_BY, Status.DENIED)
    out = {one.value for one in denied if not one.detail} - new
    all_told = dict.fromkeys((*facts.aggravated_by, *(one.value for one in present)))
    kinds = tuple(one for one in all_told if one not in out)
    known = load_movements()
    movements = tuple(
        one
        for one in dict.fromkeys((*facts.worse_with, *finer))
        if one in known and set(known[one].codes) & set(kinds)
    )
    gone = {one for mention in denied for one in mention.detail} - set(finer)
    if not gone:
        return kinds, movements
    return worse_without(kinds, movements, gone)


def worse_without(
    kinds: tuple[str, ...], movements: tuple[str, ...], gone: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return kinds and movements of what makes it worse without some movements.

    A kind with other movements stays; where none is noted for it, naming one of its own is enough.
    """
    known = load_movements()
    left = tuple(one for one in movements if one not in gone)
    stay = {code for one in left if one in known for code in known[one].codes}
    out = {code for one in gone if one in known for code in known[one].codes}
    return tuple(one for one in kinds if one in stay or one not in out), left


def _but_eased(
    kinds: tuple[str, ...], movements: tuple[str, ...], findings: Findings
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return kinds and movements without what is told to ease it now ("standing is better").

    A kind goes with the last of its movements.
    """
    known, told = load_movements(), findings.present(Kind.EASED_BY)
    eased = {name for one in told for name in (one.value, *one.detail)}
    gone = {code for one in movements if one in eased for code in known[one].codes}
    kept = tuple(one for one in movements if one not in eased)
    left = {code for one in kept for code in known[one].codes}
    return tuple(kind for kind in kinds if kind not in gone or kind in left), kept


def _eased_but_worse(eased: tuple[str, ...], findings: Findings) -> tuple[str, ...]:
    """Return what eases it without what is told to make it worse now."""
    told = findings.present(Kind.AGGRAVATED_BY)
    now = set(findings.values(Kind.EASED_BY))
    worse = {name for one in told for name in one.detail} - now
    return tuple(one for one in eased if one not in worse)


def _after_birth(facts: Facts, findings: Findings) -> Facts:
    """Return the facts without the pregnancy that a birth told now has ended."""
    told = findings.values(Kind.CONDITION)
    if _BORN not in told or _PREGNANCY in told:
        return facts
    return replace(
        facts,
        conditions=tuple(one for one in facts.conditions if one != _PREGNANCY),
        lifestyle=tuple(one for one in facts.lifestyle if one != _PREGNANCY),
    )


def _places(facts: Facts, findings: Findings, question: str | None) -> Facts:
    named = findings.values(Kind.REGION)
    new = tuple(value for value in named if value != BACK)
    denied = set(findings.values(Kind.REGION, Status.DENIED, Status.PAST)) - set(new)
    old = tuple(value for value in facts.regions if value not in denied)
    known = bool(new) and set(new) <= set(facts.regions)
    if known and BACK in denied and question not in _ASKS_REGION:
        old = tuple(one for one in old if one in new or not _is_back(one))  # "neck, not back"
    elif new and (question in _ASKS_REGION or BACK in denied):
        old = tuple(filter(_is_back, old)) if BACK in named else ()  # "the back is the same"
    regions = tuple(dict.fromkeys((*old, *new)))
    vague = BACK in named or (facts.region_vague and BACK not in denied)
    if any(_is_back(value) for value in regions):
        vague = False
    moved = set(facts.regions) & denied and new and not findings.present(Kind.SIDE)
    changed = replace(facts, regions=regions, region_vague=vague)
    return replace(changed, side=None) if moved and not old else changed


def _is_back(region: str) -> bool:
    known = load_regions().get(region)
    return known is not None and known.part_of == "back"


def _durations(facts: Facts, findings: Findings) -> Facts:
    """Replace the duration and its stage; a stage without days drops days of another stage."""
    told = _last(findings, Kind.DURATION)
    if told is not None and told.number is not None:
        if _of_a_bout(facts, findings, told.number):
            return replace(facts, bout_days=told.number)
        if _in_all_without_days(findings):  # "since my teens, it flared up 5 days ago"
            return replace(
                facts,
                duration_days=None,
                stage=LONG_STAGE,
                bout_days=told.number,
                history_days=None,
            )
        now = replace(facts, duration_days=told.number, stage=stage_of(told.number))
        return _with_known_as_bout(facts, now, findings)
    stage = _last(findings, Kind.STAGE)
    if stage is None:
        return facts
    days = facts.duration_days
    kept = days if days is not None and stage_of(days) == stage.value else None
    if kept is not None and kept < _YEARS and _TOLD_IN_YEARS.search(stage.text):
        kept = None  # "it is years, not three months"
    now = replace(facts, duration_days=kept, stage=stage.value)
    return _with_known_as_bout(facts, now, findings)


def _with_known_as_bout(before: Facts, now: Facts, findings: Findings) -> Facts:
    """Keep the length that was known as the bout's, where the longer one is that of all bouts.

    "Three weeks" and later "I have had it on and off for years": three weeks are this time.
    """
    known = before.duration_days
    if known is None or EPISODIC not in findings.values(Kind.COURSE):
        return now
    return replace(now, bout_days=known) if _is_bout_of(now, known) else now


def _in_all_without_days(findings: Findings) -> bool:
    whole = [one for one in findings.present(Kind.BOUT) if one.value == HISTORY]
    return bool(whole) and all(one.number is None for one in whole)


def _of_a_bout(facts: Facts, findings: Findings, days: float) -> bool:
    """Whether a length is told as the bout's of a longer history that is known."""
    bouts = {one.number for one in findings.present(Kind.BOUT) if one.value == BOUT}
    return days in bouts and _is_bout_of(facts, days)


def _is_bout_of(facts: Facts, days: float) -> bool:
    """Whether a length is shorter than the known one by what sets a bout apart."""
    if facts.duration_days is None:
        return facts.stage == LONG_STAGE and stage_of(days) != LONG_STAGE
    return days <= facts.duration_days - _LONGER


def _bouts(facts: Facts, findings: Findings) -> Facts:
    """Keep the bout beside the whole time, and drop either where the other no longer fits it."""
    told = {one.value: one.number for one in findings.present(Kind.BOUT)}
    bout = told.get(BOUT, facts.bout_days)
    history = told.get(HISTORY, facts.history_days)
    days = facts.duration_days
    shorter = bout if bout is not None and _is_bout_of(facts, bout) else None
    longer = history if history is not None and days is not None and history > days else None
    return replace(facts, bout_days=shorter, history_days=longer)


def _numbers(facts: Facts, findings: Findings) -> Facts:
    changes: dict[str, Any] = {}
    for name, kind in (("nrs", Kind.NRS), ("age", Kind.AGE)):
        told = _last(findings, kind)
        if told is not None and told.number is not None:
            changes[name] = round(told.number)
    for hours in findings.present(Kind.HOURS):
        if hours.value in _HOURS and hours.number is not None:
            changes[_HOURS[hours.value]] = hours.number
    return replace(facts, **changes)
