"""A part that is called well and has a sign all the same is no "none"."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_list.well_but import part_with_a_sign


@pytest.mark.parametrize(
    ("text", "named", "reason"),
    [
        ("None, my chest is fine sitting but it gets tight on the hill", "chest tight", "effort"),
        ("none, chest is fine, just a bit of pressure there at night", "chest pressure", "there"),
        ("none. bladder fine, though it leaks when I stand", "bladder leaks", "water"),
        ("none, lungs are ok, only I get breathless on the stairs", "lungs breathless", "breath"),
        ("chest fine, up the hill with the dog", "", "well"),
        ("none; chest is fine, no tightness", "", "denied"),
        ("none, chest fine but my neck feels tight", "", "of the neck"),
        ("chest clear, just stress and work pressure", "", "of another thing"),
        ("my chest is fine. The neck is tight", "", "another sentence"),
    ],
)
def test_well_but_names_the_part_that_has_a_sign(text: str, named: str, reason: str) -> None:
    assert part_with_a_sign(text) == named, reason
