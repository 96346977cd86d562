"""What an effort does to muscles: no sign, while nothing more is told.

Legs that burn after squats, an arm that trembles in a plank, a wobble on one leg: the words are
those of signs in both legs and of a weak limb. They are set aside, whoever heard them, where an
effort is told in their sentence or the one beside it, the words are of effort alone, and nothing in
the message says more: that it stays, is numb, fails, or came of itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.danger.agreement import ASKS, as_idioms
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("effort", partial(reading_lines, "effort"))
EFFORT = "what an effort does"  # cue of what is set aside for that
_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_OF_EFFORT = frozenset(("ces_bilateral_legs", "leg_motor", "arm_motor"))
_URGENT = ("E", "S")


def effort_set_aside(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what an effort did to limbs is no sign."""
    told = list(held)
    signs = [one for one in told if one.kind == Kind.FLAG and one.status in _OPEN]
    maybe = [one for one in signs if _may_be_of_effort(one)]
    if not maybe or _other(signs) or "beyond" in readings.found(message):
        return told
    return as_idioms(told, EFFORT, lambda one: one in maybe and _is_of_effort(message, one))


def _may_be_of_effort(sign: Mention) -> bool:
    """Whether it is a sign of a limb, or one that the wording alone asks about."""
    return sign.value in _OF_EFFORT or sign.rule == ASKS


def _other(signs: Iterable[Mention]) -> bool:
    """Whether a sign of another kind is told that is for today or an emergency."""
    flags = load_red_flags()
    others = (one for one in signs if not _may_be_of_effort(one))
    return any(flags[one.value].level in _URGENT for one in others)


def _is_of_effort(message: Message, mention: Mention) -> bool:
    first, last = message.span(mention.start, mention.end)
    begin, end = message.sentence_range(first)[0], message.sentence_range(last - 1)[1]
    if not readings.within(message, "does", begin, end):
        return False
    before = message.sentence_range(max(0, begin - 1))[0]
    behind = message.sentence_range(min(len(message.words) - 1, end))[1]
    return bool(readings.within(message, "made", before, behind))
