"""Stage of an episode from its length (label schema: under 4, 4 to 12, over 12 weeks)."""

from __future__ import annotations

ACUTE_BELOW = 28  # days
SUBACUTE_UP_TO = 84  # days


def stage_of(days: float) -> str:
    """Return acute, subacute or chronic for a number of days."""
    if days < ACUTE_BELOW:
        return "acute"
    return "subacute" if days <= SUBACUTE_UP_TO else "chronic"
