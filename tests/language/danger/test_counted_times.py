from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind


@pytest.mark.parametrize(
    ("text", "flag", "days", "why"),
    [
        ("weak stream for years", "ces_bladder", 730.5, "at least two of them"),
        ("both legs have been numb for months", "ces_bilateral_legs", 60.88, "at least two"),
        ("both legs have been numb for the past ten weeks", "ces_bilateral_legs", 70, "counted"),
        ("numb between my legs for weeks", "ces_saddle", None, "two weeks are still new"),
        ("numb between my legs for days", "ces_saddle", None, "days are new"),
        ("back pain for years and now numb between my legs", "ces_saddle", None, "of the pain"),
    ],
)
def test_counted_times_are_the_least_that_a_plural_can_be(
    text: str, flag: str, days: float | None, why: str
) -> None:
    told = [one for one in understand(text).present(Kind.FLAG) if one.value == flag]
    assert {one.time.days if one.time else None for one in told} == {days}, why


def test_counted_times_end_no_story_of_once() -> None:
    text = "back then I couldn't feel my legs or pee, they operated, it all came back over months"
    assert not understand(text).present(Kind.FLAG)
