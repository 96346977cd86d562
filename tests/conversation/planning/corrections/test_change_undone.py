""" "Scrap that" takes back what the last turn did to the plan; of nothing it is asked what."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.corrections.change_undone import undo_last
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

AGREED = {**SESSION, slots.CONSENT: "agreed", slots.PLAN: None}


@pytest.mark.parametrize(
    "words",
    [
        "scrap that",
        "forget that, it's my neighbour's",
        "undo that",
        "is there a way to undo the change?",
        "how do I undo that?",
    ],
)
def test_change_undone_puts_kit_and_plan_back(words: str) -> None:
    noted = plan_turn(situation("I have a band", AGREED, "inform", 0.5))
    undone = plan_turn(situation(words, noted.values, None, 0.0))

    assert not undone.setting.kit
    assert routine_of(undone.values) == routine_of(AGREED)
    assert "Taken out: band." in undone.acknowledged


@pytest.mark.parametrize("words", ["scrap that", "forget these", "it's wrong again, forget these"])
def test_change_undone_asks_where_nothing_was_changed(words: str) -> None:
    draft = Draft.of(situation(words, AGREED, None, 0.0))

    assert undo_last(draft)
    assert draft.acknowledged[0].startswith("Nothing was changed just now.")
    assert draft.values.get(slots.CHECK_RESULTS) == AGREED.get(slots.CHECK_RESULTS)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("forget the bridge", "a move is named"),
        ("I forget that one every time", "told, not asked"),
        ("scrap that, it's a 2", "another number"),
        ("is there a way to undo a change?", "asked where nothing was changed"),
    ],
)
def test_change_undone_is_none_of_these(words: str, reason: str) -> None:
    draft = Draft.of(situation(words, AGREED, None, 0.0))
    assert undo_last(draft) is None, reason


def test_change_undone_tells_a_number_anew() -> None:
    draft = plan_turn(situation("scrap that, my pain is a 2", AGREED, "inform", 0.5))

    assert draft.facts.nrs == 2 or draft.values.get(slots.SESSION_PAIN) == 2
    assert routine_of(draft.values) == routine_of(AGREED)
