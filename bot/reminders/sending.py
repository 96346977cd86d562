"""Sends the reminders that are due, for as long as the server runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.knowledge.staying.reminders import load_reminder_texts
from bot.records import RecordsUnavailable
from bot.records.reminder_queue import Claimed, ReminderQueue
from bot.records.scope import Clock
from bot.reminders.deciding import decide

logger = logging.getLogger(__name__)

TICK_SECONDS = 20.0
AT_ONCE = 32  # notes that are on their way at the same time


class Delivery(StrEnum):
    """What became of a note."""

    SENT = "sent"
    THERE = "there"  # the person is talking with the guide: nobody is called who has come
    BLOCKED = "blocked"  # the person does not want it there any more: it is stopped
    FAILED = "failed"  # not known whether it arrived; it is not sent again
    STOPPED = "stopped"  # stopped between claiming and sending


class ReminderSender(Protocol):
    """What a surface does to send one note."""

    async def send(self, sender: str, text: str) -> Delivery:
        """Send a text to one of the surface's people; it offers "stop" and "not now"."""
        ...


@dataclass(frozen=True)
class Fired:
    """What one look at the queue did: how many were due, and what became of the claimed."""

    due: int
    outcomes: tuple[Delivery, ...] = ()


async def send_due(
    queue: ReminderQueue, senders: Mapping[str, ReminderSender], now: datetime, most: int = 100
) -> Fired:
    """Claim everything that is due, `most` at a time, and send it; `senders` by channel.

    A day that has been claimed is never sent again, whatever happens while it is sent. Raises
    `RecordsUnavailable`.
    """
    due = 0
    outcomes: list[Delivery] = []
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(claimed: Claimed) -> Delivery:
        async with gate:
            return await _delivered(queue, senders, claimed)

    while True:
        claimed, rows = await asyncio.to_thread(queue.claim, now, decide, most)
        if not rows:
            return Fired(due, tuple(outcomes))
        due += rows
        became = await asyncio.gather(*(one(each) for each in claimed))
        outcomes += became
        await asyncio.to_thread(queue.mark, list(zip(claimed, became, strict=True)))


async def keep_sending(
    queue: ReminderQueue,
    senders: Mapping[str, ReminderSender],
    clock: Clock,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Send what is due, look again a little later, until cancelled; `sleep` takes seconds.

    Records that are away are tried again at the next look.
    """
    while True:
        try:
            await send_due(queue, senders, clock())
        except RecordsUnavailable as error:
            logger.warning("Reminders could not be looked up. %s", error.for_log)
        await sleep(TICK_SECONDS)


async def _delivered(
    queue: ReminderQueue, senders: Mapping[str, ReminderSender], claimed: Claimed
) -> Delivery:
    sender = senders.get(claimed.channel)
    if sender is None:
        return Delivery.FAILED
    if not await asyncio.to_thread(queue.is_on, claimed.person):
        return Delivery.STOPPED
    text = load_reminder_texts()[claimed.text].say
    try:
        outcome = await sender.send(claimed.sender, text)
    except Exception as error:  # noqa: BLE001  (one note that breaks must not hold up the others)
        logger.warning("A reminder could not be sent. %s", type(error).__name__)
        return Delivery.FAILED
    if outcome is Delivery.BLOCKED:
        await asyncio.to_thread(queue.stop, claimed.person, outcome.value)
    return outcome
