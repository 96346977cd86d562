"""What was denied or taken back stands in nothing that is shown: read-back, chips, papers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.intake.readback import sentence
from bot.conversation.overview import known_chips
from bot.conversation.papers.papers import told_rows
from tests.conversation.planning.situations import situation
from tests.examples import examples

TOLD: dict[str, Any] = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back", "neck"],
    "side": "left",
    "nrs": 5,
    "radiation": "leg",
    "aggravated_by": ["flex_agg", "rot_agg"],
    "lifestyle": ["sitting", "stress"],
    slots.ASKED: "sit_hours",
}
# What is said, and the words that must be nowhere afterwards.
DENIALS = (
    ("take the neck away", "neck"),
    ("it's not my neck", "neck"),
    ("the neck does not hurt", "neck"),
    ("remove the neck", "neck"),
    ("no leg pain after all", "into the leg"),
    ("it's the right, not the left", "left side"),
    ("not 5 out of 10", "5 out of 10"),
    ("im not stressed", "stress"),
    ("bending doesn't make it worse", "bending"),
)


def shown(values: dict[str, Any]) -> str:
    chips = " ".join(str(chip["label"]) for chip in known_chips(values))
    rows = " ".join(said for _, _, said in told_rows(values))
    return f"{sentence(Draft.of(situation('', values)).facts)} {chips} {rows}".casefold()


def after(text: str, values: dict[str, Any]) -> dict[str, Any]:
    draft = Draft.of(situation(text, values))
    hear(draft)
    return draft.values


@pytest.mark.parametrize(("text", "gone"), DENIALS)
def test_denied_was_shown_before(text: str, gone: str) -> None:
    assert gone in shown(TOLD)


@examples(40)
@given(st.lists(st.sampled_from(DENIALS), min_size=1, max_size=4))
def test_denied_stays_out_in_any_order(said: list[tuple[str, str]]) -> None:
    values = dict(TOLD)
    for text, _ in said:
        values = after(text, values)
    text = shown(values)
    assert [gone for _, gone in said if gone in text] == []
