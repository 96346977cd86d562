"""One message planned as the guide plans it, at a place of a talk that was played before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bench.quiet_agent import Parse
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.situation import Situation
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import Turn, turn_from
from bot.safety.triage import Profile

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)

Values = Mapping[str, Any]


def planned_turn(parse: Parse, values: Values, before: Sequence[Turn], text: str) -> Draft:
    """Return what is planned for `text` where the slots are `values` and `before` was said."""
    return plan_turn(situation_of(parse, values, before, text))


def situation_of(
    parse: Parse, values: Values, before: Sequence[Turn], text: str, now: datetime = NOW
) -> Situation:
    """Return the talk as it stands when `text` has come."""
    turn, asked = turn_from(parse(text), len(before) + 1), values.get(slots.ASKED)
    heard = Turn(
        *(turn.findings, turn.intent, turn.pressed, text, turn.confidence),
        of_a_move=asked in slots.OF_A_MOVE,
        of_a_list=asked in PARTS,
    )
    told = (*before, heard)
    return Situation(values, turn, told, Profile(), now, "ann", channel="telegram")
