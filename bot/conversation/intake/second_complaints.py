"""A second complaint as one word of the facts, and in words: "tingling in the left foot"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bot.knowledge.conversation.other_complaints import load_other_complaints
from bot.knowledge.wording.day_words import month_day
from bot.knowledge.wording.speaking import speak

NONE, PARTED = "", "."
BOTH = "both"  # sides


class Complaint(NamedTuple):
    """A feeling and a part of `other_complaints.yml`, its side, since when, when told."""

    feeling: str
    part: str
    side: str
    since: str
    told: str

    def as_fact(self) -> str:
        """Return it as one word."""
        return PARTED.join(self)

    def same_as(self, other: Complaint) -> bool:
        """Whether both are of one feeling in one part."""
        return self[:3] == other[:3]


def complaint_of(fact: str) -> Complaint:
    """Return a complaint that `as_fact` has written."""
    return Complaint(*fact.split(PARTED))


def complaint_in_words(fact: str, *, dated: bool = False) -> str:
    """Return what was told, with the day that it began; `dated`, else with the day it was told."""
    one, known = complaint_of(fact), load_other_complaints()
    said = known[one.feeling].says
    if one.part and one.side == BOTH:
        said = speak("conversation", "felt_in_both", feeling=said, part=known[one.part].both)
    elif one.part:
        side = f"{_side_in_words(one.side)} " if one.side else ""
        part = f"{side}{known[one.part].says}"
        said = speak("conversation", "felt_in", feeling=said, part=part)
    if one.since:
        return speak("conversation", "since_day", what=said, day=_day(one.since))
    return speak("conversation", "told_on", what=said, day=_day(one.told)) if dated else said


def _day(told: str) -> str:
    return month_day(date.fromisoformat(told))


def _side_in_words(side: str) -> str:
    if side == "left":
        return speak("conversation", "side_left")
    return speak("conversation", "side_right")
