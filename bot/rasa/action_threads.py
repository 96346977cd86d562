"""Threads in which actions run: each call has a time limit and a memory limit.

A call that is over its limit is interrupted and its thread is never used again, so it costs its
own answer and no other. Python code is interrupted at its next step; code that waits inside a C
library is left behind and ends by itself, at most `MOST_STUCK` of them at a time.
"""

from __future__ import annotations

import asyncio
import ctypes
import queue
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any

MOST_STUCK = 8  # threads left behind; then calls are refused until one of them has ended
LOOK_SECONDS = 0.1  # how often a call that takes long is looked at
_STATM = Path("/proc/self/statm")  # Linux; elsewhere only the time is limited
_PAGE_MB = 4096 / 2**20

Work = Callable[[], Coroutine[Any, Any, Any]]


class ActionOverLimitError(RuntimeError):
    """A call took too long or too much memory; the message says which."""


class _Interrupted(BaseException):
    """Raised inside a thread whose call is over its limit; no `except Exception` takes it."""


class ActionThreads:
    """Runs coroutines in threads of their own event loops, one call a thread at a time."""

    def __init__(self, seconds: float, most_mb: float) -> None:
        """`seconds` a call may take, `most_mb` the process may grow by meanwhile."""
        self._seconds = seconds
        self._most_mb = most_mb
        self._idle: list[_Worker] = []
        self._stuck: list[_Worker] = []

    async def run(self, work: Work) -> Any:
        """Return what the coroutine that `work` makes returns, or raise what it raises.

        `SystemExit` and its like come as `RuntimeError`. Raises `ActionOverLimitError`.
        """
        self._stuck = [worker for worker in self._stuck if worker.is_alive()]
        if len(self._stuck) >= MOST_STUCK:
            raise ActionOverLimitError(f"{MOST_STUCK} calls are stuck")
        worker = self._idle.pop() if self._idle else _Worker()
        future = asyncio.wrap_future(worker.take(work))
        try:
            why = await self._limited(future)
        except asyncio.CancelledError:  # the turn was given up
            self._leave(worker)
            raise
        if why:
            self._leave(worker)
            raise ActionOverLimitError(why)
        if worker.is_alive():
            self._idle.append(worker)
        return future.result()

    async def _limited(self, future: asyncio.Future[Any]) -> str:
        """Wait for the call; return why it was given up, "" when it has ended."""
        began, before = time.monotonic(), 0.0
        while True:
            done, _ = await asyncio.wait([future], timeout=LOOK_SECONDS)
            if done:
                return ""
            if time.monotonic() - began > self._seconds:
                return f"it took more than {self._seconds:g} seconds"
            before = before or resident_mb()
            if resident_mb() - before > self._most_mb:
                return f"it took more than {self._most_mb:g} MB"

    def _leave(self, worker: _Worker) -> None:
        worker.interrupt()
        self._stuck.append(worker)


class _Worker(threading.Thread):
    """One thread with one event loop; ends when a call was interrupted."""

    def __init__(self) -> None:
        super().__init__(name="action", daemon=True)
        self._calls: queue.SimpleQueue[tuple[Work, Future[Any]] | None] = queue.SimpleQueue()
        self._loop = asyncio.new_event_loop()
        self.start()

    def take(self, work: Work) -> Future[Any]:
        future: Future[Any] = Future()
        self._calls.put((work, future))
        return future

    def interrupt(self) -> None:
        self._calls.put(None)  # where the call has just ended after all
        if self.ident is not None:
            exception = ctypes.py_object(_Interrupted)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident), exception)
        with suppress(RuntimeError):  # its loop has ended
            self._loop.call_soon_threadsafe(_wake_up)

    def run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            try:
                while call := self._calls.get():
                    self._answer(runner, *call)
            except _Interrupted:
                return

    def _answer(self, runner: asyncio.Runner, work: Work, future: Future[Any]) -> None:
        try:
            result = runner.run(work())
        except _Interrupted:
            raise
        except Exception as error:  # noqa: BLE001 - handed to whoever waits
            _set(future, error)
        except BaseException as error:  # noqa: BLE001 - an exit of the action, not of the guide
            _set(future, RuntimeError(f"it raised {type(error).__name__}"))
        else:
            if not future.cancelled():
                future.set_result(result)


def _wake_up() -> None:
    """Do nothing; a loop that waits for something goes through Python for it."""


def _set(future: Future[Any], error: Exception) -> None:
    if not future.cancelled():
        future.set_exception(error)


def resident_mb() -> float:
    """Return the resident memory of this process in MB; 0 where it cannot be read."""
    try:
        return int(_STATM.read_text().split()[1]) * _PAGE_MB
    except OSError:
        return 0.0
