"""An action that hangs, raises, exits or eats memory costs its own answer, never the next."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.rasa.action_threads import MOST_STUCK, ActionOverLimitError, ActionThreads, resident_mb

pytestmark = pytest.mark.slow  # it waits for processes of its own

SECONDS = 0.8  # a busy machine answers within
PATIENT_SECONDS = 30.0  # never waited for: more than a busy machine takes to answer
MB = 64.0


async def answers() -> str:
    return "fine"


async def awaits() -> str:
    await asyncio.sleep(0.01)
    return "fine"


async def counts_for_ever() -> None:
    number = 0
    while True:
        number += 1


async def swallows_errors_for_ever() -> None:
    while True:
        with contextlib.suppress(Exception):
            time.sleep(0.01)


async def sleeps_long() -> None:
    time.sleep(4 * SECONDS)


async def awaits_for_ever() -> None:
    await asyncio.Event().wait()


async def eats() -> None:
    kept = []
    while True:
        kept.append(bytearray(2**20) + b"x")
        time.sleep(0.001)


async def exits() -> None:
    raise SystemExit(3)


async def is_interrupted() -> None:
    raise KeyboardInterrupt


async def runs_out() -> None:
    raise MemoryError("no more")


async def raises() -> None:
    raise KeyError("what the person wrote")


FAULTS: dict[str, tuple[Callable[[], Coroutine[Any, Any, Any]], type[Exception], str]] = {
    "counts for ever": (counts_for_ever, ActionOverLimitError, f"{SECONDS:g} seconds"),
    "swallows errors for ever": (
        swallows_errors_for_ever,
        ActionOverLimitError,
        f"{SECONDS:g} seconds",
    ),
    "waits in C": (sleeps_long, ActionOverLimitError, f"{SECONDS:g} seconds"),
    "awaits what never comes": (awaits_for_ever, ActionOverLimitError, f"{SECONDS:g} seconds"),
    "eats memory": (eats, ActionOverLimitError, "64 MB"),
    "exits": (exits, RuntimeError, "SystemExit"),
    "raises an interrupt": (is_interrupted, RuntimeError, "KeyboardInterrupt"),
    "gets no memory": (runs_out, MemoryError, "no more"),
    "raises": (raises, KeyError, "what the person wrote"),
}


@pytest.mark.parametrize(("work", "error", "says"), FAULTS.values(), ids=FAULTS)
def test_action_threads_a_fault_costs_its_own_answer(
    work: Callable[[], Coroutine[Any, Any, Any]], error: type[Exception], says: str
) -> None:
    threads = ActionThreads(5.0 if "MB" in says else SECONDS, MB)

    async def talk() -> None:
        assert await threads.run(answers) == "fine"
        with pytest.raises(error, match=says):
            await threads.run(work)
        assert await threads.run(answers) == "fine"
        assert await threads.run(awaits) == "fine"

    asyncio.run(talk())


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(counts_for_ever, id="python code is interrupted at its next step"),
        pytest.param(awaits_for_ever, id="an await is left"),
        pytest.param(eats, id="what it took is given back"),
    ],
)
def test_action_threads_leave_nothing_running(
    work: Callable[[], Coroutine[Any, Any, Any]],
) -> None:
    before = set(threading.enumerate())
    threads = ActionThreads(SECONDS, MB)
    with pytest.raises(ActionOverLimitError):
        asyncio.run(threads.run(work))
    until = time.monotonic() + 5
    while time.monotonic() < until and set(threading.enumerate()) - before:
        time.sleep(0.02)
    assert not set(threading.enumerate()) - before


def test_action_threads_the_loop_goes_on_beside_a_call_that_hangs() -> None:
    threads = ActionThreads(PATIENT_SECONDS, MB)
    released = threading.Event()

    async def hangs_until_released() -> bool:
        return released.wait(PATIENT_SECONDS)

    async def talk() -> None:
        hanging = asyncio.create_task(threads.run(hangs_until_released))
        await asyncio.sleep(0.02)
        assert await threads.run(answers) == "fine"
        assert not hanging.done()
        released.set()
        assert await hanging

    asyncio.run(talk())


def test_action_threads_refuse_where_too_many_are_stuck() -> None:
    before = set(threading.enumerate())
    threads, released = ActionThreads(0.01, MB), threading.Event()

    async def waits_in_c() -> bool:
        return released.wait(PATIENT_SECONDS)

    async def talk() -> None:
        for _ in range(MOST_STUCK):
            with pytest.raises(ActionOverLimitError, match="seconds"):
                await threads.run(waits_in_c)
        with pytest.raises(ActionOverLimitError, match="stuck"):
            await threads.run(answers)
        released.set()
        for stuck in set(threading.enumerate()) - before:
            stuck.join(PATIENT_SECONDS)
        threads._seconds = PATIENT_SECONDS  # how fast a busy machine answers is not asked here
        assert await threads.run(answers) == "fine"

    asyncio.run(talk())


def test_action_threads_a_turn_that_is_given_up_frees_its_call() -> None:
    threads = ActionThreads(5, MB)

    async def talk() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(threads.run(awaits_for_ever), 0.05)
        assert await threads.run(answers) == "fine"

    asyncio.run(talk())


def test_action_threads_calls_use_a_thread_again() -> None:
    threads = ActionThreads(5, MB)

    async def here() -> int:
        return threading.get_ident()

    async def talk() -> set[int]:
        return {await threads.run(here) for _ in range(20)}

    assert len(asyncio.run(talk())) == 1


def test_action_threads_resident_memory_is_told_in_mb() -> None:
    assert 10 < resident_mb() < 100_000
