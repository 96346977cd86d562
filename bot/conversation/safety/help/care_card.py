"""Who should look at a sign and by when, as a card: the deed, whom to call, what to say.

Pure words: the domain fills the numbers of the person's country into the cards it keeps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.knowledge.safety.red_flags import RedFlag
from bot.knowledge.safety.safety_words import care_words
from bot.safety.levels import Level

URGENCY = {Level.S.value: "today", Level.D.value: "days", Level.R.value: "routine"}
_WATCHED = ("watch_worse", "watch_nerves")
_LINES = {name: f"{{{name}}}" for name in ("advice_line", "crisis_line", "violence_line")}
_EMERGENCY, _ELSEWHERE = "{emergency_tel}", "{elsewhere}"


def care_card(
    flag: RedFlag,
    level: str,
    *,
    title: str = "",
    number: str = "",
    also: str = "",
    emergency_number: str = _EMERGENCY,
    elsewhere: str = _ELSEWHERE,
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
        **watched(_WATCHED, emergency_number, flag.emergency_signs),
        "calls": [] if level == Level.R.value else [emergency_number],
        "elsewhere": elsewhere,
    }


def unsure_card(flag: RedFlag, number: str) -> dict[str, Any]:
    """Return the card for somebody who cannot tell whether they have the sign."""
    if flag.is_for_days:
        told = care_card(flag, Level.D.value, title=care_words("title_unsure_days"))
        return {part: told[part] for part in told if part != "tell"}
    title = care_words("title_unsure", advice_line="{advice_line}")
    told = care_card(flag, Level.S.value, title=title, number=number)
    return {
        **{part: told[part] for part in told if part not in ("tell", "meanwhile")},
        **watched(_WATCHED if flag.is_no_emergency else ("watch_clear",), _EMERGENCY),
    }


def talk_card(flag: RedFlag, number: str, sms: str, calls: Sequence[str]) -> dict[str, Any]:
    """Return the card that begins a talk before any plan: somebody to call, and no hurry.

    `number` is the line for it, `sms` takes texts, `calls` are further ones.
    """
    return {
        "kind": "care",
        "urgency": "talk",
        **{part: care_words(f"{part}_{flag.id}", **_LINES) for part in ("over", "title")},
        "text": "\n\n".join(
            (
                care_words(f"text_{flag.id}", **_LINES),
                care_words(f"at_once_{flag.id}", emergency_number=_EMERGENCY),
            )
        ),
        "number": number,
        "sms": sms,
        "why": flag.why,
        "tell": flag.tell_them,
        "meanwhile": list(flag.meanwhile),
        "calls": [*calls, _EMERGENCY],
        "elsewhere": _ELSEWHERE + "{country_question}",
        "question": care_words("are_you_safe"),
    }


def emergency_card(flag: RedFlag, act: str) -> dict[str, Any]:
    """Return the card of an emergency: the deed with one number, then all that the act adds.

    `act` says how to get help; its first sentence with the number to call is the deed.
    """
    before, ends, after = act.partition(
        care_words("deed_ends", emergency_number="{emergency_number}")
    )
    warm, _, deed = before.rstrip().rpartition(". ")
    adds = after.lstrip(",. ")
    adds = adds[:1].upper() + adds[1:]
    title = care_words("deed", deed=deed, emergency_tel=_EMERGENCY) if ends else act
    return {
        "kind": "emergency",
        "title": title,
        "number": _EMERGENCY,
        "text": "\n\n".join(part for part in (warm and f"{warm}.", adds) if part),
        "why": flag.why,
        "meanwhile": list(flag.meanwhile),
        "elsewhere": _ELSEWHERE + "{country_question}",
    }


def watched(names: Sequence[str], emergency_number: str, signs: str = "") -> dict[str, Any]:
    """Return the parts that say what makes it an emergency, and whom to call then.

    `signs` are those of the flag itself, which come first.
    """
    own = [care_words("watch_signs", signs=signs)] if signs else []
    return {
        "watch": [*own, *(care_words(name) for name in names)],
        "then": care_words("watch_call", emergency_number=emergency_number),
    }
