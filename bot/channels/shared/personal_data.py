"""What is kept of a web visitor: a copy to take away, and its deletion."""

from __future__ import annotations

from typing import Any, Protocol

from bot.channels.message.guide_message import JsonObject
from bot.records import Records, own_records
from bot.records.identity import person_id
from bot.records.links import Home

FILE_NAME = "plumbline-data.json"


class PersonalData(Protocol):
    """The two things a person may always ask for; both may block."""

    def export(self, sender_id: str) -> JsonObject:
        """Everything kept about the sender."""

    def delete(self, sender_id: str) -> Any:
        """Delete everything kept about the sender."""


class WebRecords:
    """The records of this installation, for senders of one channel.

    Both methods raise ``RecordsUnavailable`` when the database cannot be used.
    """

    def __init__(self, channel: str, records: Records | None = None) -> None:
        """``channel`` is the name under which the sender's records are kept."""
        self._channel = channel
        self._records = records or own_records()

    def export(self, sender_id: str) -> JsonObject:
        """Every row about the sender, by table."""
        return self._records.for_person(*self._home(sender_id)).export()

    def delete(self, sender_id: str) -> Any:
        """Delete every row about the sender."""
        return self._records.delete(*self._home(sender_id))

    def _home(self, sender_id: str) -> Home:
        """The conversation that the sender takes part in."""
        own = (self._channel, sender_id)
        return self._records.links().home_of(person_id(*own)) or own
