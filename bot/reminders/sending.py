"""Sends the reminders that are due, for as long as the server runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.knowledge.staying.reminders import load_reminder_texts
from bot.records import RecordsUnavailable
from bot.records.reminder_queue import Claimed, ReminderQueue
from bot.records.scope import Clock
from bot.reminders.deciding import decide

logger = logging.getLogger(__name__)

TICK_SECONDS = 20.0
AT_ONCE = 64  # notes that are on their way at the same time
PARTS = 4  # as soon as one part of so many of the places is free more is claimed,
GATHER_SECONDS = 0.2  # or after so long whatever is free


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


Sending = dict[asyncio.Task[Delivery], Claimed]  # what is on its way


@dataclass(frozen=True)
class Fired:
    """What one look at the queue did: how many were due, and what became of the claimed."""

    due: int
    outcomes: tuple[Delivery, ...] = ()


async def send_due(
    queue: ReminderQueue, senders: Mapping[str, ReminderSender], clock: Clock, most: int = AT_ONCE
) -> Fired:
    """Claim what is due and send it, `most` on their way at once; `senders` by channel.

    As places are free again more is claimed, by the time it is then, and sent at once: one that
    hangs holds up its own place only, and nothing that was claimed waits into quiet hours. A day
    that has been claimed is never sent again, whatever happens while it is sent. Raises
    `RecordsUnavailable`.
    """
    due, more = 0, True
    outcomes: list[Delivery] = []
    on_the_way: Sending = {}
    enough = max(1, most // PARTS)
    try:
        while more or on_the_way:
            free = most - len(on_the_way)
            if more and free:
                claimed, rows = await asyncio.to_thread(queue.claim, clock(), decide, free)
                due, more = due + rows, rows > 0
                for one in claimed:
                    on_the_way[asyncio.create_task(_delivered(queue, senders, one))] = one
            if more and len(on_the_way) <= most - enough:
                continue
            became = await _arrived(on_the_way, enough)
            outcomes += [outcome for _, outcome in became]
            await asyncio.to_thread(queue.mark, became)
    finally:
        for task in on_the_way:
            task.cancel()
    return Fired(due, tuple(outcomes))


async def _arrived(on_the_way: Sending, enough: int) -> list[tuple[Claimed, Delivery]]:
    """Take out what has arrived: so many, or after a moment what has by then, one at least."""
    time = asyncio.get_running_loop().time
    until, arrived = time() + GATHER_SECONDS, list[tuple[Claimed, Delivery]]()
    while on_the_way and len(arrived) < enough and (not arrived or time() < until):
        left = max(until - time(), 0) if arrived else None
        done, _ = await asyncio.wait(on_the_way, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        arrived += [(on_the_way.pop(task), task.result()) for task in done]
    return arrived


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
            await send_due(queue, senders, clock)
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
