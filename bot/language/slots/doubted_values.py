"""What holds from better odds: habits that are only suggested or told of one time, daily triggers.

"I'm a tailor" suggests a seat and "it eases when I sit" names one, "I lifted a crate" was one time:
what the choice holds of these with middling odds is wrong five times in six. So is what is done
daily as what set the pain off, where nobody calls it the cause.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.language.extract.candidate import CandidateSpan
from bot.language.extract.candidates.lifestyle_candidates import AS_ACTIVITY, AS_FACT, BY_WORK
from bot.language.extract.candidates.trigger_candidates import CALLED_THE_CAUSE, DAILY
from bot.language.extract.history.habits import HOW_MUCH, ONE_DAY
from bot.language.extract.surroundings import DENIED, OF_ANOTHER, PAST

_ONE_TIME = frozenset((PAST, ONE_DAY))


def is_doubted(field: str, value: str, told: Sequence[CandidateSpan]) -> bool:
    """Tell whether a value of a field needs better odds; `told` are its candidates."""
    signs = [one.signs for one in told]
    if field == "trigger":
        daily = any(DAILY in one for one in signs)
        return daily and all(map(CALLED_THE_CAUSE.isdisjoint, signs))
    return field == "lifestyle" and _is_doubted_habit(value, signs)


def _is_doubted_habit(fact: str, signs: Sequence[frozenset[str]]) -> bool:
    known = load_lifestyle()[fact]
    if known.doubted_as and all(_suggested(known.doubted_as, one) for one in signs):
        return True
    return known.one_time and bool(signs) and all(map(_once, signs))


def of_nobody(fact: str, told: Sequence[CandidateSpan], short: bool) -> bool:
    """Tell whether only somebody else is said to live so; in a `short` message also: is denied."""
    signs = [OF_ANOTHER]
    if short and not load_lifestyle()[fact].by_denial:
        signs.append(DENIED)
    return bool(told) and any(all(sign in one.signs for one in told) for sign in signs)


def _suggested(forms: Collection[str], signs: frozenset[str]) -> bool:
    if not BY_WORK.isdisjoint(signs):
        return "work" in forms
    return "activity" in forms and AS_ACTIVITY in signs and HOW_MUCH.isdisjoint(signs)


def _once(signs: frozenset[str]) -> bool:
    named = AS_FACT in signs or AS_ACTIVITY in signs
    return named and not _ONE_TIME.isdisjoint(signs) and HOW_MUCH.isdisjoint(signs)
