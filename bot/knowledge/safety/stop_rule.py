"""When to stop because of pain, in the words that stand on checks, plans and at the end."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled
from bot.knowledge.safety.safety_limits import safety_limit

STOP_RULE = SHOWN / "safety" / "stop_rule.yml"


@lru_cache(maxsize=1)
def stop_rule() -> str:
    """Return what goes on after "Stop if" (clinical 5, stop rules)."""
    rise, most = safety_limit("stop_at_rise"), safety_limit("stop_at_pain")
    return filled(STOP_RULE, "pain", rise=str(rise), most=str(most))
