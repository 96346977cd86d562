"""A question that is said back and answered with "no" tells that it is not so."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind, Status


@pytest.mark.parametrize(
    ("text", "kind", "value", "status"),
    [
        ("into the arm? no. is the burning dangerous?", Kind.RADIATION, "none", Status.PRESENT),
        ("down my leg? nope", Kind.RADIATION, "none", Status.PRESENT),
        ("does it go into the arm? no", Kind.RADIATION, "none", Status.PRESENT),
        ("into the leg? yes", Kind.RADIATION, "leg", Status.PRESENT),
        ("low back? no, neck", Kind.REGION, "low_back", Status.DENIED),
        ("low back? no, neck", Kind.REGION, "neck", Status.PRESENT),
        ("worse at night? no", Kind.AGGRAVATED_BY, "static_agg", Status.DENIED),
    ],
)
def test_slot_mentions_of_a_question_said_back(
    text: str, kind: Kind, value: str, status: Status
) -> None:
    told = {(one.value, one.status) for one in understand(text).of(kind)}

    assert (value, status) in told
    assert {one for one, found in told if found is Status.PRESENT} <= {value, "neck"}
