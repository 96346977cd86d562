"""The rows of the safety list as they are put to this person, by what was said before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation.intake.consent_given import consent_given
from bot.conversation.safety.safety_list.screen_rows import screen_items, short_form
from bot.knowledge.safety.screen_items import ScreenItem
from bot.language.facts import Facts


def rows_put(part: str, facts: Facts, values: Mapping[str, Any]) -> tuple[ScreenItem, ...]:
    """Return the rows of one part as they are put in this talk."""
    return screen_items(part, facts, short_form(values), of_age=of_age(values))


def of_age(values: Mapping[str, Any]) -> bool:
    """Return whether being an adult was said with the consent: nobody asks for it a second time."""
    return consent_given(values)
