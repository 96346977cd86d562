"""What the guide is told to have left out: "you don't say the operation of the disc"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.readback import sentence
from bot.conversation.turn import Turn, UserTurn
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Mention, Status


def with_left_out(turn: UserTurn) -> UserTurn:
    """Return the turn in which what was left out is told: it is not what is denied."""
    return _with_told(turn, spoken("you_left_out").search(turn.text), _is_condition)


def with_signs_left_out[T: Turn](turn: T) -> T:
    """Return the turn in which a sign that was passed over is told, and not denied.

    "You didn't say about my numb feet": the "didn't" is of the guide.
    """
    found = None if turn.button else spoken("you_passed_over").search(turn.text)
    return _with_told(turn, found, _is_denied_sign)


def _with_told[T: Turn](
    turn: T, found: re.Match[str] | None, meant: Callable[[Mention], bool]
) -> T:
    """Return the turn in which what is meant behind such words is there, whatever was read."""
    if found is None:
        return turn
    told = tuple(
        replace(one, status=Status.PRESENT) if one.start >= found.end() and meant(one) else one
        for one in turn.findings.mentions
    )
    return replace(turn, findings=Findings(told))


def _is_denied_sign(one: Mention) -> bool:
    return one.kind in (Kind.FLAG, Kind.SIGN, Kind.QUALITY) and one.status is Status.DENIED


def own_left_out(draft: Draft) -> None:
    """Say what is held of what was left out, where it was known before."""
    text = draft.turn.text
    found = spoken("you_left_out").search(text)
    if found is None:
        return
    behind = [one for one in draft.turn.findings.mentions if one.start >= found.end()]
    # "you didn't say, is it harmful?" has its own answer
    asks = asks_something(text) or spoken("asked_again_about").search(text.casefold())
    silent = behind or asks or draft.asked == slots.READBACK
    if not silent and (heard := sentence(draft.facts)):
        draft.acknowledge(acknowledgement("have", facts=heard))  # "you put nothing about my job"
    told = [one.value for one in behind if one.kind == Kind.CONDITION]
    for value in told:
        if value in draft.facts_before.conditions:
            named = load_conditions()[value].name
            draft.acknowledge(acknowledgement("noted", facts=f"{named}."))


def _is_condition(one: Mention) -> bool:
    return one.kind == Kind.CONDITION
