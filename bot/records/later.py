"""Writes that the database could not take: kept for later, and tried again until it can.

A turn never waits for the records twice. What a person agreed to have kept waits in memory and is
lost when the server stops before the database comes back. Signs of danger, which hold no words
and need no consent, go first and also wait in a file, so that they outlive a restart.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.records.errors import ConsentMissing, RecordsUnavailable
from bot.records.waiting_file import WaitingFile

if TYPE_CHECKING:
    from bot.records.records import PersonRecords
    from bot.records.safety_events import SafetyNote

RETRY_SECONDS = 2.0
MOST_WAITING = 2000  # pieces; then the oldest piece of the diary goes, never a sign of danger
Write = Callable[["PersonRecords"], object]
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Piece:
    person: str
    write: Write


class LaterWrites:
    """Does writes now, or keeps them for later where the database cannot take them.

    The pieces of one person are written in the order they came.
    """

    def __init__(
        self,
        open_person: Callable[[str], PersonRecords],
        file: WaitingFile,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`open_person` gives the records of an id; `sleep` takes seconds."""
        self._open = open_person
        self._file = file
        self._sleep = sleep
        self._lock = threading.Lock()  # of what waits; never held while the database is asked
        self._writing = threading.Lock()  # held while a piece that waited is written
        self._signs: deque[SafetyNote] = deque(file.read())
        self._pieces: deque[_Piece] = deque()
        self._thread: threading.Thread | None = None
        if self._signs:
            self._try_later()

    @property
    def waiting(self) -> int:
        """How many pieces wait."""
        return len(self._signs) + len(self._pieces)

    def write(self, person: str, write: Write) -> bool:
        """Do a write of a person's diary; False where it waits for later.

        Raises `ConsentMissing`.
        """
        piece = _Piece(person, write)
        with self._lock:
            queued = any(other.person == person for other in self._pieces)
        if not queued:
            try:
                write(self._open(person))
                return True
            except RecordsUnavailable as error:
                log.warning("A write waits. %s", error.for_log)
        with self._lock:
            self._pieces.append(piece)
            if len(self._pieces) > MOST_WAITING:
                self._pieces.popleft()
        self._try_later()
        return False

    def note_signs(self, notes: list[SafetyNote]) -> bool:
        """Keep what became of signs of danger; False where they wait for later."""
        left = deque(notes)
        try:
            while left and not self._signs:
                self._open(left[0].person).add_safety_note(left[0])
                left.popleft()
        except RecordsUnavailable as error:
            log.warning("A sign of danger waits to be recorded. %s", error.for_log)
        if not left:
            return True
        with self._lock:
            self._signs.extend(left)
            self._file.write(self._signs)
        self._try_later()
        return False

    def drop(self, person: str) -> None:
        """Forget everything of a person that waits; nothing of it is written afterwards."""
        with self._writing, self._lock:
            self._pieces = deque(piece for piece in self._pieces if piece.person != person)
            self._signs = deque(note for note in self._signs if note.person != person)
            self._file.write(self._signs)

    def flush(self) -> bool:
        """Write what waits, signs of danger first; False where the database is still away."""
        try:
            while self._write_first():
                pass
        except RecordsUnavailable:
            return False
        return True

    def _write_first(self) -> bool:
        with self._writing:
            if self._signs:
                note = self._signs[0]
                self._open(note.person).add_safety_note(note)
                with self._lock:
                    self._signs.popleft()
                    self._file.write(self._signs)
                return True
            if not self._pieces:
                return False
            piece = self._pieces[0]
            try:
                piece.write(self._open(piece.person))
            except ConsentMissing:
                log.warning("A write that waited is left out: its person agrees no longer.")
            with self._lock:
                if self._pieces and self._pieces[0] is piece:
                    self._pieces.popleft()
            return True

    def _try_later(self) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._keep_trying, daemon=True)
                self._thread.start()

    def _keep_trying(self) -> None:
        while True:
            self._sleep(RETRY_SECONDS)
            self.flush()
            with self._lock:
                if not self.waiting:
                    self._thread = None
                    return
