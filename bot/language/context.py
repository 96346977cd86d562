"""What the conversation adds to the reading of one message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property


@dataclass(frozen=True)
class Context:
    """The question that is open, and the day from which times count back (without one today)."""

    question: str | None = None
    today: date | None = None

    @cached_property
    def day(self) -> date:
        """The day from which times count back, of one message the same to its end."""
        return self.today or date.today()
