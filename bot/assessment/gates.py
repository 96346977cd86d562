"""Who a home check is not for (the gate of clinical 5)."""

from __future__ import annotations

from collections.abc import Collection

from bot.assessment.direction import nerve_reason
from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.language.facts import Facts

BED = "bed"


def allowed(check: HomeCheck, facts: Facts, cautions: Collection[str]) -> bool:
    """Whether a check may be offered. `cautions` are exclusion codes; the facts add theirs.

    Red flags come before any check and are not looked at here. A rating that was not told keeps
    no check away: the stop rule said before the first check covers it.
    """
    skip = check.skip_when
    if _blocked(check, facts, cautions):
        return False
    if any(code in cautions or _holds(code, facts) for code in skip.cautions):
        return False
    if any(region in facts.regions for region in skip.regions):
        return False
    early, days = skip.days_under, facts.duration_days
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


def _blocked(check: HomeCheck, facts: Facts, cautions: Collection[str]) -> bool:
    """Whether a code that holds closes the position in which the check is done."""
    return any(
        check.position in code.blocks_positions
        for code in load_exclusions().values()
        if code.blocks_positions
        and not (code.bed_allowed and BED in check.needs)
        and (code.id in cautions or _holds(code.id, facts))
    )


def _holds(code: str, facts: Facts) -> bool:
    """Whether the standing facts alone bring a code up, before any direction is known."""
    standing = {key: getattr(facts, key) for key in ("conditions", "lifestyle", "radiation")}
    nerve = nerve_reason(facts, ()) is not None
    follows = load_exclusions()[code].follows
    return follows.first_met({**standing, "radicular": nerve}) is not None
