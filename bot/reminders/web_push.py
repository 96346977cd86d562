"""One note to one browser: sealed (RFC 8291), signed (RFC 8292), handed over (RFC 8030)."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Sequence
from enum import StrEnum
from ssl import SSLContext
from urllib.parse import urlsplit

from bot.knowledge.staying.reminders import load_reminder_rules
from bot.records.pushes import PushAddress
from bot.reminders.push_hosts import is_allowed
from bot.reminders.push_key import signing_key

logger = logging.getLogger(__name__)

SECONDS = 10.0
TOKEN_SECONDS = 12 * 3600  # a signature is good for; a day is the most there may be
SENT = frozenset({200, 201, 202, 204})
GONE = frozenset({404, 410})
TOPIC = "note"  # a newer one takes the place of one that still waits


class Pushed(StrEnum):
    """What a push service did with a note."""

    SENT = "sent"
    GONE = "gone"  # the browser takes none any more
    FAILED = "failed"


class WebPush:
    """Writes to push services on the list, and to nobody else."""

    def __init__(
        self, contact: str, hosts: Sequence[str], trusted: SSLContext | None = None
    ) -> None:
        """`contact` says whom a service may ask about it; `trusted` who vouches for services."""
        self._contact = contact
        self._hosts = tuple(hosts)
        self._trusted = trusted

    async def send(self, to: PushAddress, text: str) -> Pushed:
        """Send one note; it is not kept by the service for longer than it may be late."""
        import aiohttp  # these come with the first note: most runs send none

        if not is_allowed(to.endpoint, self._hosts):
            return Pushed.FAILED
        wait = aiohttp.ClientTimeout(total=SECONDS)
        try:
            async with (
                aiohttp.ClientSession(timeout=wait) as session,
                session.post(
                    to.endpoint,
                    data=_sealed(to, text),
                    headers=self._headers(to.endpoint),
                    allow_redirects=False,
                    ssl=self._trusted or True,
                ) as answer,
            ):
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            logger.warning("A push service could not be reached. %s", type(error).__name__)
            return Pushed.FAILED
        if status in GONE:
            return Pushed.GONE
        if status not in SENT:
            logger.warning("A push service answered %s.", status)
        return Pushed.SENT if status in SENT else Pushed.FAILED

    def _headers(self, endpoint: str) -> dict[str, str]:
        told = urlsplit(endpoint)
        claims = {
            "aud": f"{told.scheme}://{told.netloc}",
            "sub": self._contact,
            "exp": int(time.time()) + TOKEN_SECONDS,
        }
        return {
            "Authorization": signing_key().sign(claims)["Authorization"],
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(load_reminder_rules().late_minutes * 60),
            "Topic": TOPIC,
            "Urgency": "normal",
        }


def _sealed(to: PushAddress, text: str) -> bytes:
    from pywebpush import WebPusher

    keys = {"p256dh": to.p256dh, "auth": to.auth}
    told = json.dumps({"text": text}).encode()
    return bytes(WebPusher({"endpoint": to.endpoint, "keys": keys}).encode(told)["body"])
