"""Legs that walking or standing makes heavy for months and sitting eases: asked about, not called.

It is what a narrowed canal does (clinical 8.2), and a change of it is the emergency. So signs in
both legs are asked about where all is told: what brings them on, what ends them, and either three
months or a canal that is known to be narrow; of such a canal also where instead of what ends them
it is told that they are as they were. Legs that only tire ("heavy", "dead") and are told
without a recent time are asked about too; those that are heavy of walking also where nothing ends
it. Where something ends it, it is for a routine visit as well, and the pain goes to the legs. New
or worse, at rest, where walking fails, or beside any other emergency they hold as heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("claudication", partial(reading_lines, "claudication"))
KNOWN = "long known on walking, eased by sitting"  # cue of legs that are asked about for that
LEGS, VESSELS, NARROW = "ces_bilateral_legs", "vascular_leg", "stenosis"
WALKING = "vascular_leg.claudication"  # the frame that says who looks at it, and when
GAIT = "myelopathy"  # heavy legs on walking are heard as one of its signs too
_LONG_FROM = safety_limit("sign_long_days")
_AN_HOUR = 1 / 24  # shorter times say how far somebody can walk
_URGENT = "E"
_HEARD = (Status.PRESENT, Status.UNCERTAIN)


def known_claudication_asked(message: Message, held: Sequence[Mention]) -> list[Mention]:
    """Return what holds, with legs that are long known to tire on walking only asked about."""
    legs = [one for one in held if one.value == LEGS and one.status in _HEARD]
    if not legs or not _told(message, held) or not _known(message, held) or _other(held):
        return list(held)
    asked = {LEGS} if "nerve" in readings.found(message) else {LEGS, GAIT}
    found = [
        replace(one, status=Status.UNCERTAIN, cues=(*one.cues, KNOWN))
        if one.value in asked and one.status is Status.PRESENT
        else one
        for one in held
    ]
    return [*found, *_told_besides(legs[0], found)] if "ends" in readings.found(message) else found


def _told_besides(legs: Mention, held: Sequence[Mention]) -> Iterator[Mention]:
    """Yield what such legs tell, whatever the answer: a routine visit, and where the pain goes."""
    told = replace(legs, status=Status.PRESENT, cues=(KNOWN,), time=None)
    if not any(one.value == VESSELS for one in held):
        yield replace(told, value=VESSELS, rule=WALKING)
    if not any(one.kind == Kind.RADIATION and one.status is Status.PRESENT for one in held):
        yield replace(told, kind=Kind.RADIATION, value="leg")


def only_hurts(message: Message) -> bool:
    """Whether nothing new, worse, numb or weak is told, and walking has not failed."""
    return readings.found(message).keys().isdisjoint(("anew", "nerve", "fails"))


def _told(message: Message, held: Iterable[Mention]) -> bool:
    """Whether it comes on walking and goes on sitting, is as it was or only tires, nothing new."""
    found = readings.found(message)
    ends = "ends" in found or ("steady" in found and _is_narrow(held))
    ends = ends or ("tires" in found and found.keys().isdisjoint(("nerve", "fails")))
    return "brings_on" in found and ends and not _news(message)


def _news(message: Message) -> bool:
    """Whether anything is told as new or worse; what makes it worse is no news of it."""
    known = readings.hits(message, "worse_with")
    return any(
        not any(one.first <= hit.first and hit.last <= one.last for one in known)
        for hit in readings.hits(message, "anew")
    )


def _is_narrow(held: Iterable[Mention]) -> bool:
    return any(one.kind == Kind.CONDITION and one.value == NARROW for one in held)


def _known(message: Message, held: Iterable[Mention]) -> bool:
    """Whether all times told are long ago; with none, a narrow canal or legs that only tire."""
    times = times_told(message, message.context.day)
    days = [one.days for one in times if one.days is not None and one.days > _AN_HOUR]
    stages = any(one.kind == Kind.STAGE and one.value == "chronic" for one in held)
    only_tired = "nerve" not in readings.found(message)
    known = bool(days) or stages or _is_narrow(held) or only_tired
    return all(one >= _LONG_FROM for one in days) and known


def _other(held: Iterable[Mention]) -> bool:
    """Whether anything else is an emergency by its kind, or anything grows worse."""
    flags = load_red_flags()
    return any(
        one.status is Status.PRESENT
        and (
            (one.kind in (Kind.SIGN, Kind.COURSE) and one.value == "worsening")
            or (
                one.kind == Kind.FLAG
                and one.value not in (LEGS, VESSELS)
                and flags[one.value].level == _URGENT
            )
        )
        for one in held
    )
