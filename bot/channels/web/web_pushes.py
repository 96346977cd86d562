"""The kept browsers of web visitors, by the sender their page has."""

from __future__ import annotations

from collections.abc import Callable

from bot.records import PersonRecords, Records, own_records
from bot.records.identity import person_id
from bot.records.pushes import PushAddress


class WebPushes:
    """Keeps them with the person whose conversation the page takes part in; all may block.

    Every method raises ``RecordsUnavailable`` when the database cannot be used.
    """

    def __init__(self, channel: str, records: Callable[[], Records] = own_records) -> None:
        """``channel`` is the name under which the sender's records are kept."""
        self._channel = channel
        self._records = records

    def keep(self, sender_id: str, address: PushAddress) -> None:
        """Keep one of the sender's. Raises ``ConsentMissing`` before consent."""
        self._person(sender_id).keep_push(address)

    def drop(self, sender_id: str, endpoint: str) -> None:
        """Forget one of the sender's."""
        self._person(sender_id).drop_push(endpoint)

    def of(self, sender_id: str) -> list[PushAddress]:
        """Return the sender's."""
        return self._person(sender_id).pushes()

    def _person(self, sender_id: str) -> PersonRecords:
        own = (self._channel, sender_id)
        home = self._records().links().home_of(person_id(*own)) or own
        return self._records().for_person(*home)
