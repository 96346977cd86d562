"""Which signs of danger the person has denied when they were asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from bot.conversation import slots
from bot.conversation.course.returning import RAISED
from bot.conversation.course.safety_rows import of_age
from bot.conversation.course.weeks import Weeks
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.safety.safety_list.screen_rows import PARTS, conditions_set, screen_items
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.safety.screen_items import ScreenItem
from bot.language.findings import Kind, Status

ANSWERED = "answered"


def denied_signs(values: Mapping[str, Any]) -> frozenset[str]:
    """Return the flags of answered rows that were not ticked, and those denied one by one."""
    state = SafetyState.from_dict(values.get(slots.SAFETY))
    denied = {flag for item in _asked_rows(values) for flag in item.flags}
    denied |= {slug for slug, _, how in state.cleared if how == "denied"}
    return frozenset(denied - _ticked(values))


def denied_in_words(turns: Sequence[Turn]) -> list[str]:
    """Return the flags that the person's own words denied last ("I pee normal")."""
    last: dict[str, Status] = {}
    for turn in turns:
        for mention in turn.findings.of(Kind.FLAG):
            if mention.status in (Status.DENIED, Status.PRESENT):
                last[mention.value] = mention.status
    return sorted(slug for slug, status in last.items() if status is Status.DENIED)


def rows_not_ticked(values: Mapping[str, Any]) -> tuple[ScreenItem, ...]:
    """Return the rows that were put to the person and left unticked; a worry is no sign."""
    return tuple(item for item in _asked_rows(values) if _is_left(item, values, _ticked(values)))


def is_screened(values: Mapping[str, Any]) -> bool:
    """Return whether the whole screen was answered, in this talk or before an earlier plan."""
    if _raised_before(values) is not None:
        return True
    return bool(values.get(slots.SCREEN_NERVES) and values.get(slots.SCREEN_GENERAL))


def rows_not_ticked_before(values: Mapping[str, Any]) -> tuple[ScreenItem, ...]:
    """Return the rows that were left unticked at an earlier visit and not put in this talk.

    No plan is made before the whole screen is answered; which signs came up since is kept.
    """
    raised = _raised_before(values)
    if raised is None:
        return ()
    now = {item.id for item in _asked_rows(values)}
    came_up = _ticked(values) | set(raised)
    adult = of_age(values)
    whole = (
        item
        for part in PARTS.values()
        for item in screen_items(part, facts_of(values), of_age=adult)
    )
    return tuple(one for one in whole if one.id not in now and _is_left(one, values, came_up))


def _is_left(item: ScreenItem, values: Mapping[str, Any], ticked: Collection[str]) -> bool:
    """Whether a row was left unticked: none of its signs came up, nothing it sets is known."""
    known = facts_of(values)
    sets = {*conditions_set(item)} & {*known.conditions} or ("age" in item.sets and known.age)
    return bool(item.flags or item.sets) and not sets and not {*item.flags} & {*ticked}


def whole_screen_day(weeks: Weeks) -> date | None:
    """Return the day on which both lists were last put: the first, or one after a break."""
    began = weeks.history.progression
    if began is None:
        return None
    rated = sorted({one.on for one in weeks.history.pain if one.on > began.started})
    apart = timedelta(days=safety_limit("whole_screen_after_days"))
    breaks = [day for last, day in pairwise((began.started, *rated)) if day - last >= apart]
    return breaks[-1] if breaks else began.started


def _raised_before(values: Mapping[str, Any]) -> Sequence[str] | None:
    """The signs that came up before an earlier plan; None where there was none."""
    raised: Sequence[str] | None = (values.get(slots.RETURNING) or {}).get(RAISED)
    return raised


def _ticked(values: Mapping[str, Any]) -> frozenset[str]:
    state = SafetyState.from_dict(values.get(slots.SAFETY))
    cleared = {slug for slug, _, how in state.cleared if how != "denied"}
    waiting = values.get(slots.SCREEN_FLAGS) or ()
    return frozenset((*waiting, *state.flags, *state.confirmed, *state.unsure, *cleared))


def _asked_rows(values: Mapping[str, Any]) -> Iterator[ScreenItem]:
    """The rows that were answered in this talk; at a later visit only the short form was put."""
    short = values.get(slots.SCREEN_GENERAL) not in (None, ANSWERED)
    for slot, part in PARTS.items():
        if values.get(slot) == ANSWERED:
            yield from screen_items(part, facts_of(values), short, of_age=of_age(values))
