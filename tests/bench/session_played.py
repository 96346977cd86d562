"""A talk that has come to its routine, to be said something to at any move of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bench.session_talk import Sessions
from bot.conversation import slots
from bot.conversation.turn import PARTS
from bot.language import understand
from bot.language.entities import entity_of
from bot.language.replies.learned.part_reader import places_of_parts
from bot.routine import Routine


def talk_at_its_routine() -> Sessions:
    """A talk that has come to its routine."""

    def parse(text: str) -> Mapping[str, Any]:
        entities = [entity_of(mention) for mention in understand(text).mentions]
        parts = [(*place, "inform", 0.9) for place in places_of_parts(text)]
        told = {"text": text, "intent": {"name": "inform", "confidence": 0.9}, PARTS: parts}
        return {**told, "entities": entities}

    own = Routine("Own", (), 1, 10, "")
    talk = {
        **{slots.CONSENT: "agreed", slots.STORY: "told", slots.READBACK: "confirmed"},
        **{"regions": ["low_back"], "side": "both", "duration_days": 42.0, "nrs": 5},
        **{"aggravated_by": ["flex_agg"], "radiation": "none", "sit_hours": 8.0, slots.CHECKS: []},
        **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"},
        **{slots.ASSESSMENT_SHOWN: {"patterns": []}, slots.MINUTES: 10},
        slots.ROUTINE: own.as_dict(),
    }
    return Sessions(talk, (), parse)
