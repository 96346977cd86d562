"""What has long been so and was looked at draws no question; words of danger that are none."""

from __future__ import annotations

import pytest

from bot.language.danger.long_known import lasts, settled
from bot.language.findings import Kind, Mention, SignTime, Stands
from tests.safety.reading import judged

BOTH = frozenset((Stands.STEADY, Stands.CHECKED))


@pytest.mark.parametrize(
    ("days", "stands", "expected", "reason"),
    [
        (400.0, BOTH, True, "a year, the same, looked at"),
        (None, BOTH, True, "the same, looked at"),
        (10.0, BOTH, False, "days"),
        (400.0, frozenset((Stands.STEADY,)), False, "nobody looked at it"),
        (400.0, BOTH | {Stands.WORSE}, False, "something of it is worse"),
    ],
)
def test_settled_needs_months_and_a_look(
    days: float | None, stands: frozenset[Stands], expected: bool, reason: str
) -> None:
    sign = Mention(
        Kind.FLAG, "ces_saddle", 0, 4, "numb", "rule", time=SignTime(days, stands, ("a year",))
    )
    assert settled(sign) is expected, reason
    assert lasts(sign) is (days is not None and Stands.CHECKED not in stands)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "MS: numb left foot, urgency, wobbly. All as it was at my review three weeks ago. "
            "Back aches from the way I walk.",
            "long known, looked at, unchanged",
        ),
        (
            "Waterworks in order, legs in order, temper poor. Back aches since yesterday",
            "in order is well",
        ),
        (
            "when you asked me about dark thoughts I had to put the phone down. No. I don't want "
            "to die. My shoulders are tight",
            "what was asked is not what there is",
        ),
        (
            "My grandmother had a saying that a back remembers everything. When I was a boy she "
            "fell in the yard and broke her hip, and she told stories from the cot for years. I "
            "sit all day and my back is stiff like anyone's. Thank you for the exercises.",
            "somebody's hip of long ago amid thanks",
        ),
    ],
)
def test_long_known_and_well_is_left_alone(text: str, reason: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", ()), reason


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("numb between my legs since Tuesday, doctor saw it, no change", "ces_saddle", "days"),
        ("I have dark thoughts", "suicide_distress", "not what was asked"),
        (
            "fever 39.4, my neck is solid like a board and the lamp makes me want to scream",
            "meningitis_sepsis",
            "a stiff neck and the light",
        ),
        (
            "can't do my shirt buttons since last weekend and I walk like I'm on a ferry. "
            "neck's stiff, age I suppose",
            "myelopathy",
            "two signs of the cord, begun within days",
        ),
        (
            "Parachuting for charity. Flared late and came in like a sack of spuds, sitting. Each "
            "step feels like a tent peg up my lower spine.",
            "major_trauma",
            "a hard landing told in the next sentence",
        ),
        ("ive wrote the note. tonight when shes on nights", "suicide_distress", "a note and a day"),
    ],
)
def test_what_is_new_beside_such_words_holds(text: str, flag: str, reason: str) -> None:
    assert flag in judged(text).flags, reason
