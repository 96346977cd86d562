"""People who were introduced with a name: what is told of them in a talk is theirs."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.situation import Situation
from bot.conversation.words.others_by_name import names_introduced, told_by_name


def with_others_by_name(situation: Situation) -> Situation:
    """Return the situation in which what is told of people with a known name is theirs."""
    names = names_introduced(situation.turns)
    if not names:
        return situation
    turns = [told_by_name(one, names) for one in situation.turns]
    newest = told_by_name(situation.turn, names)
    return replace(situation, turns=turns, turn=newest)
