"""Which way of bending suits a person, and whether the nerve comes first (clinical 4.4, 4.6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.assessment.areas import areas_of
from bot.assessment.evidence import Evidence
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.vocabulary.movements import load_movements
from bot.language.facts import Facts

NEITHER = "none"


def preferred_direction(facts: Facts, keys: Collection[str], nerve: bool = False) -> str | None:
    """Return "extension", "flexion", "none" (neither suits), or None when not known.

    `keys` are the evidence keys, `nerve` whether a nerve hurts. A home check overrules what was
    told; a leg that got worse in it closes that way, and what was told of the other one counts no
    more: only a check that eased opens it, or an ease that was told (MDT, PRESS).
    Pain in the neck or the upper back alone has no such direction.
    """
    signs = load_decision_rules().direction
    better = [direction for direction, sign in signs.items() if sign.better in keys]
    spread = [direction for direction, sign in signs.items() if sign.spreads in keys]
    if spread:
        eased = [direction for direction in better if direction not in spread]
        eased = eased or [one for one in _eased_as_told(facts) if one not in spread]
        if eased:
            return eased[0]
        return NEITHER if len(spread) == len(signs) else None
    if better:
        return better[0] if len(better) == 1 else None
    if all(sign.worse in keys for sign in signs.values()):
        return NEITHER
    no_way = load_decision_rules().no_direction_for
    if facts.regions and set(facts.regions) <= set(no_way):
        return None
    areas = areas_of(facts.regions)
    if areas and "lower" not in areas:
        return None
    shown = [
        direction
        for direction, sign in signs.items()
        if set(sign.never_told_with).isdisjoint(facts.conditions)
        and (
            sign.aggravated_by in ways_told(facts)
            or any(ease in told_to_ease(facts, direction) for ease in sign.eased_by)
        )
    ]
    if len(shown) > 1:
        return NEITHER
    if not shown or signs[shown[0]].worse in keys:
        return None
    enough = not nerve or signs[shown[0]].told_is_enough or shown[0] in _eased_as_told(facts)
    return shown[0] if enough else None


def told_to_ease(facts: Facts, direction: str) -> tuple[str, ...]:
    """Return what eases without what does so by moving, which tells of no way of bending."""
    moving = load_decision_rules().direction[direction].eased_by_moving
    worse = set(ways_told(facts))
    return tuple(one for one in facts.eased_by if worse.isdisjoint(moving.get(one, ())))


def _eased_as_told(facts: Facts) -> tuple[str, ...]:
    """The ways that the person has tried and told to ease it ("lying on my front brings it up")."""
    signs, worse = load_decision_rules().direction, ways_told(facts)
    return tuple(
        direction
        for direction, sign in signs.items()
        if not any(one.aggravated_by in worse for key, one in signs.items() if key != direction)
        and set(sign.never_told_with).isdisjoint(facts.conditions)
        and not set(sign.ease_is_enough).isdisjoint(facts.eased_by)
    )


def nerve_reason(facts: Facts, evidence: Iterable[Evidence]) -> str | None:
    """Return why the nerve comes before the muscles, or None when it does not.

    The pain goes far down a limb and is felt as a nerve is, or a home check showed it.
    """
    nerve = load_decision_rules().nerve
    for piece in evidence:
        if piece.key in nerve.checks:
            return piece.words
    far = facts.radiation in nerve.radiations or any(
        region in facts.regions for region in nerve.regions
    )
    if far and any(quality in facts.quality for quality in nerve.qualities):
        return nerve.words
    return nerve.words_named if far and set(nerve.named) & set(facts.conditions) else None


def ways_told(facts: Facts) -> tuple[str, ...]:
    """Return what makes it worse without the ways of bending that only no such movement tells.

    Running hurts by its impact and a sneeze by its pressure, not by bending back or forward; a back
    that stoops tires when it is held up.
    """
    known = load_movements()
    upright = load_decision_rules().tires_upright
    tires = {move for condition in facts.conditions for move in upright.get(condition, ())}
    told = [known[one] for one in facts.worse_with if one in known]
    kinds = []
    for kind in facts.aggravated_by:
        its = [one for one in told if kind in one.codes]
        if not its or not all(one.no_direction or one.id in tires for one in its):
            kinds.append(kind)
    return tuple(kinds)
