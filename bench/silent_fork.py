"""Runs work in a process of its own that says nothing, forked after the content is loaded."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable


def in_silent_fork(work: Callable[[], int], seconds: int = 0) -> int:
    """Return what work returned, below 0 when it was killed: after so many seconds (0: never)."""
    child = os.fork()
    if child == 0:
        ended = 1
        try:
            signal.alarm(seconds)
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
            ended = work()
        finally:
            os._exit(ended)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)
