"""Turns of a conversation as the safety screen sees them, and a way to play them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.safety.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.triage import Profile

SADDLE, FEVER, SUICIDE = "ces_saddle", "fever", "suicide_distress"


def said(
    flag: str | None = None,
    status: Status = Status.PRESENT,
    *,
    yes_no: str | None = None,
    intent: str | None = None,
    region: str | None = None,
    text: str = "",
) -> Turn:
    mentions = []
    if flag:
        mentions.append(Mention(Kind.FLAG, flag, 0, 4, "word", "rule", status))
    if yes_no:
        mentions.append(Mention(Kind.YES_NO, yes_no, 0, 3, yes_no, "yes_no"))
    if region:
        mentions.append(Mention(Kind.REGION, region, 5, 9, "back", "region"))
    return Turn(Findings(tuple(mentions)), intent, text=text, confidence=0.9 if intent else 0.0)


CHECKED = said(text="the A&E doctor, on Monday; she said the nerves are fine", intent="inform")


def pressed(intent: str) -> Turn:
    return Turn(Findings(), intent, button=True)


def play(turns: Sequence[Turn], queue: Sequence[str] = ()) -> list[SafetyMove]:
    """Screen the turns one by one, each with the state the one before left."""
    state, moves = SafetyState(), []
    for count in range(1, len(turns) + 1):
        move = safety_move(state, turns[:count], Profile(), queue)
        moves.append(move)
        state = move.state
    return moves


def responses(turns: Sequence[Turn], queue: Sequence[str] = ()) -> list[str | None]:
    return [move.response for move in play(turns, queue)]
