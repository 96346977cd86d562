"""A time told in a message."""

from __future__ import annotations

from dataclasses import dataclass

_DATED = ("ago", "point")


@dataclass(slots=True)  # not frozen: that doubles the cost
class TimeTold:
    """A time in words `first` to `last` (exclusive): days before today, or a stage without days.

    `form` is amount, ago, point, age or stage; `needs_since` marks names that are a time of the
    pain only behind "since".
    """

    first: int
    last: int
    days: float | None
    form: str
    rule: str
    stage: str | None = None
    needs_since: bool = False

    @property
    def says_when(self) -> bool:
        """Whether it dates something ("two days ago", "since Friday"), and not how long it was."""
        return self.form in _DATED
