"""What the person has said to the question whether their answers may be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots

AGREED = "agreed"
NO_SAVING = "no_saving"


def consent_given(values: Mapping[str, Any]) -> bool:
    """Return whether the person agreed; False too where they have not been asked yet.

    What is told of somebody else is not theirs to have kept, and no part of their own record.
    """
    return bool(values.get(slots.CONSENT) == AGREED) and not values.get(slots.ABOUT)
