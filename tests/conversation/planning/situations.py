"""Situations to plan from: what a person wrote, read by the real language engine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from bot.conversation.drafting.situation import Situation
from bot.conversation.turn import MessagePart, Turn, UserTurn, turn_from
from bot.language import understand
from bot.language.context import Context
from bot.language.findings import Findings
from bot.safety.triage import Profile

NOW = datetime(2026, 3, 2, 9, 0)
# Tables say the same words at many stages: what is found in them does not depend on the stage.
# "On Tuesday" counts back from the day of the talk, on whatever weekday the tests run.
found_in = lru_cache(maxsize=64)(partial(understand, context=Context(today=NOW.date())))


def situation(
    text: str,
    values: Mapping[str, Any] | None = None,
    intent: str | None = "inform",
    confidence: float = 0.9,
    parts: tuple[MessagePart, ...] = (),
    language: str | None = None,
    country: str | None = None,
) -> Situation:
    """Return the situation in which this is the person's first message."""
    pressed = text.startswith("/")
    findings = Findings() if pressed else found_in(text)
    turn = UserTurn(
        findings,
        intent,
        pressed,
        text,
        confidence,
        number=1,
        choice=turn_from({"text": text}, 1).choice,
        parts=parts,
    )
    heard = Turn(findings, intent, pressed, text, confidence)
    return Situation(dict(values or {}), turn, (heard,), Profile(), NOW, "ann", language, country)
