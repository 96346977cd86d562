"""What is kept of a web visitor: a copy to take away, and its deletion."""

from __future__ import annotations

from typing import Any, Protocol

from bot.channels.guide_message import JsonObject
from bot.records import PersonRecords, Records

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
        self._records = records or Records()

    def export(self, sender_id: str) -> JsonObject:
        """Every row about the sender, by table."""
        return self._person(sender_id).export()

    def delete(self, sender_id: str) -> Any:
        """Delete every row about the sender."""
        return self._person(sender_id).delete()

    def _person(self, sender_id: str) -> PersonRecords:
        """The records of the conversation that the sender takes part in."""
        person = self._records.for_person(self._channel, sender_id)
        home = self._records.links().home_of(person.id)
        return self._records.for_person(*home) if home else person
