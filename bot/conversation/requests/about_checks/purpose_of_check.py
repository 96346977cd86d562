"""What a home check is for ("is this to see if I've a sway back?"): what it shows, roughly."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.checks.checks import open_check
from bot.conversation.drafting.draft import Draft


def purpose_of_check(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return what the check shows that was open as it was asked; None where none was."""
    opened = open_check(draft.before)
    return None if opened is None else texts["told"].format(reason=opened.reason)
