"""What is denied at the read-back goes, and what is named instead comes in."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

HEARD = {
    **{slots.CONSENT: "agreed", slots.STORY: "told", slots.ASKED: slots.READBACK},
    **{"regions": ["low_back"], "side": "right", "duration_days": 60.0, "stage": "subacute"},
    **{"aggravated_by": ["load_agg"], "worse_with": ["carrying"], "trigger": "housework"},
}
LIFTED = {
    **HEARD,
    **{"trigger": "lift", "aggravated_by": ["flex_agg", "load_agg"]},
    **{"worse_with": ["sitting", "lifting"], "lifestyle": ["sitting"]},
}


@pytest.mark.parametrize(
    ("text", "trigger", "worse", "reason"),
    [
        (
            "not around the house, at the bakery, kneading; rest is right",
            None,
            ["carrying"],
            "the cause",
        ),
        ("it comes from kneading dough at work, not housework", None, ["carrying"], "behind"),
        ("change 'work around the house' to kneading dough", None, ["carrying"], "in its words"),
        ("not the carrying, the kneading", "housework", None, "what makes it worse"),
        ("carrying is wrong, it's pushing the trolley", "housework", ["pushing"], "another"),
        ("I said kneading, not carrying", "housework", None, "as it was said"),
    ],
)
def test_denied_out_is_gone_and_the_talk_goes_on(
    text: str, trigger: str | None, worse: list[str] | None, reason: str
) -> None:
    draft = plan_turn(situation(text, HEARD, None, 0.0))

    assert draft.values["trigger"] == trigger, reason
    assert draft.values["worse_with"] == worse, reason
    assert draft.asked != slots.READBACK, reason
    assert any("Taken out" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "gone", "reason"),
    [
        ("not lifting, it was the gardening", "lifting", "another takes its place"),
        ("don't say sitting, I stand all day", "sitting", "of what hurts and of the days"),
        ("please replace lifting with gardening", "lifting", "asked for"),
    ],
)
def test_denied_out_leaves_nothing_of_it(text: str, gone: str, reason: str) -> None:
    draft = plan_turn(situation(text, LIFTED, None, 0.0))

    assert gone not in (draft.values["worse_with"] or []), reason
    assert gone not in (draft.values["lifestyle"] or []), reason
    assert not any(f"Noted: after {gone}" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yes, not bad at all", "how it is"),
        ("it's not too bad", "how it is"),
        ("not sure", "a doubt"),
        ("no problem, right", "agrees"),
        ("it is not the left, it's the right", "the side as it is"),
    ],
)
def test_denied_out_changes_nothing_where_nothing_noted_is_denied(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, HEARD, None, 0.0))

    assert draft.facts == draft.facts_before, reason


def test_denied_out_is_never_read_back_a_third_time() -> None:
    values = dict(HEARD)
    for text in ("that thing is off I think", "still off I think"):
        draft = plan_turn(situation(text, values, None, 0.0))
        values = {**draft.values, slots.PLAN: None}

    assert values[slots.ASKED] != slots.READBACK


def test_denied_out_takes_what_is_there_to_use_for_no_denial() -> None:
    draft = plan_turn(situation("I have a band and no chair", HEARD, None, 0.0))

    assert not any("nothing of that" in one for one in draft.acknowledged)
    assert draft.setting.kit == frozenset(("band",))
