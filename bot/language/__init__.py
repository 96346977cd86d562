"""From a person's words to findings; importing this package never imports spaCy."""

from __future__ import annotations

from bot.language.context import Context
from bot.language.findings import Findings


def understand(text: str, context: Context | None = None) -> Findings:
    """Return what one message says. The first call loads the language engine (about a second)."""
    from bot.language.pipeline import engine

    return engine().understand(text, context)
