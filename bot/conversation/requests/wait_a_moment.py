"""A moment that somebody needs ("one mo, phone"); in a session it is a pause of its clock."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft

PAUSE = "pause"  # group of the patterns that ask nothing


def wait_a_moment(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return that the guide waits; None where a move is up, which pauses, or at a hello.

    "Hi, I'm back, a bit sore" comes to go on.
    """
    if draft.before.get(slots.ASKED) is None and draft.values.get(slots.RETURNING):
        return None
    up = draft.before.get(slots.ASKED) == slots.EXERCISE_FEEDBACK
    return None if up and found.groupdict().get(PAUSE) is not None else texts["told"]
