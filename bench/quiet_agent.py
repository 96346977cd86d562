"""The guide's agent for a bench: quiet, in one process, with data that is gone afterwards."""

from __future__ import annotations

import asyncio
import os
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bot.conversation.turn import Turn

Parse = Callable[[str], Mapping[str, Any]]


@dataclass(frozen=True)
class QuietAgent:
    """The trained agent, and the loop in which it answers."""

    agent: Any
    loop: asyncio.AbstractEventLoop

    def parse(self, text: str) -> Mapping[str, Any]:
        """Return Rasa's reading of a message: text, intent, entities and parts."""
        return dict(self.loop.run_until_complete(self.agent.parse_message(text)))

    def said_by(self, sender: str) -> Sequence[Turn]:
        """Return what a person has said so far, oldest first."""
        from bot.rasa.said_so_far import turns_of

        return turns_of(self.loop.run_until_complete(self.agent.tracker_store.retrieve(sender)))


@contextmanager
def quiet_agent() -> Iterator[QuietAgent]:
    """Yield the agent; what it keeps lies in a folder that goes at the end."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLUMBLINE_DATA_DIR"] = folder
        os.environ.setdefault("PLUMBLINE_SECRET_KEY", "a key for the bench only, of no value")
        from bot.rasa.quiet_start import quiet_start

        quiet_start()
        from bot.rasa.assistant import load_assistant
        from bot.rasa.training import ensure_model

        yield QuietAgent(load_assistant(ensure_model()), asyncio.new_event_loop())
