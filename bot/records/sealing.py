"""Texts that nobody can read without the installation's key."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from bot.records.identity import secret_key

if TYPE_CHECKING:  # loaded when something is sealed or opened: most processes never do
    from cryptography.fernet import Fernet


def seal(data: Any) -> str:
    """Return JSON data as a sealed text. Raises `RecordsUnavailable` without a usable key."""
    return _cipher().encrypt(json.dumps(data).encode()).decode()


def unseal(sealed: str) -> Any:
    """Return the data of a sealed text; None when another installation sealed it."""
    from cryptography.fernet import InvalidToken

    try:
        return json.loads(_cipher().decrypt(sealed.encode()))
    except (InvalidToken, ValueError):
        return None


def _cipher() -> Fernet:
    from cryptography.fernet import Fernet

    key = hmac.new(secret_key(), b"sealed", hashlib.sha256).digest()
    return Fernet(base64.urlsafe_b64encode(key))
