"""Whose pain comes to the limit on some days is told how to begin on such a day (clinical 8.3)."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.staying.talk_words import talk_words
from bot.language.facts import Facts
from bot.routine import Routine


def with_high_days(routine: Routine, facts: Facts) -> Routine:
    """Return the routine with a note for days that begin at the limit, where such days are told.

    Who begins above it today is told the limit by that own start.
    """
    most = safety_limit("stop_at_pain")
    below = facts.nrs is None or facts.nrs < most
    if facts.nrs_most is None or facts.nrs_most < most or not below:
        return routine
    told = talk_words("high_days", most=str(most), rise=str(safety_limit("stop_at_rise")))
    return replace(routine, notes=(*routine.notes, told))
