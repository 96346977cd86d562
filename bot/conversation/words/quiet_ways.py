"""The quiet ways out of a question: leave it, or ask why it is put."""

from __future__ import annotations

from bot.conversation.turn import payload
from bot.knowledge.wording.speaking import speak

WHY = {"title": speak("conversation", "why_this"), "payload": "/why_ask", "style": "aside"}


def skip(question: str) -> dict[str, str]:
    """Return the button that leaves a question out."""
    return {
        "title": speak("conversation", "skip"),
        "payload": payload(question, "skip"),
        "style": "link",
    }
