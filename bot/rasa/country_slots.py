"""The numbers to call, set in the dialogue process so that they never depend on anything else."""

from __future__ import annotations

import os
import re

from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation.slots import (
    ADVICE_LINE,
    COUNTRY,
    CRISIS_LINE,
    EMERGENCY_NUMBER,
    EMERGENCY_TEL,
)
from bot.knowledge.emergency_numbers import numbers_for


def number_slots(tracker: DialogueStateTracker) -> list[SlotSet]:
    """Return the slot events for the person's country: said, else the operator's setting.

    An unknown country gives "112, or your local emergency number".
    """
    country = tracker.get_slot(COUNTRY) or os.environ.get("PLUMBLINE_COUNTRY")
    numbers = numbers_for(country)
    wanted = {
        EMERGENCY_NUMBER: numbers.emergency,
        EMERGENCY_TEL: re.findall(r"\d+", numbers.emergency)[0],
        ADVICE_LINE: numbers.advice_line,
        CRISIS_LINE: numbers.crisis_line,
    }
    return [SlotSet(name, said) for name, said in wanted.items() if tracker.get_slot(name) != said]
