"""Who should look at a sign and by when, as a card: the deed, whom to call, what to say.

Pure words: the domain fills the numbers of the person's country into the cards it keeps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.knowledge.safety.care_words import care_words
from bot.knowledge.safety.red_flags import RedFlag
from bot.safety.levels import Level

URGENCY = {Level.S.value: "today", Level.D.value: "days", Level.R.value: "routine"}
_WATCHED = ("watch_worse", "watch_nerves")


def care_card(
    flag: RedFlag,
    level: str,
    *,
    title: str = "",
    number: str = "",
    also: str = "",
    emergency_number: str = "{emergency_number}",
) -> dict[str, Any]:
    """Return the card of a flag, worded for the level S, D or R already.

    `title` is the deed where it is not that of the level, `number` dials the advice line, `also`
    are further signs for the same visit.
    """
    return {
        "kind": "care",
        "urgency": URGENCY[level],
        "over": care_words(f"over_{level}"),
        "title": title or care_words(f"title_{level}"),
        "number": number,
        "why": flag.why,
        "tell": f"{flag.tell_them}{also}",
        "meanwhile": [*flag.meanwhile, care_words(f"meanwhile_{level}")],
        "watch": watched(_WATCHED, emergency_number),
    }


def unsure_card(flag: RedFlag, number: str) -> dict[str, Any]:
    """Return the card for somebody who cannot tell whether they have the sign."""
    title = care_words("title_unsure", advice_line="{advice_line}")
    told = care_card(flag, Level.S.value, title=title, number=number)
    return {
        **{part: told[part] for part in ("kind", "urgency", "over", "title", "number", "why")},
        "watch": watched(("watch_clear",), "{emergency_number}"),
    }


def watched(names: Sequence[str], emergency_number: str) -> list[str]:
    """Return what makes it an emergency, and whom to call then."""
    call = care_words("watch_call", emergency_number=emergency_number)
    return [*(care_words(name) for name in names), call]
