"""Who a record belongs to: a keyed hash that cannot be turned back into a sender."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import tempfile
from pathlib import Path

from bot.records.errors import RecordsUnavailable
from bot.records.location import data_dir

SECRET_KEY = "PLUMBLINE_SECRET_KEY"  # noqa: S105  (the name of a variable, not a key)
SHORTEST_KEY = 16  # characters; shorter keys could be guessed from a few known senders
PERSON_ID = re.compile(r"[0-9a-f]{64}")


def person_id(channel: str, sender: str) -> str:
    """Return the 64 hexadecimal digits that stand for one sender of one channel.

    Raises `RecordsUnavailable` when there is no usable key.
    """
    told = b"person\0" + channel.encode() + b"\0" + sender.encode()
    return hmac.new(secret_key(), told, hashlib.sha256).hexdigest()


def secret_key() -> bytes:
    """Return the key of this installation: `PLUMBLINE_SECRET_KEY`, else the key file.

    The key file is made once, readable by its owner only. Raises `RecordsUnavailable`.
    """
    key = os.environ.get(SECRET_KEY)
    if key is None:
        path = data_dir() / "secret.key"
        try:
            key = _read_or_make(path)
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "not a text file"
            raise RecordsUnavailable(f"the key file {path} cannot be used ({why})") from error
    if len(key) < SHORTEST_KEY:
        raise RecordsUnavailable(f"the secret key is shorter than {SHORTEST_KEY} characters")
    return key.encode()


def _read_or_make(path: Path) -> str:
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp makes the file readable by its owner only; the link appears whole or not at all.
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix="secret.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(secrets.token_hex(32))
            os.link(draft, path)
        except FileExistsError:  # another process was first; its key is the one that counts
            pass
        finally:
            os.unlink(draft)
    return path.read_text(encoding="utf-8").strip()
