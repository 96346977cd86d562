"""Which of two sides that hurt is the worse one: naming it takes the other side away nowhere."""

from __future__ import annotations

from dataclasses import replace
from re import Match

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.place_sides import sides_apart

BOTH = "both"
LESS = "less"  # begins the names of the groups that hold the side that is less bad


def with_worse_side(draft: Draft, before: Facts, facts: Facts) -> Facts:
    """Return the facts with both sides where both are told, and the one that is worse.

    "Left more than right", "the right as well, only less" are both sides. What is held of both
    stays until one of them is said to be gone or alone; in a check or a move only words that put
    something right tell of the pain's sides. Where each place has its own side, none is the worse.
    """
    if facts.sides_of != before.sides_of and sides_apart(facts):
        return facts
    if not draft.turn.pressed and not _of_other_sides(draft):
        facts = _told(draft.situation.turns[-1].text, before, facts)
        other = (facts.side, facts.worse_side) != (before.side, before.worse_side)
        draft.corrects |= None not in (before.side, facts.side) and other
    return facts if facts.side == BOTH else replace(facts, worse_side=None)


def without_sides_done(draft: Draft, found: Findings) -> Findings:
    """Leave out sides on which something was done ("none, did both sides"): none hurts there."""
    if not names_sides_done(draft):
        return found
    done = [one.span() for one in spoken("did_both_sides").finditer(draft.turn.text)]
    return found.without(lambda one: one.kind is Kind.SIDE and one.touches(done))


def names_sides_done(draft: Draft) -> bool:
    """Whether sides are named on which something was done ("none, did both sides")."""
    told = draft.asked in (*PARTS, *slots.OF_A_MOVE, slots.TOGETHER)
    return told and spoken("did_both_sides").search(draft.situation.turns[-1].text) is not None


def _of_other_sides(draft: Draft) -> bool:
    """Whether the sides of the message are those of a move, a check or a limb in a list."""
    if draft.asked in slots.OF_A_MOVE and not draft.corrects:
        return True
    if names_sides_done(draft):
        return True
    return draft.asked in PARTS and spoken("limb_of_a_side").search(draft.turn.text) is not None


def _told(text: str, before: Facts, facts: Facts) -> Facts:
    worse = _worse(text)
    if worse is None and before.side == BOTH and (alone := _alone(text)) is not None:
        return replace(facts, side=alone)
    both = BOTH in (before.side, facts.side) or _names_both(text, before)
    if worse is not None and both:
        return replace(facts, side=BOTH, worse_side=worse)
    if _tells_the_other(text, before):
        return replace(facts, side=BOTH)
    if facts.side == BOTH and spoken("sides_alike").search(text):
        return replace(facts, worse_side=None)
    return facts


def _worse(text: str) -> str | None:
    """Return the side that is said to hurt more, by the last words that compare them."""
    found = [one for one in map(_side_of, spoken("one_side_more").finditer(text)) if one]
    return found[-1] if found else None


def _side_of(match: Match[str]) -> str | None:
    for name, side in match.groupdict().items():
        if side is not None:
            named = side.casefold()
            return OTHER_SIDE[named] if name.startswith(LESS) else named
    return None


def _alone(text: str) -> str | None:
    """Return the side that is left of two, where the other is gone or it is called the only one."""
    only = spoken("one_side_alone").search(text)
    return _side_of(only) if only is not None else None


def _names_both(text: str, before: Facts) -> bool:
    """Whether a message tells of both sides, or of the one that is not known yet as well."""
    named = {one["side"].casefold() for one in spoken("side_that_hurts").finditer(text)}
    return (
        spoken("both_told").search(text) is not None
        or named == set(OTHER_SIDE)
        or _tells_the_other(text, before)
    )


def _tells_the_other(text: str, before: Facts) -> bool:
    """Whether the side that is not known hurts too."""
    too = [_side_of(one) for one in spoken("side_as_well").finditer(text)]
    return before.side in OTHER_SIDE and OTHER_SIDE[before.side] in too
