""" "How heavy can I lift today?": no weight is known, so by what it does, and the first steps."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.may_i import too_much_for_now
from bot.knowledge.education.activities import load_activities

OF_LIFTING = "lifting"


def how_heavy(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say the limit by the pain, and the first weights of the way back to lifting."""
    lifting = load_activities()[OF_LIFTING]
    if held := too_much_for_now(draft, lifting):
        return texts["not_yet"].format(because=held, told=lifting.not_yet)
    steps = lifting.way_back.steps if lifting.way_back else ()
    return texts["told"].format(first=steps[0], pace=steps[-2]) if steps else None
