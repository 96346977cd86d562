"""A reminder on a journey goes by the clock there, and by that of home when it is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.records import PersonRecords
from bot.reminders.deciding import decide
from bot.reminders.setting import change_zone, set_reminder
from bot.reminders.zone_of_now import zone_name_at
from tests.records.clock import SetClock

HOME = ("web", "somebody")


def test_zone_of_now_goes_home_on_the_day_that_was_told(
    agreed: PersonRecords, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "Europe/London", 19, now=clock.now)
    back = clock.now.date() + timedelta(days=3)
    change_zone(agreed, "Asia/Tokyo", back, now=clock.now)
    sent: dict[date, str] = {}
    kept = agreed.reminder()
    assert kept is not None
    assert kept.next_at is not None
    due, last = kept.next_at, None
    while len(sent) < 6:
        verdict = decide(kept, due, 0, last)
        assert verdict.next_at is not None
        if verdict.send_on is not None:
            assert verdict.send_on not in sent, "one a day"
            sent[verdict.send_on] = zone_name_at(kept, due)
            last = verdict.send_on
        due = verdict.next_at
        kept = type(kept)(**{**vars(kept), "next_at": due})
    assert all(zone == "Asia/Tokyo" for day, zone in sent.items() if day < back)
    assert all(zone == "Europe/London" for day, zone in sent.items() if day >= back)
    assert {"Asia/Tokyo", "Europe/London"} == set(sent.values())


def test_zone_of_now_is_forgotten_by_a_move_for_good(
    agreed: PersonRecords, clock: SetClock
) -> None:
    set_reminder(agreed, HOME, "Europe/London", 19, now=clock.now)
    change_zone(agreed, "Asia/Tokyo", clock.now.date() + timedelta(days=7), now=clock.now)
    change_zone(agreed, "Europe/London", now=clock.now)
    kept = agreed.reminder()
    assert kept is not None
    assert (kept.zone, kept.home_zone, kept.home_from) == ("Europe/London", None, None)
    assert zone_name_at(kept, datetime(2030, 1, 1, tzinfo=UTC)) == "Europe/London"
