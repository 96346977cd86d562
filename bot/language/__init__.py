"""From a person's words to findings; importing this package never imports spaCy."""

from __future__ import annotations

from threading import Thread

from bot.language.context import Context
from bot.language.findings import Findings


def understand(text: str, context: Context | None = None) -> Findings:
    """Return what one message says. The first call loads the language engine (about a second)."""
    from bot.language.pipeline import engine

    return engine().understand(text, context)


def load_ahead() -> Thread:
    """Load the language engine in a thread, so that the first message need not wait for it.

    A message that comes meanwhile waits for what is left. Returns the thread, already started.
    """
    thread = Thread(target=_load, name="language", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    from bot.language.pipeline import engine

    engine()
