"""The card of a pattern and its picture: the same muscles, the same numbers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from bot.assessment import infer
from bot.channels.message.guide_message import GuideMessage
from bot.channels.message.plain_text import plain_text
from bot.conversation.session.pattern import pattern_card
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.tug_of_war_muscles import tug_of_war
from bot.language.facts import Facts
from tests.assessment.people import DESK, answers, people
from tests.examples import examples

FOUND = {"hipflex_tight": "both", "glute_weak": "yes"}
SEEN = {
    "D1": {**FOUND, "wall_arch_big": "yes", "belt_apt": "yes"},
    "D2": {"wall_flat": "yes", "ham_tight": "both", "belt_ppt": "yes"},
}


def pattern_of(key: str) -> dict[str, Any]:
    """The card of somebody whose checks spoke for this pattern."""
    assessment = infer(DESK, SEEN[key])
    assert assessment.lead
    assert assessment.lead.pattern_id == key
    return pattern_card(assessment, DESK)


def names(muscles: tuple[str, ...]) -> list[str]:
    """Everyday names: a person in pain reads no Latin on the card."""
    return [load_muscles()[muscle].name for muscle in muscles]


@pytest.mark.slow
@examples(150)
@given(people, answers)
def test_card_and_picture_agree_for_everybody(facts: Facts, found: dict[str, str]) -> None:
    assessment = infer(facts, found)
    card = pattern_card(assessment, facts)
    if assessment.lead is None:
        assert "picture" not in card
        return
    tug = tug_of_war(card["picture"])

    assert tug is not None
    assert names(tug.lengthen) == card["tight"]
    assert names(tug.build) == card["weak"]


def test_card_shows_in_the_picture_what_only_a_check_brought_up() -> None:
    plain = pattern_card(infer(DESK, FOUND), DESK)
    tested = pattern_card(infer(DESK, {**FOUND, "quad_tight": "both", "rf_tight": "both"}), DESK)

    assert plain["picture"] != tested["picture"]
    assert ".quads" in tested["picture"] or "-quads" in tested["picture"]


def test_card_tells_what_the_numbers_are_to_those_who_do_not_see_them() -> None:
    card = pattern_card(infer(DESK, FOUND), DESK)
    first, last = card["tight"][0], card["weak"][-1]

    assert card["picture_alt"].startswith("The front of your hips is tight. ")
    assert "Pulling hard: 1 " in card["picture_alt"]
    assert f"1 {first}" in card["picture_alt"]
    assert f"{len(card['tight'] + card['weak'])} {last}" in card["picture_alt"]


def test_card_tells_how_the_belt_slopes_to_those_who_do_not_see_it() -> None:
    slopes = {key: load_patterns()[key].shows for key in ("D1", "D2", "D3")}
    assert "down to the front" in slopes["D1"]
    assert "down to the back" in slopes["D2"]
    assert "higher on one side" in slopes["D3"]
    drawn = {load_patterns()[key].shows: pattern_of(key)["picture_alt"] for key in ("D1", "D2")}
    for shows, alt in drawn.items():
        assert shows in alt


def test_card_counts_through_both_lists_in_words_too() -> None:
    card = pattern_card(infer(DESK, FOUND), DESK)
    lines = plain_text(GuideMessage(card=card)).splitlines()

    for number, label in enumerate([*card["tight"], *card["weak"]], start=1):
        assert f"{number}. {label}" in lines


@pytest.mark.parametrize(
    ("where", "mirrored", "reason"),
    [
        ("left", False, "the picture is drawn for the left hip"),
        ("right", True, "turned round for the right one"),
        ("both", False, "no one side"),
    ],
)
def test_card_shows_the_side_that_the_check_found(where: str, mirrored: bool, reason: str) -> None:
    card = pattern_card(infer(DESK, {"hip_high": where, "lld_like": "yes"}), DESK)
    assert card["picture"].startswith("D3-"), reason
    assert card["picture"].endswith("-mirrored") == mirrored, reason


def test_card_takes_no_side_from_a_check_that_says_nothing_of_the_pattern() -> None:
    found = {"hip_high": "right", "lld_like": "yes", "calf_tight": "left"}
    assert str(pattern_card(infer(DESK, found), DESK)["picture"]).endswith("-mirrored")


def test_card_of_signs_that_point_both_ways_says_so_beside_its_picture() -> None:
    """It stood under the picture in nine lines of small print, and the reason was missing."""
    facts = Facts(regions=("low_back",), lifestyle=("sitting", "driving", "footwear"))
    card = pattern_card(infer(facts, {}), facts)

    assert card["title"] == "Signs that point both ways"
    assert card["picture"].startswith("D12-")
    assert card["caption"] == "Solid lines: your belt, either way. Dashed: level."
    assert card["why"].startswith("Some signs speak for a belt line that tips forward, some for")
    assert "I won't pick one" in card["why"]
    assert "You told me that" in card["why"]
    assert card["text"] == ""


def test_card_of_no_pattern_has_its_reason_without_a_thought() -> None:
    """ "No pattern to name" was followed by "Why I think so"."""
    nobody = Facts(regions=("low_back",))
    assessment = infer(nobody, {})
    assert assessment.lead is None
    card = pattern_card(assessment, nobody)
    assert card["title"] == "No pattern to name"
    assert card["text"]
    assert not card["why"]
    named = pattern_of("D1")
    assert named["why"]
    assert named["text"] != named["why"]
