"""Deletes every day what has been kept long enough, for as long as the server runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.records import Records, RecordsUnavailable

logger = logging.getLogger(__name__)

DAY_SECONDS = 24 * 3600.0


async def purge_daily(
    records: Records, kept_days: int, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Purge now and once a day until cancelled; `sleep` takes seconds.

    Records that are away are tried again the next day: nothing waits for this.
    """
    while True:
        try:
            gone = await asyncio.to_thread(records.purge, kept_days)
        except RecordsUnavailable as error:
            logger.warning("Old records could not be deleted. %s", error.for_log)
        else:
            logger.info("Old records deleted: %d people.", gone.people)
        await sleep(DAY_SECONDS)
