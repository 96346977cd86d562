"""Who a home check is not for (the gate of clinical 5)."""

from __future__ import annotations

from collections.abc import Collection

from bot.assessment.direction import nerve_reason, ways_told
from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.language.facts import Facts

BED = "bed"


def allowed(
    check: HomeCheck, facts: Facts, cautions: Collection[str], found: Collection[str] = ()
) -> bool:
    """Whether a check may be offered. `cautions` are exclusion codes; the facts add theirs.

    `found` are the evidence keys of checks done so far: who gets up from the floor may lie there.
    Red flags come before any check and are not looked at here. A rating that was not told keeps
    no check away: the stop rule said before the first check covers it.
    """
    skip = check.skip_when
    codes = _codes(facts, cautions, found)
    if _blocked(check, codes) or not codes.isdisjoint(skip.cautions):
        return False
    if any(region in facts.regions for region in skip.regions):
        return False
    early, days = skip.days_under, facts.present_days
    if early is not None and days is not None and days < early:
        return False
    if facts.nrs is None:
        return True
    if skip.nrs_above is not None and facts.nrs > skip.nrs_above:
        return False
    severe = skip.severe_with
    return not (
        severe and severe.aggravated_by in facts.aggravated_by and facts.nrs >= severe.nrs_from
    )


def _blocked(check: HomeCheck, codes: Collection[str]) -> bool:
    """Whether a code that holds closes the position in which the check is done."""
    known = load_exclusions()
    return any(
        check.position in known[code].blocks_positions
        for code in codes
        if not (known[code].bed_allowed and BED in check.needs)
    )


def _codes(facts: Facts, cautions: Collection[str], found: Collection[str]) -> frozenset[str]:
    """The codes that hold before any direction is known, those that bring others among them."""
    nerve = nerve_reason(facts, ()) is not None
    told = {**vars(facts), "aggravated_by": ways_told(facts), "radicular": nerve}
    codes: set[str] = set()
    for code, exclusion in load_exclusions().items():
        over = {*exclusion.ended_by} & {*facts.conditions} or {*exclusion.lifted_by_found} & {
            *found
        }
        follows = exclusion.comes_along(told, codes) or exclusion.follows.first_met(told)
        if not over and (code in cautions or follows):
            codes.add(code)
    return frozenset(codes)
