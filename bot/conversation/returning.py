"""What a returning person is greeted with, made from the records of the last visit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import slots
from bot.conversation.readback import sentence
from bot.language.facts import Facts
from bot.records import Visit

_WEEK = timedelta(days=7)
_MONTH = timedelta(days=30)


def visit_words(visit: Visit, facts: Facts, now: datetime) -> dict[str, Any]:
    """Return when it was and what was left, in words: {when, last, long_ago, done}."""
    shown = Facts(regions=facts.regions, side=facts.side, nrs=visit.nrs)
    last = sentence(shown).rstrip(".") or "we had just begun"
    last = last[:1].lower() + last[1:]
    if visit.routine:
        done = {0: "not done yet", 1: "done once"}.get(visit.done, f"done {visit.done} times")
        last += f', routine "{visit.routine}", {done}'
    return {
        "when": day_words(visit.when, now),
        "last": f"{last}.",
        "long_ago": now - visit.when > _MONTH,
        "done": visit.done,
    }


def since_response(feeling: str, values: Mapping[str, Any]) -> str:
    """Return the response to better, same or worse; it differs when nothing was done yet."""
    visit = values.get(slots.RETURNING) or {}
    done = visit.get("done") or values.get(slots.FEEDBACK)
    undone = visit and not done and feeling != "worse"
    return f"utter_since_{feeling}_undone" if undone else f"utter_since_{feeling}"


def day_words(when: datetime, now: datetime) -> str:
    """Return a day as people say it: "Earlier today", "Yesterday", "On Sunday", "On 3 May"."""
    days = (now.date() - when.date()).days
    if days <= 0:
        return "Earlier today"
    if days == 1:
        return "Yesterday"
    if now - when < _WEEK:
        return f"On {when:%A}"
    return f"On {when.day} {when:%B}"
