"""The facts of the pain, from the slots they live in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation.slots import FACT_SLOTS
from bot.language.facts import Facts


def facts_of(values: Mapping[str, Any]) -> Facts:
    """Return the facts that slot values hold; None is "not told yet"."""
    return Facts.from_dict({n: values[n] for n in FACT_SLOTS if values.get(n) is not None})
