"""What the conversation adds to the reading of one message."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """The question that is open and the regions told so far; both may be empty."""

    question: str | None = None
    last_regions: tuple[str, ...] = ()
