"""Where an error happened, for the log, without any of the person's words."""

from __future__ import annotations

import traceback


def place_of(error: BaseException) -> str:
    """Return the kind of error and the places it went through; messages may hold words."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames[::-1])
    return f"{type(error).__name__} in {places or 'nowhere'}"
