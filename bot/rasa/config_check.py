"""What config.yml may name, asked before Rasa is imported and anything is trained."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.rasa.unused_parts import DEFAULT_COMPONENTS

OWN = "bot.rasa."


class UnknownComponentError(ValueError):
    """config.yml names a component that is not here; the message says what to use instead."""

    def __init__(self, name: str, file: Path) -> None:
        known = " or ".join(sorted(DEFAULT_COMPONENTS))
        super().__init__(
            f"{file.name} names {name}, which Plumbline leaves out "
            "(bot/rasa/unused_parts.py says why). Use a component of bot/rasa, such as "
            f"bot.rasa.intent_classifier.TfidfIntentClassifier, or Rasa's {known}."
        )


def refuse_unknown_components(config: Path) -> None:
    """Raise `UnknownComponentError` for the first component that is not here."""
    told: Mapping[str, Any] = yaml.safe_load(config.read_text(encoding="utf-8")) or {}
    for step in (*(told.get("pipeline") or ()), *(told.get("policies") or ())):
        name = str(step.get("name"))
        if not name.startswith(OWN) and name not in DEFAULT_COMPONENTS:
            raise UnknownComponentError(name, config)
