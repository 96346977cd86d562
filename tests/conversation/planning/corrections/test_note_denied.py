"""What was noted goes, and that is said, however it is denied: by its name, or as another's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation
from tests.conversation.planning.wishes.test_factor_as_place import STANDS, asked

STAIRS = replace(
    STANDS,
    aggravated_by=("flex_agg", "ext_agg"),
    worse_with=("sitting", "stairs"),
    lifestyle=("one_sided_habit",),
    conditions=("anticoagulant",),
    sit_hours=None,
)
WORSE = "Noted: sitting and taking the stairs make it worse."
HABIT = "Noted: a one-sided habit."
THINNER = "Noted: a blood thinner."


@pytest.mark.parametrize(
    ("text", "noted", "field", "left", "said"),
    [
        ("not stairs", WORSE, "worse_with", ("sitting",), "taking the stairs"),
        ("no stairs, I meant lifting", WORSE, "worse_with", ("sitting", "lifting"), "the stairs"),
        ("sorry, not the stairs", WORSE, "worse_with", ("sitting",), "taking the stairs"),
        ("I have no one-sided habit", HABIT, "lifestyle", (), "a one-sided habit"),
        ("I have not a one-sided habit, I only hop", HABIT, "lifestyle", (), "one-sided habit"),
        ("oh no I meant my dad takes warfarin", THINNER, "conditions", (), "a blood thinner"),
        ("sorry that's my dad, not me", THINNER, "conditions", (), "a blood thinner"),
        ("not me, my mum has it", THINNER, "conditions", (), "a blood thinner"),
    ],
)
def test_note_denied_goes_with_a_sorry(
    text: str, noted: str, field: str, left: tuple[str, ...], said: str
) -> None:
    draft = asked(text, "sit_hours", STAIRS, **{slots.ACKNOWLEDGED: noted})
    assert getattr(draft.facts, field) == left
    assert any("Sorry. Taken out" in one and said in one for one in draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "noted", "reason"),
    [
        ("not stairs", HABIT, "something else was noted"),
        ("not stairs", "", "nothing was noted"),
        ("not now", WORSE, "nothing is named"),
    ],
)
def test_note_denied_leaves_what_is_not_named(text: str, noted: str, reason: str) -> None:
    draft = asked(text, "sit_hours", STAIRS, **{slots.ACKNOWLEDGED: noted})
    assert draft.facts.worse_with == ("sitting", "stairs"), reason


def test_note_denied_lets_a_list_of_signs_be() -> None:
    draft = asked("not stairs", slots.SCREEN_NERVES, STAIRS, **{slots.ACKNOWLEDGED: WORSE})
    assert draft.facts.worse_with == ("sitting", "stairs")


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("I never said I have a band", None),
        ("I have no band", None),
        ("the band is wrong", None),
        ("take the band out", None),
        ("not a band, a tennis ball", ["ball"]),
        ("should I buy a roller for it?", ["band"]),
        ("my brother has a roller and a step", ["band"]),
        ("the band is good", ["band"]),
    ],
)
def test_note_denied_takes_kit_out(text: str, kit: list[str] | None) -> None:
    values = {
        **fact_values(STANDS),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.ASKED: slots.MINUTES,
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.CHECKS: [],
        slots.SETTING: {"kit": ["band"]},
    }
    draft = plan_turn(situation(text, values))
    assert draft.setting.kit == (None if kit is None else frozenset(kit))
    assert ("Sorry. Taken out: band." in draft.acknowledged) == (kit in (None, ["ball"]))


def test_note_denied_of_the_medicine_of_another_ticks_no_row() -> None:
    text = "From this list nothing for me. My wife takes blood thinners, but I do not."
    draft = asked(text, slots.SCREEN_GENERAL, Facts(("low_back",)))
    assert draft.facts.conditions == ()


def test_note_denied_says_what_is_ticked_once() -> None:
    draft = asked("none, but I do take apixaban", slots.SCREEN_GENERAL, Facts(("low_back",)))
    assert sum("Noted: a blood thinner" in one for one in draft.acknowledged) == 1
