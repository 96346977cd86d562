"""Legs that tire on walking for months and are eased by sitting: asked about, not called (RF04)."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind
from tests.safety.reading import judged

LEGS = "ces_bilateral_legs"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "I have known stenosis, low back pain and both legs go heavy and weak after 5 minutes "
            "walking, for 3 years. Sitting down eases it.",
            "a known narrow canal",
        ),
        (
            "Low back and both legs, they get heavy and tingle on walking. It has been 3 years. "
            "Spinal stenosis. Sitting eases.",
            "the same in short sentences",
        ),
        (
            "both legs go heavy and numb when I walk to the shop, for two years now, better when "
            "I lean on the trolley",
            "years, and bending eases it",
        ),
        ("both legs are numb, known stenosis for 3 years", "years, and nothing else is told"),
        (
            "stenosis, both legs numb on walking for years, sitting eases it, now numb in bed too",
            "years, and a change",
        ),
        (
            "both calves get heavy when I stand ten minutes, goes when I sit down",
            "they only tire, and no time is told",
        ),
        (
            "I have spinal stenosis, had an MRI, two years, unchanged. Walking, both my legs go "
            "heavy after 10 minutes and I have to sit down, then it settles. Standing is worse.",
            "what makes it worse is no news",
        ),
        ("my feet are dead by 7 but that's the job, a sit down and they're grand", "the same"),
        (
            "I've got a narrowed canal, known since 2015, and my legs get heavy when I walk. "
            "Nothing new.",
            "a narrow canal, as it was",
        ),
        (
            "Spinal stenosis, my legs are heavy on walking, it's long known and unchanged",
            "long known and unchanged",
        ),
        ("spinal stenosis 5 years. legs numb when I walk. rest helps", "a rest ends it"),
        ("My legs feel heavy when I walk", "heavy of walking, no canal is named"),
        ("low back ache for years, walking makes both my legs heavy", "the same, walking first"),
    ],
)
def test_legs_long_known_on_walking_are_asked_about(text: str, reason: str) -> None:
    verdict = judged(text)
    assert LEGS not in verdict.flags, reason
    assert LEGS in verdict.ask, reason
    assert verdict.level.value != "E", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("both legs get heavy and numb when walking, stenosis known, but worse this week", "worse"),
        (
            "both legs get heavy and weak when I walk and sitting eases it, known stenosis, and I "
            "can't feel when I wee",
            "the bladder beside it",
        ),
        ("both legs are heavy walking, it eases when I sit, for two weeks", "weeks, none known"),
        ("both legs are numb, known stenosis", "neither walking nor sitting is told"),
        (
            "both legs numb when walking for 3 years, sitting eases it, but since Monday my foot "
            "drops",
            "a foot that drops",
        ),
        (
            "stenosis, both legs numb on walking and sitting eases it, now numb in bed too",
            "there at rest",
        ),
        ("Both legs get heavy", "nothing else is told"),
        (
            "I've the stenosis, legs heavy when I walk, known and unchanged. New this week: I "
            "can't pee.",
            "the bladder, and the legs as they were",
        ),
        ("both legs heavy when I stand and weak, goes when I sit down", "weak, not only tired"),
        ("my feet are dead by 7, can't feel the floor, a sit down and they're grand", "numb"),
        ("both legs suddenly went heavy standing, better sitting", "sudden"),
        ("my feet are dead at the end of the day", "nothing ends it"),
        ("since last week my legs are heavy when I walk", "heavy of walking, and new"),
        ("my legs are so heavy walking, I can hardly get across the room", "walking fails"),
        ("heavy, numb legs on walking", "numb, not only heavy"),
    ],
)
def test_legs_that_changed_or_have_company_are_an_emergency(text: str, reason: str) -> None:
    assert judged(text).level.value == "E", reason


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Both legs feel heavy after ten minutes of walking, for 3 years, sitting settles it",
            True,
        ),
        ("Both legs feel heavy and unsteady walking, for 3 years, sitting settles it", False),
    ],
)
def test_legs_that_only_tire_tell_of_no_neck(text: str, asked: bool) -> None:
    assert ("myelopathy" not in judged(text).flags) is asked


@pytest.mark.parametrize(
    "text",
    [
        "my right buttock hurts deep inside when I run and when I sit",
        "it hurts deep inside when I bend and lift",
    ],
)
def test_pain_deep_inside_is_no_pain_that_never_changes(text: str) -> None:
    assert "non_mechanical" not in judged(text).flags


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        (
            "74 and both legs go heavy when I walk to the shops, I have to sit on the wall and "
            "then it's fine again. It's been like that a year.",
            True,
            "what ends it is told",
        ),
        ("both calves get heavy when I stand ten minutes, goes when I sit down", True, "no time"),
        ("both legs are numb, known stenosis for 3 years", False, "neither walking nor sitting"),
    ],
)
def test_legs_of_walking_are_for_a_routine_visit_and_go_to_the_legs(
    text: str, told: bool, reason: str
) -> None:
    held = judged(text)
    assert ("vascular_leg" in held.flags) is told, reason
    goes = {one.value for one in understand(text).present(Kind.RADIATION)}
    assert ("leg" in goes) is told, reason
