"""Emergencies that are told in passing, and what only sounds like them."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

EMERGENCIES = [
    ("a steel beam swung into my back at work today", "struck by what is heavy"),
    ("scaffold pole fell across my back yesterday, boss says bruise", "struck by what is heavy"),
    ("slipped off the ladder and now there is a step in my spine", "a step after a fall"),
    ("loin pain, fever 39.5 and i shiver so hard the bed rattles", "fever with rigors"),
    ("took my mates tablets an hour ago and my lips and tongue are swelling", "an allergy"),
    ("a bee got me, blotchy all over and my throat feels tight, back hurts too", "an allergy"),
    ("33 weeks, backache, little stars in my eyes and puffy hands today", "pre-eclampsia"),
    ("week 30, back aches, he's been quiet since yesterday, barely a nudge", "a quiet child"),
]
ASKED_OR_MORE = [
    ("ate steak, it got stuck, now i cant swallow my own spit, upper back ache", "food stuck"),
    ("gas heater on, headache, my wife has it too, better in the garden, back ok", "fumes"),
    ("this back. i've kept her morphine. i've decided on sunday", "means and a day"),
]
HARMLESS = [
    ("got stung by a wasp last week, arm swelled a bit, back is stiff", "only the arm"),
    ("i took ibuprofen and my mouth is a bit dry, low back ache", "dry is no swelling"),
    ("there is a step in my garden, i tripped but didn't fall, back is sore", "of the garden"),
    ("i've decided on sunday for the walk with my mum, back permitting", "a walk"),
    ("gas heater is on, headache from my neck, my wife says i should stretch", "nobody shares it"),
    ("food stuck in my teeth lol, anyway low back pain", "in the teeth"),
    ("horse nudged me in the back with its nose, bit sore", "a nudge"),
]


@pytest.mark.parametrize(("text", "reason"), EMERGENCIES)
def test_struck_and_swollen_calls(text: str, reason: str) -> None:
    """What is told beside other things is an emergency all the same."""
    assert read_message(text)["level"] == "E", reason


@pytest.mark.parametrize(("text", "reason"), ASKED_OR_MORE)
def test_struck_and_swollen_is_never_passed_over(text: str, reason: str) -> None:
    """It is called or asked about."""
    labels = read_message(text)
    assert labels["level"] == "E" or labels["ask"], reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_struck_and_swollen_leaves_harmless(text: str, reason: str) -> None:
    """The same words of another matter raise nothing."""
    labels = read_message(text)
    assert (labels["level"], labels["ask"]) == ("none", []), reason
