"""Whether somebody can get down to the floor, as they told it last."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import forget_plan_of_today
from bot.knowledge.routine.places import load_places
from bot.knowledge.wishes.wish_readings import LYING

BEYOND, EASY = "no_floor", "floor_easy"  # conditions


def opens_the_floor(draft: Draft) -> bool:
    """Let the floor be possible again; True where it was told that it is not."""
    opened = _exchange(draft, BEYOND, EASY)
    if opened:
        forget_plan_of_today(draft)
    return opened


def closes_the_floor(draft: Draft) -> None:
    """Let it hold no more that the floor is possible, where something else is told or found."""
    _exchange(draft, EASY, None)


def off_the_floor(told: frozenset[str]) -> frozenset[str]:
    """Return the places at which nothing is done on the floor."""
    known = load_places()
    return frozenset(
        one for one in told if known[one].codes or not {*LYING} & {*known[one].positions}
    )


def floor_is_closed(draft: Draft) -> bool:
    """Whether nothing is done on the floor for a place, a position or a body that was told."""
    closed = off_the_floor(draft.setting.place) or draft.setting.no_positions >= frozenset(LYING)
    return bool(closed) or BEYOND in draft.facts.conditions


def _exchange(draft: Draft, gone: str, comes: str | None) -> bool:
    known = draft.facts.conditions
    if gone not in known:
        return False
    kept = [one for one in known if one not in (gone, comes)]
    draft.set_facts(replace(draft.facts, conditions=(*kept, *([comes] if comes else []))))
    return True
