"""What the person has said to the question whether their answers may be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots

AGREED = "agreed"
NO_SAVING = "no_saving"


def consent_given(values: Mapping[str, Any]) -> bool:
    """Return whether the person agreed; False too where they have not been asked yet."""
    return bool(values.get(slots.CONSENT) == AGREED)
