"""Somebody in a chat app who reads what the bot writes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from tests.channels.platform_server import PlatformCalls


class PlatformUser(ABC):
    """Reads what is new in one chat; subclasses say which messages are in it."""

    def __init__(self, platform: PlatformCalls, words_of: Callable[[dict[str, Any]], str]) -> None:
        """Count what is there already: whose chat it is must be known before."""
        self._platform = platform
        self._words_of = words_of
        self._read = len(self.mine)

    @property
    @abstractmethod
    def mine(self) -> list[dict[str, Any]]:
        """The messages of the chat, in order."""

    def read(self, more: int = 1, seconds: float = 10.0) -> list[str]:
        """What the new messages show, when there are at least so many."""
        self._platform.wait(lambda: len(self.mine) - self._read >= more, seconds)
        new = self.mine[self._read :]
        self._read = len(self.mine)
        return [self._words_of(message) for message in new]
