"""The marks that weighing leaves on a mention: words and wording agree, or it is set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.language.findings import Findings, Kind, Mention, Status

AGREED = "two_witnesses."  # begins the rule of such a mention; its flag follows
FOR_TODAY = "wording_for_today."  # the same of what the wording alone finds to be for today
ASKS = "danger_net"  # rule of a flag that the wording alone asks about
SET_ASIDE = "nothing in the overall wording"  # cue of words of danger in a harmless message

HARMLESS = "quite harmless in the overall wording"  # beside that cue, where nothing is to be known
OF_OLD = "long so, and looked at"  # cue of what a long illness brings: no wording calls it


def agreed(mention: Mention) -> bool:
    """Return whether words and wording together make it an emergency."""
    return mention.rule.startswith(AGREED)


def for_today(mention: Mention) -> bool:
    """Return whether the overall wording alone makes it a sign for today."""
    return mention.rule.startswith(FOR_TODAY)


def set_aside(mention: Mention) -> bool:
    """Return whether the overall wording is so harmless that it is not even asked about."""
    return SET_ASIDE in mention.cues


def harmless(mention: Mention) -> bool:
    """Return whether it is set aside in a message of full length that is quite harmless."""
    return HARMLESS in mention.cues


def as_idioms(
    told: Iterable[Mention], cue: str, is_one: Callable[[Mention], bool]
) -> list[Mention]:
    """Return what is told, with what only sounds like a sign as an idiom; `cue` says why."""
    return [
        replace(one, status=Status.IDIOM, cues=(*one.cues, cue)) if is_one(one) else one
        for one in told
    ]


def is_of_old(mention: Mention) -> bool:
    """Return whether it is a sign of a long illness that is told as ever and was looked at."""
    return OF_OLD in mention.cues


def wording_asks(mention: Mention) -> bool:
    """Return whether the overall wording alone asks about it."""
    return mention.rule == ASKS


def of_the_wording(mention: Mention) -> bool:
    """Return whether the mention stems from the overall wording, and not from a frame."""
    return agreed(mention) or for_today(mention) or wording_asks(mention)


def told_in_words(findings: Findings, slug: str) -> bool:
    """Return whether a frame of the flag holds: words tell it, whatever the wording adds."""
    told = findings.present(Kind.FLAG)
    return any(one.value == slug and not of_the_wording(one) for one in told)
