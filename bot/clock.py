"""What time it is, for everything that counts days; moved ahead where weeks are played through."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class _Clock:
    ahead = timedelta()


def utc_now() -> datetime:
    """Return the moment it is, with its zone."""
    return datetime.now(UTC) + _Clock.ahead


def seconds_now() -> float:
    """Return the same as seconds, for what goes after a while: a machine that slept grew older."""
    return utc_now().timestamp()


def move_ahead(by: timedelta) -> None:
    """Let this process live so much later than the machine; nothing by itself moves it back."""
    _Clock.ahead = by
