"""A time of the past reaches over what is told of then, not over what is told of today."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("hip replaced last year, left leg won't lift since yesterday", "leg_motor", "a new day"),
        ("slipped disc in 2012, woke up and cant feel between my legs", "ces_saddle", "present"),
        (
            "two kids, the last one in 2020, i cant hold my wee since monday",
            "ces_bladder",
            "a year",
        ),
        ("i retired in 2018, chest pain going down my arm since breakfast", "cardiac", "no body"),
        ("used to play rugby, can't pee since last night", "ces_bladder", "what one did"),
        ("broke my arm as a kid, cant pee since last night", "ces_bladder", "a kid is nobody else"),
        ("my knee was done years ago, cant feel when i wipe", "ces_saddle", "an old operation"),
        ("numb when i wipe, and i had a knee done ten years ago", "ces_saddle", "told behind"),
    ],
)
def test_told_of_then_leaves_a_sign_of_today(text: str, flag: str, reason: str) -> None:
    told = read_message(text)
    assert told["level"] == "E", reason
    assert flag in told["flags"], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("in 2015 i fell off a horse, numb legs, couldn't pee, they operated", "a list of then"),
        ("in 2015 i fell, couldn't feel my legs, all came back", "it goes on in the past"),
        ("slipped disc in 2012, numb leg, foot drop, surgery fixed it", "what is put right behind"),
        ("had cauda equina in 2016, couldn't pee, operated same night, fine since", "it is over"),
        ("used to get numb legs and wet myself, gone since the op", "what one used to do goes on"),
        ("In 2018 I couldn't pee and was numb down there. Today I am fine, only stiff", "today"),
        ("when i was 20 i broke my neck, was paralysed for a month, walking fine now", "an age"),
    ],
)
def test_told_of_then_goes_on_in_the_past(text: str, reason: str) -> None:
    assert read_message(text)["level"] != "E", reason
