"""Server-issued sessions: a random sender id inside a signed cookie."""

from __future__ import annotations

import re
import secrets

from itsdangerous import BadData, URLSafeTimedSerializer

COOKIE = "plumbline_session"
_SENDER = re.compile(r"[0-9a-f]{32}")


class SessionSigner:
    """Issues and checks session tokens; a token holds nothing but the sender id."""

    def __init__(self, secret_key: str, max_age: int, use: str = "session") -> None:
        """Sign with ``secret_key`` for one ``use``; tokens last ``max_age`` seconds."""
        self._serializer = URLSafeTimedSerializer(secret_key, salt=f"plumbline.web.{use}")
        self.max_age = max_age

    def issue(self) -> tuple[str, str]:
        """A new sender id (128 random bits as 32 hex digits) and its signed token."""
        sender_id = secrets.token_hex(16)
        return sender_id, self.sign(sender_id)

    def sign(self, sender_id: str) -> str:
        """A token for a sender this server has issued."""
        return str(self._serializer.dumps(sender_id))

    def read(self, token: str | None) -> str | None:
        """The sender id of a token this server signed and that is not too old, else None."""
        if not token:
            return None
        try:
            sender_id = self._serializer.loads(token, max_age=self.max_age)
        except BadData:
            return None
        return sender_id if isinstance(sender_id, str) and _SENDER.fullmatch(sender_id) else None
