"""The garbage collector of Python: it has nothing to do while something is loaded or read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_paused() -> Iterator[None]:
    """Keep the collector from looking through what is being made.

    What is loaded is kept, and nothing that is read of a message holds itself, so each thing goes
    as soon as nobody holds it. Looking through it all takes a fifth of the time to load and a
    twentieth of the time to read.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
