"""How the open check is done, asked or told ("can I do it sat down?", "I'm stood up")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.checks.checks import check_asked
from bot.conversation.drafting.draft import Draft
from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.conversation.about_moves import load_about_moves

TOLD = "told"
SIT, STAND, LIE = "sit", "stand", "lie"  # groups of the patterns


def position_of_check(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return whether it is done so; None where none is open, or it is told as it is done."""
    opened = check_asked(draft.before)
    if opened is None:
        return None
    so = _is_done_so(opened.check, found)
    if so and found.groupdict().get(TOLD):
        return None
    position = load_about_moves()["position"].texts[opened.check.position]
    return texts["so" if so else "not_so"].format(position=position)


def _is_done_so(check: HomeCheck, found: re.Match[str]) -> bool:
    named = {name.rstrip("_") for name, value in found.groupdict().items() if value}
    of_check = check.position if check.position in (SIT, STAND) else LIE
    return of_check in named
