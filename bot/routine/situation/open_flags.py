"""How far open signs of danger let a plan go (clinical 2.0)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level, highest


def level_of(open_flags: Mapping[str, str]) -> tuple[str, bool]:
    """Return the urgency a plan has to keep to, and whether a clinician looks at it soon.

    `open_flags` says at which level each flag stands. Where every sign of the next days lets an
    easy plan begin, the plan does not wait for the visit. Raises `ValueError` for a flag or a
    level that is not known.
    """
    known = load_red_flags()
    unknown = sorted(flag for flag in open_flags if flag not in known)
    if unknown:
        raise ValueError(f"unknown red flags: {', '.join(unknown)}")
    top = highest(*(Level(level) for level in open_flags.values()))
    if top is not Level.D:
        return top.value, False
    due = [known[flag] for flag, level in open_flags.items() if Level(level) is Level.D]
    if all(flag.plan_goes_on for flag in due):
        return Level.R.value, True
    return top.value, False
