"""Work that goes on after a request has been answered."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final

STOP_SECONDS: Final = 5.0  # an answer under way is given within this time when the server stops


class Background:
    """Keeps hold of running tasks, and lets them finish when the server stops."""

    def __init__(self) -> None:
        """Nothing runs at first."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run something beside everything else."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self, seconds: float = STOP_SECONDS) -> None:
        """Wait until all is done; cancel what takes longer."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
