"""The clock that everything counts days by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.clock import move_ahead, seconds_now, utc_now


def test_clock_is_the_machines_and_can_be_moved_ahead() -> None:
    try:
        assert abs(utc_now() - datetime.now(UTC)) < timedelta(seconds=5)
        move_ahead(timedelta(days=7))
        assert abs(utc_now() - datetime.now(UTC) - timedelta(days=7)) < timedelta(seconds=5)
        assert utc_now().tzinfo is UTC
    finally:
        move_ahead(timedelta())


def test_clock_as_seconds_is_moved_with_it() -> None:
    """What goes after idle minutes goes after a night in which the machine slept, too."""
    before = seconds_now()
    try:
        move_ahead(timedelta(days=2))
        assert seconds_now() - before > timedelta(days=2).total_seconds() - 5
    finally:
        move_ahead(timedelta())
