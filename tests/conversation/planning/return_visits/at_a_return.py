"""A message sixteen days on: at the check-in, at the first words, or where nothing is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import Turn
from tests.conversation.planning.every_question.planned import COMES, LATER
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

AT_CHECK_IN = {**COMES, slots.ASKED: slots.CHECK_IN}
FIRST_WORDS = {**COMES, slots.ASKED: None}
IDLE = {**LATER, slots.ASKED: None}


def planned_later(
    text: str, values: dict[str, Any], intent: str = "inform", before: tuple[Turn, ...] = ()
) -> Draft:
    now = situation(text, values, intent)
    turn = replace(now.turn, number=len(before) + 1)
    return plan_turn(replace(now, turn=turn, turns=(*before, *now.turns), now=NOW + 16 * DAY))
