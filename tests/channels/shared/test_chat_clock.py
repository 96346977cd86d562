"""The clock of chat apps: two messages for a hold, the seconds for a stop-watch."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channels.message.guide_message import Choice, GuideMessage, read_message
from bot.channels.shared.chat_clock import (
    LONGEST,
    STOP,
    ChatClock,
    ClockTiming,
    clock_choices,
    starts_clock,
)

DONE = Choice("Done", "/done")


class Hall:
    """A clock whose time a test lets pass, and what was delivered."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []
        self.over = asyncio.Event()
        self.said: list[GuideMessage] = []
        self.clock = ChatClock(self.sleep, lambda: self.now)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await self.over.wait()

    async def deliver(self, message: GuideMessage) -> None:
        self.said.append(message)

    async def press(self, payload: str, *offered: Choice) -> str | None:
        said = await self.clock.press(payload, offered, self.deliver)
        await self.pass_on()
        return said

    async def pass_on(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)


def of_card(**timer: Any) -> tuple[Choice, ...]:
    card = {"kind": "exercise", "title": "Plank", "timer": timer}
    return clock_choices(read_message({"custom": {"card": card}}))


@pytest.mark.parametrize(
    ("timer", "title"),
    [
        ({"seconds": 30}, "Start the clock: 30 seconds"),
        ({"seconds": 30, "rounds": 2}, "Start the clock: 30 seconds"),
        ({"up": True}, "Start the stop-watch"),
        ({"seconds": 4000}, f"Start the clock: {LONGEST} seconds"),
    ],
)
def test_chat_clock_is_offered_where_there_is_something_to_time(
    timer: dict[str, Any], title: str
) -> None:
    (choice,) = of_card(**timer)
    assert choice.title == title
    assert starts_clock(choice)


def test_chat_clock_is_not_offered_for_repeats() -> None:
    assert of_card(reps=10) == of_card(reps=10, seconds=7) == ()
    assert clock_choices(GuideMessage(text="words")) == ()


async def test_chat_clock_tells_the_start_and_the_end_and_offers_the_answers_again() -> None:
    hall = Hall()
    (start,) = of_card(seconds=30)
    assert await hall.press(start.payload, start, DONE) is None
    assert hall.slept == [30]
    assert len(hall.said) == 1
    hall.over.set()
    await hall.pass_on()
    assert hall.said[-1].text.startswith("Time.")
    assert hall.said[-1].choices == (DONE,)
    assert len(hall.said) == 2


async def test_chat_clock_goes_through_the_rounds() -> None:
    hall = Hall()
    hall.over.set()
    await hall.press(ClockTiming(20, 1, 3).payload, DONE)
    following = hall.said[-1].choices[0]
    assert following.title == "Start round 2 of 3"
    await hall.press(following.payload, DONE)
    await hall.press(hall.said[-1].choices[0].payload, DONE)
    assert hall.said[-1].choices == (DONE,)
    assert hall.slept == [20, 20, 20]


async def test_chat_clock_counts_upwards_until_it_is_stopped() -> None:
    hall = Hall()
    await hall.press(ClockTiming(0, 1, 1).payload)
    assert hall.said[-1].choices == (Choice("Stop", STOP),)
    hall.now += 33.6
    assert await hall.press(STOP) == "34 seconds"
    assert await hall.press(STOP) is None


async def test_chat_clock_that_was_ended_says_nothing_more() -> None:
    hall = Hall()
    await hall.press(ClockTiming(30, 1, 1).payload)
    hall.clock.end()
    hall.over.set()
    await hall.pass_on()
    assert len(hall.said) == 1
