"""Where words ask for the position of the open check: they wish for no place of the moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.conversation.checks.checks import check_asked
from bot.knowledge.conversation.about_guide import asks_how_to_check
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.language.text.message_parts import parts_of

KIND = "position_of_check"


def position_asked_at(values: Mapping[str, Any], text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that ask how, or on which seat, the open check may be done."""
    if check_asked(values) is None:
        return
    for first, last in parts_of(text):
        said = text[first:last]
        if load_own_plan()[KIND].asked_in(said) or asks_how_to_check(said):
            yield first, last
