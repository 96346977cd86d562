"""Signs of danger that wait for the database, in a file of this user's own.

A line each: hashed id, flag, level, what happened, by whom, rule, when. No words of anybody.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from bot.records.safety_events import SafetyNote

log = logging.getLogger(__name__)


class WaitingFile:
    """The file; where it cannot be used, signs wait in memory only."""

    def __init__(self, path: Path) -> None:
        """Name the file; it need not exist."""
        self._path = path

    def read(self) -> list[SafetyNote]:
        """Return what waits; a line that cannot be read is passed over."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            log.warning("%s cannot be read (%s)", self._path, type(error).__name__)
            return []
        return [note for line in lines if (note := _note(line))]

    def write(self, notes: Iterable[SafetyNote]) -> None:
        """Put these in the place of what the file held; no file where nothing waits."""
        lines = [
            json.dumps({**asdict(note), "at": note.at.isoformat()}, ensure_ascii=False) + "\n"
            for note in notes
        ]
        try:
            if not lines:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = self._path.with_suffix(".new")
            handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.writelines(lines)
            draft.replace(self._path)
        except OSError as error:
            log.warning("%s cannot be written (%s)", self._path, error.strerror)


def _note(line: str) -> SafetyNote | None:
    try:
        told = json.loads(line)
        return SafetyNote(**{**told, "at": datetime.fromisoformat(told["at"])})
    except (ValueError, TypeError, KeyError):
        log.warning("A line of waiting signs cannot be read and is passed over.")
        return None
