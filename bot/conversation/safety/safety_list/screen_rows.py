"""The rows of the asked screen: which ones this person sees, and what a ticked one sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.conversation import slots
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.screen_items import ScreenItem, load_screen
from bot.language.facts import Facts
from bot.safety.cautions import cautions_of

WORRY = "worry"  # the row of somebody who fears something serious
CONDITIONS = "conditions"  # the fact that a row may set
PARTS = {slots.SCREEN_NERVES: "nerves", slots.SCREEN_GENERAL: "general"}


def short_form(values: Mapping[str, Any]) -> bool:
    """Return whether only the short form is put: everything was asked at an earlier visit."""
    return bool(values.get(slots.SCREEN_GENERAL)) and not values.get(slots.SCREEN_NERVES)


def screen_items(
    part: str, facts: Facts, short: bool = False, *, of_age: bool = False
) -> tuple[ScreenItem, ...]:
    """Return the rows of one part that concern this person, in order."""
    return tuple(
        item
        for item in load_screen().values()
        if item.part == part
        and (not short or item.short or _is_asked_again(item, facts))
        and not ("age" in item.sets and (of_age or facts.age is not None))
        and (not item.only_regions or set(item.only_regions) & set(facts.regions))
        and _can_concern(item, facts)
    )


def _can_concern(item: ScreenItem, facts: Facts) -> bool:
    """Whether age and sex, where they are told, leave it possible."""
    too_old = item.until_age is not None and facts.age is not None and facts.age > item.until_age
    return not too_old and (item.not_sex is None or facts.sex != item.not_sex)


def _is_asked_again(item: ScreenItem, facts: Facts) -> bool:
    """Whether a row that is not in the short form is, for this person: a fall, and thin bones."""
    old = item.short_from_age is not None and (facts.age or 0) >= item.short_from_age
    return old or not item.short_with.isdisjoint(cautions_of(facts.conditions))


def first_flags(items: Sequence[ScreenItem]) -> tuple[str, ...]:
    """Return the flag of each row whose question is put where all rows are put one by one."""
    return tuple(dict.fromkeys(item.flags[0] for item in items if item.flags))


def put_one_by_one(waiting: Sequence[str]) -> bool:
    """Whether what waits is every row of a list put one by one, and no rows that were ticked."""
    for part in PARTS.values():
        rows = [one for one in load_screen().values() if one.part == part and not one.only_regions]
        firsts = first_flags(rows)
        others = {flag for item in rows for flag in item.flags[1:] if flag not in firsts}
        if set(firsts) <= set(waiting):
            return others.isdisjoint(waiting)
    return False


def conditions_set(item: ScreenItem) -> tuple[str, ...]:
    """Return the standing conditions that a tick of the row sets."""
    sets = item.sets.get(CONDITIONS, ())
    return sets if isinstance(sets, tuple) else ()


def changes_of(item: ScreenItem) -> str:
    """Return what is noted of a row that was ticked, and what it changes for the exercises."""
    known = load_conditions()
    named = ", ".join(known[one].name for one in conditions_set(item)) or item.text
    return acknowledgement("row_changes", named=named, changes=item.changes or "")
