"""The words for what is not urgent today but should be looked at (levels D and R)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.safety.red_flags import RedFlag, load_red_flags
from bot.safety.levels import Level

WHEN = {
    Level.S.value: "today ({advice_line}, or an urgent care centre)",
    Level.D.value: "within the next few days",
    Level.R.value: "at a routine appointment in the next weeks",
}
MEANWHILE = {
    Level.D.value: "Until then I'll keep to gentle things.",
    Level.R.value: "Meanwhile we can go on here.",
}


def advice_text(flags: Sequence[str], level: str, advice_line: str) -> str:
    """Return one message for the leading flag; further ones are named in a half sentence."""
    known = load_red_flags()
    first: RedFlag = known[flags[0]]
    also = [known[flag].name for flag in flags[1:3]]
    more = f" Mention {' and '.join(also)} too." if also else ""
    first = first.words_at(level)
    return (
        f"One thing first. {first.why} Please have a GP or another clinician look at it "
        f"{_when(level, advice_line)}; tell them: {first.tell_them}{more} {MEANWHILE[level]}"
    )


def advice_for_them(flags: Sequence[str], advice_line: str) -> str:
    """Return what somebody else needs who has the leading flag, "" when nothing is to be seen.

    What is for today the screen has said.
    """
    if not flags:
        return ""
    known = load_red_flags()
    flag = known[flags[0]]
    if flag.level not in MEANWHILE:
        return ""
    return f"{flag.why} They should be seen by a clinician {_when(flag.level, advice_line)}."


def _when(level: str, advice_line: str) -> str:
    return WHEN[level].format(advice_line=advice_line)
