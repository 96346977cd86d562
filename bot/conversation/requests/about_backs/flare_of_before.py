"""What is known of one's own flares: what helped, how long one lasts, whether all is lost by it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.weeks.flares_before import helped_before

Texts = Mapping[str, str]


def helped_me(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Say what helped in earlier flares: in the person's words, and what was done.

    Asked of flares as such ("what helps when it flares?") nothing is said where nothing is known:
    a card has the answer.
    """
    weeks = weeks_of(draft)
    if not weeks.has_plan:
        return None
    own = [texts["words"].format(words=weeks.flare_words)] if weeks.flare_words else []
    if names := [load_exercises()[key].name for key in helped_before(weeks.history)]:
        own.append(texts["helped"].format(names=texts["joint"].join(names)))
    if own:
        return " ".join((*own, *_lasted(weeks, texts)))
    if not found.groupdict().get("then"):
        return None
    lasted = _lasted(weeks, texts)
    return " ".join((texts["unknown" if lasted else "none"], *lasted, texts["write"]))


def _lasted(weeks: Weeks, texts: Texts) -> tuple[str, ...]:
    """How long the newest flare that is over went on."""
    over = [(one.ended - one.began).days for one in weeks.history.flares if one.ended is not None]
    if not over:
        return ()
    days = over[-1]
    return (texts["lasted_one"] if days < 2 else texts["lasted"].format(days=days),)


def flare_lasts(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Say how long a flare goes on; None outside of one."""
    return texts["told"] if weeks_of(draft).in_flare else None


def if_it_returns(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Say what is done when the pain comes back, in the person's words too.

    None before there is a plan, and while a sign is open: what comes back may be that.
    """
    weeks = weeks_of(draft)
    if not weeks.has_plan or draft.safety.flags:
        return None
    own = texts["words"].format(words=weeks.flare_words) if weeks.flare_words else ""
    return texts["told"].format(words=own)


def all_lost(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Say that little is lost by a flare or a break; None before there is a plan."""
    weeks = weeks_of(draft)
    if not weeks.has_plan:
        return None
    return texts["flare" if weeks.in_flare else "told"]
