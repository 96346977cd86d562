"""What has been idle too long goes by itself, whether anybody comes or not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

SWEEP_SECONDS = 30.0


async def sweep_for_ever(
    sweeps: tuple[Callable[[], None], ...], every: float = SWEEP_SECONDS
) -> None:
    """Sweep now and then until cancelled."""
    while True:
        await asyncio.sleep(every)
        for sweep in sweeps:
            sweep()
