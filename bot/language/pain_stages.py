"""Stage of an episode from its length (label schema: under 4, 4 to 12, over 12 weeks)."""

from __future__ import annotations

from bot.knowledge.safety.safety_limits import safety_limit

ACUTE_BELOW = safety_limit("acute_below_days")
SUBACUTE_UP_TO = safety_limit("subacute_up_to_days")
LONG_STAGE = "chronic"


def stage_of(days: float) -> str:
    """Return acute, subacute or chronic for a number of days."""
    if days < ACUTE_BELOW:
        return "acute"
    return "subacute" if days <= SUBACUTE_UP_TO else LONG_STAGE
