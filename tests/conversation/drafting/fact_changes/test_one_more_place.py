"""One more place that hurts is noted beside the known one, and is no flare of it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown

LOW, BOTH = ["low_back"], ["low_back", "upper_back"]
DUE = {"day": 7, "open": ["pain", "done"], "days": 7, "answers": {}}


@pytest.mark.parametrize(
    ("text", "regions", "reason"),
    [
        ("my upper back is tight too", BOTH, "told as one more"),
        ("it also hurts between my shoulder blades now", BOTH, "also"),
        ("can we add something for between my shoulder blades", BOTH, "a move is asked for"),
        ("is it normal that my upper back hurts too?", LOW, "only asked"),
        ("low back is fine, my upper back is tight too", BOTH, "the known one is told to be well"),
        ("my low back hurts too much", LOW, "the known place"),
        ("my upper back moves too", LOW, "nothing hurts there"),
    ],
)
def test_one_more_place_is_noted(text: str, regions: list[str], reason: str) -> None:
    draft = plan_turn(situation(text, shown("low"), "inform", 0.5))

    assert list(draft.facts.regions) == regions, reason
    assert draft.values.get(slots.FLARE) is None, reason


def test_one_more_place_told_again_is_no_flare() -> None:
    told = plan_turn(situation("my upper back is tight too", shown("low"), "inform", 0.5)).values
    again = "it hurts between my shoulder blades too now, since friday"
    draft = plan_turn(situation(again, told, "feel_worse", 0.5))

    assert draft.values.get(slots.FLARE) is None
    assert not any(what == "flare" for what, _ in draft.kept)


def test_one_more_place_is_none_in_the_name_of_a_move() -> None:
    values = {**shown("low"), slots.ASKED: None, slots.TOGETHER: "later", slots.CLOSED: "later"}
    text = "swap butterfly for the figure-4 buttock stretch, please"

    assert list(plan_turn(situation(text, values, "inform", 0.5)).facts.regions) == LOW


@pytest.mark.parametrize(
    ("text", "regions", "reason"),
    [
        ("0 but my upper back hurts since tuesday", BOTH, "since the last time"),
        ("it's 0. now my upper back has started, can you do that as well?", BOTH, "begun"),
        ("2, upper back playing up now", BOTH, "playing up"),
        ("3. is it normal that my upper back hurts now?", LOW, "only asked"),
        ("3, the upper back move is fine since tuesday", LOW, "nothing hurts there"),
        ("3, my back hurts now and then since tuesday", LOW, "a back of no part is no other place"),
    ],
)
def test_one_more_place_has_begun_since_the_last_visit(
    text: str, regions: list[str], reason: str
) -> None:
    values = {**shown("low"), slots.ASKED: slots.DUE, slots.DUE: DUE}
    draft = plan_turn(situation(text, values, "inform", 0.5))

    assert list(draft.facts.regions) == regions, reason
