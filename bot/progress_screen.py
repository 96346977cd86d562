"""Whether there is a screen to draw on, for what takes a while and shows how far it is."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Whether errors and progress go to a terminal whose size is known: a bar needs its width."""
    if not sys.stderr.isatty():
        return False
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns > 0
    except (OSError, ValueError):
        return False
