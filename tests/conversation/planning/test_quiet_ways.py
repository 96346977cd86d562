"""Skip and "Why this?" beside a question, and a fact that is changed by its chip."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.overview import fact_chips
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.routine_shown import WHY as WHY_THESE
from bot.conversation.session.session import routine_of
from bot.conversation.turn import payload
from bot.conversation.undo import change_to, named_change
from bot.conversation.words.quiet_ways import WHY, skip
from bot.knowledge.conversation.readback_words import load_readback
from bot.language.facts import Facts
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import situation

INTAKE = {slots.CONSENT: "no_saving", slots.STORY: "told", slots.READBACK: "confirmed"}
SCREENED = {**INTAKE, slots.SKIPPED: list(slots.INTAKE_QUESTIONS)}
ROUTINE = {
    **VALUES,
    **SCREENED,
    slots.SAFETY: None,
    slots.CHECKS: [],
    slots.MINUTES: 8,
    slots.ASKED: slots.TOGETHER,
}


ANSWERED = {
    "regions": ["low_back"],
    "side": "left",
    "duration_days": 21.0,
    "nrs": 4,
    "aggravated_by": ["ext_agg"],
    "sit_hours": 9.0,
    "radiation": "none",
    "trigger": "sleep",  # one of those whose sleep is asked about
    "sleep_position": "side",
}


def test_quiet_ways_every_question_of_the_intake_has_an_answer_here() -> None:
    missing = [slot for slot in slots.INTAKE_QUESTIONS if slot not in ANSWERED]
    assert not missing, f"add {missing} to ANSWERED above, and what makes the guide ask it"


def planned(said: str, intent: str, values: dict[str, Any]) -> Draft:
    return plan_turn(situation(said, values, intent, 1.0))


def steps(draft: Draft) -> list[str]:
    return [step.action for step in draft.steps]


@pytest.mark.parametrize("slot", slots.INTAKE_QUESTIONS)
def test_quiet_ways_why_answers_and_leaves_the_question_open(slot: str) -> None:
    told = {**INTAKE, **{name: value for name, value in ANSWERED.items() if name != slot}}
    told[slots.ASKED] = slot
    draft = planned(WHY["payload"], "why_ask", told)
    assert steps(draft)[0] == f"utter_why_{slot}"
    assert draft.asked == slot


@pytest.mark.parametrize("slot", slots.INTAKE_QUESTIONS)
def test_quiet_ways_skip_leaves_the_question_out(slot: str) -> None:
    draft = planned(skip(slot)["payload"], "choose", {**INTAKE, slots.ASKED: slot})
    assert slot in draft.values[slots.SKIPPED]
    assert draft.asked != slot


@pytest.mark.parametrize(
    "slot", [slots.SCREEN_NERVES, slots.SCREEN_GENERAL], ids=["nerves", "general"]
)
def test_quiet_ways_why_ticks_nothing_in_the_screen(slot: str) -> None:
    answered = {slots.SCREEN_NERVES: "answered"} if slot == slots.SCREEN_GENERAL else {}
    draft = planned(WHY["payload"], "why_ask", {**SCREENED, **answered, slots.ASKED: slot})
    assert steps(draft)[0] == f"utter_why_{slot}"
    assert draft.values.get(slot) is None
    assert draft.asked == slot


def test_quiet_ways_a_routine_says_why_and_offers_swaps() -> None:
    why = planned(payload(slots.ABOUT_ROUTINE, WHY_THESE), "choose", ROUTINE)
    assert "action_explain_question" in steps(why)
    swaps = planned(payload(slots.ABOUT_ROUTINE, "swap_one"), "choose", ROUTINE)
    assert steps(swaps) == ["action_offer_swaps"]
    assert swaps.asked == slots.TOGETHER


def test_quiet_ways_a_named_exercise_is_swapped_and_the_routine_shown_again() -> None:
    routine = routine_of(ROUTINE)
    assert routine is not None
    item = next(one for one in routine.items if one.swap_ids)
    draft = planned(payload(slots.SWAP, item.exercise_id), "choose", ROUTINE)
    now = routine_of(draft.values)
    assert now is not None
    assert item.exercise_id not in [one.exercise_id for one in now.items]
    assert item.swap_ids[0] in [one.exercise_id for one in now.items]
    assert steps(draft)[-1] == "action_ask_together"
    assert draft.values[slots.ACKNOWLEDGED]


@pytest.mark.parametrize("stage", [{}, ROUTINE], ids=["before there is one", "no such exercise"])
def test_quiet_ways_a_swap_that_leads_nowhere_is_met_politely(stage: dict[str, Any]) -> None:
    draft = planned(payload(slots.SWAP, "X99"), "choose", stage)
    assert "utter_button_from_before" in steps(draft)


TOLD = Facts(
    regions=("low_back",),
    side="left",
    duration_days=21.0,
    stage="acute",
    trigger="lift",
    nrs=4,
    lifestyle=("sitting",),
)


@pytest.mark.parametrize(
    ("field", "words", "changed", "why"),
    [
        ("regions", "Neck, left side", {"regions": ("neck",)}, "the old place goes"),
        ("regions", "Low back, both sides; Buttock, both sides",
         {"regions": ("low_back", "buttock"), "side": "both"}, "as the body map says it"),
        ("duration_days", "4 months", {"duration_days": 121.76, "stage": "chronic"}, "a time"),
        ("duration_days", "since last week", {"stage": "acute"}, "a time in other words"),
        ("trigger", "a long drive", {"trigger": "long_drive"}, "what set it off"),
        ("lifestyle", "i lift heavy boxes all day", {"lifestyle": ("heavy_lifting",)},
         "not added to the old"),
    ],
)  # fmt: skip
def test_quiet_ways_words_of_a_chip_take_the_place_of_the_old(
    field: str, words: str, changed: dict[str, Any], why: str
) -> None:
    said = change_to(load_readback()[field].label).format(words=words)
    told = {name: value for name, value in TOLD.as_dict().items() if value not in (None, [], False)}
    draft = planned(said, "correct", {**INTAKE, **told, slots.ASKED: slots.READBACK})
    now = draft.facts.as_dict()
    for name, value in changed.items():
        wanted = list(value) if isinstance(value, tuple) else value
        assert now[name] == wanted, why
    assert "Changed: " in draft.values[slots.ACKNOWLEDGED] or "action_acknowledge" in steps(draft)


def test_quiet_ways_a_chip_with_nothing_understood_changes_nothing() -> None:
    told = {name: value for name, value in TOLD.as_dict().items() if value not in (None, [], False)}
    said = change_to("how long").format(words="hm")
    draft = planned(said, "correct", {**INTAKE, **told, slots.ASKED: slots.READBACK})
    assert draft.facts.duration_days == 21.0
    assert "utter_which_answer" in steps(draft)


@pytest.mark.parametrize(
    ("field", "words", "left", "said", "why"),
    [
        ("trigger", "nothing in particular, came on slowly",
         {"trigger": "none", "onset": "gradual"}, "nothing in particular set it off", "both told"),
        ("trigger", "nothing", {"trigger": "none"}, "nothing in particular", "one word"),
        ("trigger", "lifting a crate", {"trigger": "lift", "trigger_words": "lifting a crate"},
         "after lifting a crate", "a deed in its own words"),
        ("trigger", "no idea", {"trigger": None, "trigger_words": None}, "Taken out", "not known"),
        ("trigger", "take it out", {"trigger": None}, "Taken out", "the choice below the field"),
        ("duration_days", "remove this", {"duration_days": None}, "Taken out", "a time"),
        ("lifestyle", "none of that", {"lifestyle": ()}, "Taken out", "the days"),
        ("regions", "nothing", {"regions": ("low_back",)}, "utter_which_answer", "no talk without"),
        ("trigger", "the moon", {"trigger": "bend"}, "utter_which_answer", "words of nothing"),
    ],
)  # fmt: skip
def test_quiet_ways_words_of_a_chip_are_a_reply_to_its_question(
    field: str, words: str, left: dict[str, Any], said: str, why: str
) -> None:
    had = replace(TOLD, trigger="bend", trigger_words="bending to tie your shoes").as_dict()
    told = {name: value for name, value in had.items() if value not in (None, [], False)}
    line = change_to(load_readback()[field].label).format(words=words)
    draft = planned(line, "correct", {**INTAKE, **told, slots.ASKED: slots.READBACK})
    for name, value in left.items():
        assert getattr(draft.facts, name) == value, why
    assert said in str(draft.values[slots.ACKNOWLEDGED]) + " ".join(map(str, steps(draft))), why


def test_quiet_ways_every_chip_that_takes_words_is_understood_as_its_fact() -> None:
    chips = [chip for chip in fact_chips(TOLD) if "{words}" in chip.get("say", "")]
    assert len(chips) == 4
    for chip in chips:
        assert named_change(chip["say"].format(words="x")) is not None
