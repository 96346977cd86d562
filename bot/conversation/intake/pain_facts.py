"""The facts of the pain, from the slots they live in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation.slots import FACT_SLOTS
from bot.language.facts import Facts

OTHER_SIDE = {"left": "right", "right": "left"}


def facts_of(values: Mapping[str, Any]) -> Facts:
    """Return the facts that slot values hold; None is "not told yet"."""
    return Facts.from_dict({n: values[n] for n in FACT_SLOTS if values.get(n) is not None})


def fact_values(facts: Facts) -> dict[str, Any]:
    """Return the slot values of the facts; "not told" is None."""
    return {
        name: None if value is False or value == [] else value
        for name, value in facts.as_dict().items()
    }
