"""What is due is sent once, by one process, and never twice, whatever happens."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.knowledge.staying.reminders import load_reminder_rules
from bot.records import PersonRecords, Records, RecordsUnavailable
from bot.reminders.sending import AT_ONCE, Delivery, keep_sending, send_due
from bot.reminders.setting import set_reminder
from tests.records.clock import SetClock
from tests.reminders.many_due import many


class Notes:
    """A surface that writes down what it was to send."""

    def __init__(self, outcome: Delivery | Exception = Delivery.SENT, seconds: float = 0) -> None:
        self.sent: list[tuple[str, str]] = []
        self.most_at_once = 0
        self._at_once = 0
        self._outcome = outcome
        self._seconds = seconds

    async def send(self, sender: str, text: str) -> Delivery:
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        await asyncio.sleep(self._seconds)
        self._at_once -= 1
        self.sent.append((sender, text))
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


@pytest.fixture
def due(agreed: PersonRecords, clock: SetClock) -> PersonRecords:
    """Somebody whose reminder is due now."""
    set_reminder(agreed, ("web", "somebody"), "UTC", 19, now=clock.now)
    clock.pass_time(minutes=31)
    return agreed


def outcomes(person: PersonRecords) -> list[str]:
    return [row["outcome"] for row in person.export()["tables"]["reminder_sent"]]


async def test_send_due_sends_once_a_day(
    due: PersonRecords, records: Records, clock: SetClock
) -> None:
    notes = Notes()
    for _ in range(5):
        await send_due(records.reminders(), {"web": notes}, clock)
        clock.pass_time(minutes=3)
    assert [sender for sender, _ in notes.sent] == ["somebody"]
    assert outcomes(due) == ["sent"]


async def test_send_due_every_day_until_nobody_answers(
    due: PersonRecords, records: Records, clock: SetClock
) -> None:
    notes, days = Notes(), load_reminder_rules().ignored_days
    for _ in range(days + 5):
        await send_due(records.reminders(), {"web": notes}, clock)
        clock.pass_time(days=1)
    assert len(notes.sent) == days
    assert "last note" in notes.sent[-1][1]
    assert "last note" not in notes.sent[-2][1]
    kept = due.reminder()
    assert kept is not None
    assert kept.stopped == "ignored"


async def test_send_due_goes_on_where_the_person_is_heard_of(
    due: PersonRecords, records: Records, clock: SetClock
) -> None:
    notes = Notes()
    for day in range(25):
        await send_due(records.reminders(), {"web": notes}, clock)
        if day % 9 == 8:
            due.heard()
        clock.pass_time(days=1)
    assert len(notes.sent) == 25


@pytest.mark.parametrize(
    ("outcome", "kept", "goes_on"),
    [
        (Delivery.SENT, "sent", True),
        (Delivery.BLOCKED, "blocked", False),
        (Delivery.FAILED, "failed", True),
        (RuntimeError("no net"), "failed", True),
    ],
)
async def test_send_due_keeps_what_became_of_it(
    due: PersonRecords, records: Records, clock: SetClock,
    outcome: Delivery | Exception, kept: str, goes_on: bool,
) -> None:  # fmt: skip
    await send_due(records.reminders(), {"web": Notes(outcome)}, clock)
    assert outcomes(due) == [kept]
    reminder = due.reminder()
    assert reminder is not None
    assert (reminder.next_at is not None) is goes_on


async def test_send_due_one_that_breaks_does_not_hold_up_the_others(
    records: Records, clock: SetClock
) -> None:
    many(records, 3, clock.now)

    class Broken(Notes):
        async def send(self, sender: str, text: str) -> Delivery:
            if sender == "1":
                raise OSError("gone")
            return await super().send(sender, text)

    notes = Broken()
    fired = await send_due(records.reminders(), {"web": notes}, clock)
    assert fired.due == 3
    assert sorted(sender for sender, _ in notes.sent) == ["0", "2"]


async def test_send_due_nothing_to_who_has_stopped_in_between(
    due: PersonRecords, records: Records, clock: SetClock
) -> None:
    queue, notes = records.reminders(), Notes()
    claim = queue.claim

    def claim_and_stop(*arguments: object) -> object:
        claimed = claim(*arguments)  # type: ignore[arg-type]
        due.stop_reminder()
        return claimed

    queue.claim = claim_and_stop  # type: ignore[assignment, method-assign]
    await send_due(queue, {"web": notes}, clock)
    assert notes.sent == []
    assert outcomes(due) == ["stopped"]


async def test_send_due_without_its_surface_is_no_reminder_later(
    due: PersonRecords, records: Records, clock: SetClock
) -> None:
    await send_due(records.reminders(), {}, clock)
    notes = Notes()
    await send_due(records.reminders(), {"web": notes}, clock)
    assert notes.sent == []


async def test_keep_sending_goes_on_when_the_records_are_away(
    records: Records, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue, looks = records.reminders(), 0

    def away(*_: object) -> object:
        raise RecordsUnavailable("away")

    async def sleep(_: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise asyncio.CancelledError

    monkeypatch.setattr(queue, "claim", away)
    with pytest.raises(asyncio.CancelledError):
        await keep_sending(queue, {}, clock, sleep)
    assert looks == 3


@pytest.mark.slow
async def test_send_due_sends_as_many_at_the_same_time_as_it_may(
    records: Records, clock: SetClock
) -> None:
    """What 10,000 at once take is measured in `bench/reminding.py`."""
    many(records, 3 * AT_ONCE, clock.now)
    notes = Notes(seconds=0.2)
    await send_due(records.reminders(), {"web": notes}, clock)
    assert len(set(notes.sent)) == 3 * AT_ONCE
    assert notes.most_at_once == AT_ONCE


@pytest.mark.slow
async def test_send_due_one_that_hangs_holds_up_its_own_place_only(
    records: Records, clock: SetClock
) -> None:
    many(records, 3 * AT_ONCE, clock.now)
    before: list[int] = []

    class Hanging(Notes):
        async def send(self, sender: str, text: str) -> Delivery:
            if sender == "0":
                await asyncio.sleep(2)
                before.append(len(self.sent))
            return await super().send(sender, text)

    fired = await send_due(records.reminders(), {"web": Hanging()}, clock)
    assert before == [3 * AT_ONCE - 1], "all the others were sent meanwhile"
    assert len(fired.outcomes) == 3 * AT_ONCE


async def test_send_due_takes_the_time_anew_for_what_is_claimed_later(
    records: Records, clock: SetClock
) -> None:
    clock.now = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
    many(records, 3 * AT_ONCE, clock.now)

    class Slow(Notes):
        async def send(self, sender: str, text: str) -> Delivery:
            clock.now = datetime(2026, 3, 2, 22, 5, tzinfo=UTC)  # it has become quiet meanwhile
            return await super().send(sender, text)

    notes = Slow()
    await send_due(records.reminders(), {"web": notes}, clock)
    assert len(notes.sent) == AT_ONCE, "what was claimed before the quiet hours"
