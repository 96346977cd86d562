"""The browsers of one person that take notes while the page is closed."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import asdict, dataclass

from sqlalchemy import delete
from sqlalchemy.orm import Session

from bot.records.identity import secret_key
from bot.records.models import PushSubscription
from bot.records.scope import PersonScope
from bot.records.sealing import seal, unseal

MOST_BROWSERS = 5  # of one person; the oldest goes when there is one more


@dataclass(frozen=True)
class PushAddress:
    """Where a browser takes notes (RFC 8030) and the keys they are sealed with (RFC 8291)."""

    endpoint: str
    p256dh: str
    auth: str


class PushRecords(PersonScope):
    """Subscriptions; kept with consent only, and gone with everything else of the person."""

    def keep_push(self, address: PushAddress) -> None:
        """Keep a browser; a browser belongs to the one person who used it last.

        Raises `ConsentMissing` before consent.
        """
        mark = _mark(address.endpoint)
        with self._keeping() as session:
            _drop(session, PushSubscription.mark == mark)
            row = PushSubscription(
                person_id=self._id, mark=mark, address=seal(asdict(address)), made_at=self._clock()
            )
            session.add(row)
            session.flush()
            for old in self._all(session, PushSubscription)[:-MOST_BROWSERS]:
                session.delete(old)

    def pushes(self) -> list[PushAddress]:
        """Return the browsers; those that another installation sealed are none here."""
        with self._remembering() as session:
            rows = self._all(session, PushSubscription) if session else []
            opened = (unseal(row.address) for row in rows)
            return [PushAddress(**one) for one in opened if isinstance(one, dict)]

    def drop_push(self, endpoint: str) -> None:
        """Forget a browser; works with and without consent."""
        mark = _mark(endpoint)
        with self._database.writing() as session:
            own = PushSubscription.person_id == self._id
            _drop(session, own & (PushSubscription.mark == mark))


def _drop(session: Session, chosen: object) -> None:
    statement = delete(PushSubscription).where(chosen)
    session.execute(statement.execution_options(synchronize_session=False))


def _mark(endpoint: str) -> str:
    """The 64 digits that stand for a browser. Raises `RecordsUnavailable`."""
    return hmac.new(secret_key(), b"push\0" + endpoint.encode(), hashlib.sha256).hexdigest()
