"""What has long been so and was looked at is settled."""

from __future__ import annotations

import pytest

from bot.language.danger.long_known import lasts, settled
from bot.language.findings import Kind, Mention, SignTime, Stands

BOTH = frozenset((Stands.STEADY, Stands.CHECKED))


@pytest.mark.parametrize(
    ("days", "stands", "expected", "reason"),
    [
        (400.0, BOTH, True, "a year, the same, looked at"),
        (None, BOTH, True, "the same, looked at"),
        (10.0, BOTH, False, "days"),
        (400.0, frozenset((Stands.STEADY,)), False, "nobody looked at it"),
        (400.0, BOTH | {Stands.WORSE}, False, "something of it is worse"),
    ],
)
def test_settled_needs_months_and_a_look(
    days: float | None, stands: frozenset[Stands], expected: bool, reason: str
) -> None:
    sign = Mention(
        Kind.FLAG, "ces_saddle", 0, 4, "numb", "rule", time=SignTime(days, stands, ("a year",))
    )
    assert settled(sign) is expected, reason
    assert lasts(sign) is (days is not None and Stands.CHECKED not in stands)
