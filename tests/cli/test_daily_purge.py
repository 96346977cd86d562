"""Old records are deleted every day while the server runs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.channels.switched_on import kept_days_of
from bot.channels.web import WebInput
from bot.channels.web.web_settings import WebSettings
from bot.cli.daily_purge import DAY_SECONDS, purge_daily
from bot.records import Records
from tests.records.clock import SetClock


class Days:
    """Lets a day pass at each sleep, and ends after a few."""

    def __init__(self, clock: SetClock, end: int) -> None:
        self.clock = clock
        self.left = end

    async def sleep(self, seconds: float) -> None:
        assert seconds == DAY_SECONDS
        self.left -= 1
        if not self.left:
            raise asyncio.CancelledError
        self.clock.pass_time(seconds=seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
    return SetClock()


async def test_daily_purge_deletes_once_the_time_is_over(tmp_path: Path, clock: SetClock) -> None:
    records = Records(f"sqlite:///{tmp_path / 'records.sqlite'}", clock)
    person = records.for_person("web", "somebody")
    person.give_consent("1")
    with pytest.raises(asyncio.CancelledError):
        await purge_daily(records, 3, Days(clock, 3).sleep)
    assert person.is_known()
    with pytest.raises(asyncio.CancelledError):
        await purge_daily(records, 3, Days(clock, 3).sleep)
    assert not person.is_known()
    records.close()


async def test_daily_purge_tries_again_the_next_day(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "away").write_text("a file where a folder is needed")
    records = Records(f"sqlite:///{tmp_path / 'away' / 'records.sqlite'}", clock)
    days = Days(clock, 2)
    with pytest.raises(asyncio.CancelledError):
        await purge_daily(records, 3, days.sleep)
    assert days.left == 0


def test_daily_purge_keeps_to_what_the_page_tells_people() -> None:
    assert kept_days_of([WebInput(WebSettings(kept_days=90))]) == 90
