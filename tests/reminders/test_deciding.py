from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.knowledge.staying.reminders import load_reminder_rules
from bot.records.reminder_queue import KeptReminder
from bot.reminders.deciding import decide
from bot.reminders.local_time import LocalTime, is_quiet

DUE = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)  # Monday, 08:30 in Paris
REMINDER = KeptReminder("p", "web", "s", "Europe/Paris", 8, 30, 22, 7, DUE)
MONDAY = date(2026, 3, 2)
RULES = load_reminder_rules()


@pytest.mark.parametrize(
    ("late", "unanswered", "last", "sent", "reason"),
    [
        (0, 0, None, True, "on time"),
        (119, 0, None, True, "late, but not too late"),
        (121, 0, None, False, "over two hours late"),
        (0, 0, MONDAY, False, "today has had its one"),
        (0, 0, MONDAY - timedelta(days=1), True, "yesterday had its one"),
        (0, RULES.ignored_days - 1, None, True, "the last one"),
    ],
)
def test_decide_sends_once_and_on_time(
    late: int, unanswered: int, last: date | None, sent: bool, reason: str
) -> None:
    now = DUE + timedelta(minutes=late)
    verdict = decide(REMINDER, now, unanswered, last)
    assert (verdict.send_on == MONDAY) is sent, reason
    assert verdict.next_at is not None
    assert verdict.next_at > now
    assert verdict.next_at.astimezone(ZoneInfo("Europe/Paris")).hour == 8


def test_decide_stops_after_ten_that_were_ignored_and_says_so_before() -> None:
    assert decide(REMINDER, DUE, RULES.ignored_days - 1, None).text == "last"
    assert decide(REMINDER, DUE, RULES.ignored_days, None).stopped == "ignored"


def test_decide_keeps_quiet_hours_where_it_comes_late_into_them() -> None:
    evening = replace(REMINDER, hour=21, minute=30, next_at=DUE.replace(hour=20))
    at = datetime(2026, 3, 2, 21, 10, tzinfo=UTC)  # 22:10 in Paris
    verdict = decide(
        replace(evening, next_at=datetime(2026, 3, 2, 20, 30, tzinfo=UTC)), at, 0, None
    )
    assert verdict.send_on is None
    assert verdict.next_at == datetime(2026, 3, 3, 20, 30, tzinfo=UTC)


def test_decide_never_sends_on_another_day_than_it_was_due() -> None:
    due = datetime(2026, 3, 2, 22, 50, tzinfo=UTC)  # 23:50
    late = replace(REMINDER, hour=23, minute=50, quiet_from=5, quiet_to=5, next_at=due)
    assert decide(late, due + timedelta(minutes=5), 0, None).send_on == MONDAY
    assert decide(late, due + timedelta(minutes=15), 0, None).send_on is None


@pytest.mark.parametrize("zone", ["Mars/Base", "", "Europe", "../etc/passwd", "Europe/Paris\0"])
def test_decide_stops_where_the_zone_is_gone(zone: str) -> None:
    assert decide(replace(REMINDER, zone=zone), DUE, 0, None).stopped == "zone"


@pytest.mark.parametrize("seed", range(20))
def test_decide_for_somebody_who_travels_is_never_twice_a_day_nor_in_the_night(seed: int) -> None:
    """A new zone every few hours, the date line both ways; looked at every ten minutes or so."""
    chance = random.Random(seed)
    zones = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo", "Europe/Paris", "UTC")
    reminder, now, last, sent = REMINDER, DUE - timedelta(hours=1), None, 0
    for _ in range(2000):
        now += timedelta(minutes=chance.randrange(1, 20))
        if chance.random() < 0.02:
            zone = ZoneInfo(chance.choice(zones))
            then = LocalTime(zone, reminder.hour, reminder.minute).after(now, later_than=last)
            reminder = replace(reminder, zone=zone.key, next_at=then)
        if reminder.next_at is None or reminder.next_at > now:
            continue
        verdict = decide(reminder, now, 0, last)
        if verdict.send_on is not None:
            local = now.astimezone(ZoneInfo(reminder.zone))
            assert last is None or verdict.send_on > last
            assert verdict.send_on == local.date()
            assert not is_quiet(local.hour, reminder.quiet_from, reminder.quiet_to)
            last, sent = verdict.send_on, sent + 1
        assert verdict.next_at is not None
        assert verdict.next_at > now
        reminder = replace(reminder, next_at=verdict.next_at)
    assert sent > 5


def test_decide_rests_until_the_day_that_was_told() -> None:
    resting = replace(REMINDER, not_before=date(2026, 3, 4))
    assert decide(resting, DUE, 0, None).send_on is None
