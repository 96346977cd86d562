"""One message of the person as the steps of the conversation see it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.language.entities import findings_of
from bot.language.findings import Findings

TURN = "turn"  # key beside a message: the how many-th of its conversation


@dataclass(frozen=True)
class UserTurn:
    """A message: `number` counts the person's messages from 1; `choice` is a pressed button.

    A choice is (question, value), from a payload such as `/choose{"choice": "side=left"}`.
    """

    number: int
    text: str
    intent: str | None
    confidence: float
    findings: Findings
    choice: tuple[str, str] | None = None

    @property
    def pressed(self) -> bool:
        """Return True for a button, False for words."""
        return self.text.startswith("/")


def turn_from(message: Mapping[str, Any], number: int) -> UserTurn:
    """Read Rasa's latest message, a mapping with text, intent and entities."""
    text = str(message.get("text") or "")
    intent = message.get("intent") or {}
    return UserTurn(
        number=number,
        text=text,
        intent=intent.get("name"),
        confidence=float(intent.get("confidence") or 0.0),
        findings=findings_of(message.get("entities") or []),
        choice=_choice(text),
    )


def payload(question: str, value: str) -> str:
    """Return the button payload for an answer; `turn_from` reads it back."""
    return "/choose" + json.dumps({"choice": f"{question}={value}"})


def _choice(text: str) -> tuple[str, str] | None:
    if not text.startswith("/choose{"):
        return None
    try:
        chosen = json.loads(text.removeprefix("/choose")).get("choice", "")
    except (json.JSONDecodeError, AttributeError):
        return None
    question, found, value = str(chosen).partition("=")
    return (question, value) if found else None
