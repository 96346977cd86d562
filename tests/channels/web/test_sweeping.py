"""What has been idle too long goes by itself, whether anybody comes or not."""

from __future__ import annotations

import asyncio

from bot.channels.web.last_papers import LastPapers
from bot.channels.web.sweeping import sweep_for_ever


async def test_sweeping_drops_papers_while_nobody_comes() -> None:
    now = [0.0]
    papers = LastPapers(30, lambda: now[0])
    papers.hold("s", {"a": 1})
    swept = asyncio.Event()
    now[0] = 30 * 60
    sweeper = asyncio.create_task(sweep_for_ever((papers.sweep, swept.set), every=0.0))
    await asyncio.wait_for(swept.wait(), 5)
    sweeper.cancel()
    now[0] = 0.0  # asking sweeps too: at a time when it would not
    assert papers.of("s") == {}
