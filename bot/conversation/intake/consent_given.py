"""What the person has said to the question whether their answers may be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots

AGREED = "agreed"
NO_HISTORY = "no_history"  # answers are kept, not what the days bring
NO_SAVING = "no_saving"
# What is written down of the days.
OF_DAYS = frozenset(
    {
        *(
            "session",
            "check_in",
            "due_check_in",
            "check_in_begun",
            "adverse_event",
            "flare",
            "flare_over",
            "flare_misread",
            "flare_plan",
            "own_question",
            "own_questions_over",
        ),
        *("activity", "activity_score", "progression"),
    }
)


def consent_given(values: Mapping[str, Any]) -> bool:
    """Return whether the person agreed; False too where they have not been asked yet.

    What is told of somebody else is not theirs to have kept, and no part of their own record.
    """
    kept = values.get(slots.CONSENT) in (AGREED, NO_HISTORY)
    return bool(kept) and not values.get(slots.ABOUT)


def history_given(values: Mapping[str, Any]) -> bool:
    """Return whether the person agreed to a history of their days as well."""
    return consent_given(values) and values.get(slots.CONSENT) == AGREED
