"""A gentle limit on how fast one session may send."""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class TokenBucket:
    """``burst`` messages at once, then ``per_second`` of them; time in seconds."""

    def __init__(
        self, burst: int, per_second: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Start full."""
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._tokens = float(burst)
        self._filled = clock()

    def take(self) -> int:
        """Take one token: 0 when there was one, else the whole seconds until there is."""
        now = self._clock()
        since = max(0.0, now - self._filled)  # a clock may be put back
        self._tokens = min(self._burst, self._tokens + since * self._per_second)
        self._filled = now
        if self._tokens >= 1:
            self._tokens -= 1
            return 0
        return math.ceil((1 - self._tokens) / self._per_second)
