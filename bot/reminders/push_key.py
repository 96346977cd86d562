"""The key with which this installation signs what it sends to push services (VAPID, RFC 8292)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.records.identity import secret_key

if TYPE_CHECKING:  # loaded with the first subscription: most runs never sign
    from py_vapid import Vapid02

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of the curve P-256


@lru_cache(maxsize=1)
def signing_key() -> Vapid02:
    """Return the key; it follows from the installation's own, so there is no other to keep.

    Raises `RecordsUnavailable` without a usable key.
    """
    from py_vapid import Vapid02

    drawn = hmac.new(secret_key(), b"vapid", hashlib.sha512).digest()
    number = int.from_bytes(drawn) % (_ORDER - 1) + 1
    return Vapid02.from_raw(base64.urlsafe_b64encode(number.to_bytes(32)).rstrip(b"="))


def public_key() -> str:
    """Return the half of it that browsers are given. Raises `RecordsUnavailable`."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    point = signing_key().public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()
