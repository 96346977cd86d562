"""A clock that the tests set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

SUNDAY = datetime(2026, 3, 1, 18, 30, tzinfo=UTC)


class SetClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = SUNDAY

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, **parts: float) -> None:
        self.now += timedelta(**parts)
