"""How far training is, told by the process that trains: by work done, however busy the machine."""

from __future__ import annotations

import os
import time
from threading import Event, Thread

DOMAIN_SHARE = 0.16  # of all the work of training: what is done once the domain is written
_EVERY_S = 0.5


def train_telling(mark: str, told_to: int) -> None:
    """Train the model of a fingerprint, and write to a file descriptor what share is done."""
    from bot.rasa.model import train_model

    work = WorkDone(told_to)
    work.start()
    try:
        train_model(mark, work.measure)
    finally:
        work.stop()


class WorkDone:
    """Tells in a thread what share of the work is done, once the first part was measured."""

    def __init__(self, told_to: int) -> None:
        """Take where to write the shares, one a line."""
        self._told_to = told_to
        self._whole_s = 0.0
        self._ended = Event()
        self._thread = Thread(target=self._tell, name="progress", daemon=True)

    def start(self) -> None:
        """Begin to tell."""
        self._thread.start()

    def measure(self) -> None:
        """Take what was worked until now as `DOMAIN_SHARE` of the whole: so fast is the machine."""
        self._whole_s = time.process_time() / DOMAIN_SHARE

    def stop(self) -> None:
        """Tell no more."""
        self._ended.set()
        self._thread.join()

    def _tell(self) -> None:
        while not self._ended.wait(_EVERY_S):
            if self._whole_s:
                share = min(time.process_time() / self._whole_s, 1.0)
                try:
                    os.write(self._told_to, f"{share:.3f}\n".encode())
                except OSError:  # nobody listens any more
                    return
