"""The other signs that those who help are told of, and what is kept of a sign that was cleared."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.help.also_tell import also_tell
from bot.conversation.safety.safety_state import SafetyState

TWO = SafetyState(flags=("ces_saddle", "myelopathy", "weight_loss"))


def test_also_tell_reads_signs_out_as_they_were_told_and_none_for_the_next_days() -> None:
    words = {
        "ces_saddle": ("numb round my backside",),
        "myelopathy": ("I drop my scissors",),
        "weight_loss": ("5 kilos gone",),
    }
    said = also_tell(TWO, "utter_emergency_ces_saddle", "", words)
    assert said.strip() == 'In your words: "numb round my backside", "I drop my scissors".'


def test_also_tell_names_what_was_told_in_one_breath_with_the_sign() -> None:
    both = ("can't pee, and numb between my legs",)
    told = SafetyState(flags=("ces_bladder", "ces_saddle"))
    words = {"ces_bladder": both, "ces_saddle": both}
    said = also_tell(told, "utter_emergency_ces_bladder", "", words)
    assert said.strip() == (
        'Also: numbness between your legs. In your words: "can\'t pee, and numb between my legs".'
    )


def test_also_tell_names_what_was_ticked_and_nothing_that_nobody_told() -> None:
    ticked = replace(TWO, confirmed=("myelopathy",))
    said = also_tell(ticked, "utter_emergency_ces_saddle")
    assert said.strip() == "Also: clumsy hands or unsteady walking."
    assert also_tell(TWO, "utter_emergency_ces_saddle") == ""


def test_safety_state_that_is_cleared_forgets_when_the_sign_was_confirmed() -> None:
    state = SafetyState(confirmed_at=(("ces_saddle", 3), ("leg_motor", 4)))
    assert state.clear(("ces_saddle",), 5, "denied").confirmed_at == (("leg_motor", 4),)
