"""Which conversation a surface takes part in, joined by one-time codes."""

from __future__ import annotations


class Links:
    """Surfaces that were linked to another one's conversation, in memory."""

    def __init__(self) -> None:
        """Nothing is linked at first."""
        self._homes: dict[tuple[str, str], tuple[str, str]] = {}

    def home(self, channel: str, sender_id: str) -> tuple[str, str]:
        """The channel and sender under which this surface's conversation is held."""
        return self._homes.get((channel, sender_id), (channel, sender_id))
