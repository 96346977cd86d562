"""A clock in chat apps: one message when it starts, one when the time is over.

A message that changes every second would be restless, and the platforms' limits are not made for
it. A stop-watch counts until it is pressed again; the seconds are then the answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.surface_output import Deliver
from bot.knowledge.conversation.clock_words import load_clock_words

CLOCK = "clock:"  # what the payloads of clock buttons begin with; never given to the dialogue
STOP = f"{CLOCK}stop"
LONGEST = 600  # seconds

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True)
class ClockTiming:
    """What a clock button starts: seconds (0 counts upwards) and which of how many rounds."""

    seconds: int
    round: int
    rounds: int

    @property
    def payload(self) -> str:
        """The button's payload."""
        return f"{CLOCK}{self.seconds}:{self.round}:{self.rounds}"

    @classmethod
    def read(cls, payload: str) -> ClockTiming:
        """The timing of a payload that `payload` made."""
        return cls(*(int(part) for part in payload.removeprefix(CLOCK).split(":")))


def clock_choices(message: GuideMessage) -> tuple[Choice, ...]:
    """The button that starts a card's clock; none where there is nothing to time."""
    timer: Mapping[str, Any] = (message.card or {}).get("timer") or {}
    seconds = min(int(timer.get("seconds") or 0), LONGEST)
    if timer.get("reps") or not (seconds or timer.get("up")):
        return ()
    timing = ClockTiming(seconds, 1, int(timer.get("rounds") or 1) if seconds else 1)
    words = load_clock_words()
    title = words.start.format(seconds=seconds) if seconds else words.count
    return (Choice(title, timing.payload),)


def starts_clock(choice: Choice) -> bool:
    """Whether a choice starts a clock, as often as it is pressed."""
    return choice.payload.startswith(CLOCK) and choice.payload != STOP


class ChatClock:
    """The clock of one chat; a new one, or anything else the person says, ends the one before."""

    def __init__(
        self, sleep: Sleep = asyncio.sleep, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`sleep` and `now` are in seconds."""
        self._sleep = sleep
        self._now = now
        self._began: float | None = None
        self._running: asyncio.Task[None] | None = None

    async def press(self, payload: str, offered: Sequence[Choice], deliver: Deliver) -> str | None:
        """Start or stop; what a stopped stop-watch says to the dialogue, None otherwise.

        `offered` is what stood beside the clock's button: it is offered again at the end.
        """
        words = load_clock_words()
        if payload == STOP:
            began = self._began
            self.end()
            return None if began is None else words.counted.format(n=round(self._now() - began))
        self.end()
        timing = ClockTiming.read(payload)
        if not timing.seconds:
            self._began = self._now()
            await deliver(GuideMessage(text=words.counting, choices=(Choice(words.stop, STOP),)))
            return None
        others = tuple(choice for choice in offered if not starts_clock(choice))
        await deliver(GuideMessage(text=words.running.format(seconds=timing.seconds)))
        self._running = asyncio.get_running_loop().create_task(self._run(timing, others, deliver))
        return None

    def end(self) -> None:
        """Stop without a word."""
        self._began = None
        if self._running is not None:
            self._running.cancel()
            self._running = None

    async def _run(self, timing: ClockTiming, others: tuple[Choice, ...], deliver: Deliver) -> None:
        await self._sleep(timing.seconds)
        words = load_clock_words()
        if timing.round < timing.rounds:
            following = replace(timing, round=timing.round + 1)
            title = words.next.format(round=following.round, rounds=timing.rounds)
            message = GuideMessage(
                text=words.between, choices=(Choice(title, following.payload), *others)
            )
        else:
            message = GuideMessage(text=words.over, choices=others)
        try:
            await deliver(message)
        except Exception as error:  # noqa: BLE001  (nothing waits for this message)
            log_failure("The end of a clock was not told", error)
