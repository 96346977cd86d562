"""One person on several surfaces: a one-time code joins a surface to a conversation.

A linked surface speaks under the channel and sender of the conversation it joined, so that the
dialogue, what is kept and the safety screen are the same everywhere. With consent a link outlives
a restart and reaches other processes (the terminal); without, it lives in this process only.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from enum import Enum
from functools import lru_cache

from bot.records import ConsentMissing, Records, RecordsUnavailable, own_records
from bot.records.identity import person_id
from bot.records.links import CODE_MINUTES, Home, code_mark

logger = logging.getLogger(__name__)

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # nothing that looks like something else
LENGTH = 8  # 30 signs to the 8th: nobody guesses one of them in ten minutes
TRIES = 5  # wrong codes of one surface in ten minutes
MAX_KNOWN = 5000
RECORDS_SECONDS = 0.4  # how long a message waits to learn where it belongs


class Joined(Enum):
    """What became of a code."""

    JOINED = "joined"
    UNKNOWN = "unknown"  # wrong, used, or too old
    SAME = "same"  # a code of this very conversation
    TOO_MANY = "too_many"  # wrong codes


class Links:
    """Which conversation each surface takes part in."""

    def __init__(
        self, records: Records | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`records` keep links of people who agreed; `clock` gives seconds."""
        self._records = records or own_records()
        self._clock = clock
        self._homes: dict[Home, Home] = {}
        self._codes: dict[str, tuple[Home, float]] = {}
        self._wrong: dict[Home, list[float]] = {}

    async def home(self, channel: str, sender: str) -> Home:
        """The channel and sender under which a surface's conversation is held."""
        surface = (channel, sender)
        if surface not in self._homes:
            asked = asyncio.ensure_future(self._in_records(lambda: self._kept_home(surface)))
            await asyncio.wait([asked], timeout=RECORDS_SECONDS)
            if not asked.done():
                return surface  # what was written may be an emergency: it waits for no records
            kept = asked.result()
            while len(self._homes) > MAX_KNOWN:
                del self._homes[next(iter(self._homes))]
            self._homes[surface] = kept or surface
        return self._homes[surface]

    async def issue(self, channel: str, sender: str) -> str:
        """A new code for a surface's conversation; the ones before it are good no longer."""
        home = await self.home(channel, sender)
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        for earlier in [known for known, (whose, _) in self._codes.items() if whose == home]:
            del self._codes[earlier]
        self._codes[code] = (home, self._clock() + CODE_MINUTES * 60)
        await self._in_records(lambda: self._keep_code(code, home))
        return f"{code[:4]}-{code[4:]}"

    async def join(self, channel: str, sender: str, told: str) -> Joined:
        """Let a surface take part in the conversation of a code, which is used up by that."""
        surface = (channel, sender)
        if self._tried_too_often(surface):
            return Joined.TOO_MANY
        code = "".join(sign for sign in told.upper() if sign.isalnum())
        home = await self._take(code)
        if home is None:
            self._wrong.setdefault(surface, []).append(self._clock())
            return Joined.UNKNOWN
        before = await self.home(*surface)
        if before == home:
            return Joined.SAME
        for other in [known for known, led in self._homes.items() if led == before]:
            self._homes[other] = home  # what was linked to this surface comes along
        self._homes[surface] = home
        await self._in_records(lambda: self._keep_surface(surface, home))
        return Joined.JOINED

    def part(self, home: Home) -> None:
        """End all links to a conversation that was forgotten; the records have ended theirs."""
        for surface in [known for known, led in self._homes.items() if led == home]:
            del self._homes[surface]

    async def _take(self, code: str) -> Home | None:
        in_memory = self._codes.pop(code, None)
        if not code:
            return None
        kept = await self._in_records(lambda: self._records.links().take_code(code_mark(code)))
        if in_memory is not None and self._clock() < in_memory[1]:
            return in_memory[0]
        return kept

    def _tried_too_often(self, surface: Home) -> bool:
        since = self._clock() - CODE_MINUTES * 60
        recent = [moment for moment in self._wrong.get(surface, ()) if moment > since]
        self._wrong[surface] = recent
        if not recent:
            del self._wrong[surface]
        return len(recent) >= TRIES

    async def _in_records[T](self, work: Callable[[], T]) -> T | None:
        """Do something with the records, beside the event loop; without them memory must do."""
        try:
            return await asyncio.get_running_loop().run_in_executor(None, work)
        except ConsentMissing:
            return None
        except RecordsUnavailable as error:
            logger.warning("Links are in memory only. %s", error.for_log)
            return None

    def _kept_home(self, surface: Home) -> Home | None:
        return self._records.links().home_of(person_id(*surface))

    def _keep_code(self, code: str, home: Home) -> None:
        self._records.for_person(*home).keep_code(code_mark(code), home)

    def _keep_surface(self, surface: Home, home: Home) -> None:
        self._records.links().part(person_id(*surface))
        self._records.for_person(*home).keep_surface(person_id(*surface), home)


@lru_cache(maxsize=1)
def all_links() -> Links:
    """The links of this process, the same for every channel."""
    return Links()
