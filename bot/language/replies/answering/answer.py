"""The meaning of a reply."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """What a reply means: a value of the question's vocabulary, a number, or "not sure".

    `number` is in the question's unit: days for durations, hours a day, seconds, 0 to 10. `rule`
    names what decided it. `others` are further values of a list ("sitting and lifting"),
    `detail` ids that say finer what they are.
    """

    value: str | None = None
    number: float | None = None
    unsure: bool = False
    rule: str = ""
    others: tuple[str, ...] = ()
    detail: tuple[str, ...] = ()
