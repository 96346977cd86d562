"""Work whose parts need each other not, done by as many processes as there are processors.

What comes out is what one process gives, bit for bit: each part is done whole by one process with
one thread, and the results come back in the order of the parts. The processes are forks, so what
the work needs (a corpus, an engine) is there already and is not sent.
"""

from __future__ import annotations

import multiprocessing
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from threadpoolctl import threadpool_limits

from learning.corpora import progress

_AT_ONCE = 64  # parts that are handed over together, where there are many
_SHARES = 8  # of a process; the last ones are small where parts differ

_doing: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []  # what the forks find


def side_by_side[OneT, DoneT](
    work: Callable[[OneT], DoneT],
    parts: Sequence[OneT],
    doing: str,
    processes: int | None = None,
) -> list[DoneT]:
    """Return what `work` makes of every part, in order; `doing` names the bar.

    What it returns is sent between processes. With one processor all is done here.
    """
    count = min(processes or len(os.sched_getaffinity(0)), len(parts))
    if count < 2:
        return [work(one) for one in progress(parts, doing)]
    return [*progress(_apart(work, parts, count), doing)]


def _apart[OneT, DoneT](
    work: Callable[[OneT], DoneT], parts: Sequence[OneT], count: int
) -> Iterator[DoneT]:
    together = max(1, min(_AT_ONCE, len(parts) // (count * _SHARES)))
    _doing.append((work, parts))
    try:
        with warnings.catch_warnings():
            # Threads of the numeric libraries wait; their own handlers see to forks.
            warnings.filterwarnings("ignore", ".*fork", DeprecationWarning)
            pool = multiprocessing.get_context("fork").Pool(count, threadpool_limits, (1,))
        with pool:
            yield from pool.imap(_part, range(len(parts)), together)
    finally:
        _doing.pop()


def _part(place: int) -> Any:
    work, parts = _doing[-1]
    return work(parts[place])
