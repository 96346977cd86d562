"""The words for what is not urgent today but should be looked at (levels D and R)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.conversation.safety.help.care_card import care_card
from bot.knowledge.safety.red_flags import RedFlag, load_red_flags
from bot.knowledge.safety.safety_words import care_words
from bot.knowledge.wording.speaking import speak
from bot.safety.levels import Level

WHEN = {
    Level.S.value: speak("conversation", "today_or_an_urgent_care"),
    Level.D.value: speak("conversation", "within_the_next_few_days"),
    Level.R.value: speak("conversation", "at_a_routine_appointment_in"),
}
SOON = (Level.D.value, Level.R.value)  # what is for today the screen says


def advice_text(flags: Sequence[str], level: str, advice_line: str) -> str:
    """Return one message for the leading flag; further ones are named in a half sentence."""
    first = load_red_flags()[flags[0]].words_at(level)
    return speak(
        "conversation",
        "please_have_a_gp_or",
        care_words=care_words("first"),
        why=first.why,
        when=_when(level, advice_line),
        tell_them=first.tell_them,
        also=_also(flags),
        care_words2=care_words(f"meanwhile_{level}"),
    )


def advice_card(
    flags: Sequence[str], level: str, advice_tel: str, emergency_number: str, elsewhere: str = ""
) -> dict[str, Any]:
    """Return the same as a card; what waits for a routine appointment needs no call.

    `elsewhere` stands below the number where the country is not sure.
    """
    known = load_red_flags()[flags[0]]
    worded = level == known.level or level in known.at
    return care_card(
        known.words_at(level) if worded else known.model_copy(update={"meanwhile": ()}),
        level,
        number=advice_tel if level == Level.D.value else "",
        also=_also(flags),
        emergency_number=emergency_number,
        elsewhere=elsewhere,
    )


def advice_for_them(flags: Sequence[str], advice_line: str) -> str:
    """Return what somebody else needs who has the leading flag, "" when nothing is to be seen."""
    if not flags:
        return ""
    flag: RedFlag = load_red_flags()[flags[0]]
    if flag.level not in SOON:
        return ""
    return speak(
        "conversation", "they_should_be_seen_by", why=flag.why, when=_when(flag.level, advice_line)
    )


def _also(flags: Sequence[str]) -> str:
    names = [load_red_flags()[flag].name for flag in flags[1:3]]
    return care_words("also", names=" and ".join(names)) if names else ""


def _when(level: str, advice_line: str) -> str:
    return WHEN[level].format(advice_line=advice_line)
