"""What may tell a place, a side or where pain travels, and the signs beside it."""

from __future__ import annotations

import pytest

from bot.language.extract.candidate import CandidateSpan
from bot.language.extract.candidates.radiation_candidates import radiation_candidates
from bot.language.extract.candidates.region_candidates import region_candidates
from bot.language.extract.candidates.side_candidates import side_candidates
from bot.language.extract.places.sides import sides
from bot.language.text.message import Message

REGIONS = [
    ("sharp pain in my low back since monday", "low_back", "by rule present", "plainly told"),
    ("my neck is fine but the low back is sore", "neck", "by rule denied", "called fine"),
    ("low back pain and it goes down to the calf", "below_knee", "pain goes there", "on its way"),
    ("bad cramps all day and i am late", "abdomen", "is abdomen, not named", "only hinted at"),
    ("i cannot turn my head since this morning", "neck", "is neck, not named", "only hinted at"),
]
SIDES = [
    ("pain in my left hip at night", "left", "chosen by rule", "plainly told"),
    ("left side of my head is tender, stiff neck", "left", "by rule denied", "another part"),
    ("the left hip is sore, also my right knee", "both", "left and right told", "two sides"),
    ("left hip sore", "left", "of the hip_side", "the part it is told of"),
]
TRAVEL = [
    ("low back pain down the left leg to the foot", "leg", "chosen by rule", "plainly told"),
    ("neck ache creeping up into the head", "other", "told as other", "another part"),
    ("low back and the calf are sore", "leg", "a part of the leg named", "a limb that is named"),
    ("low back, my leg began to go dead", "leg", "said to be numb within 6 words", "only numb"),
    ("sore back and my leg drags", "leg", "a limb named", "no region of pain, yet a limb"),
    (
        "low back, the leg is numb",
        "leg",
        "said to be numb within 3 words, the back hurts as well",
        "numb beside a sore back",
    ),
    ("low back, no pain down my legs", "none", "travel denied", "denied"),
]


def _signs(found: list[CandidateSpan], value: str) -> frozenset[str]:
    return frozenset().union(*(one.signs for one in found if one.value == value))


@pytest.mark.parametrize(("text", "region", "sign", "reason"), REGIONS)
def test_region_candidates(text: str, region: str, sign: str, reason: str) -> None:
    assert sign in _signs(region_candidates(Message.read(text)), region), reason


def test_region_candidates_hint_at_nothing_that_is_named() -> None:
    told = region_candidates(Message.read("cramps low in my belly, sore stomach"))
    assert not any("not named" in sign for sign in _signs(told, "abdomen"))


@pytest.mark.parametrize(("text", "side", "sign", "reason"), SIDES)
def test_side_candidates(text: str, side: str, sign: str, reason: str) -> None:
    told = Message.read(text)
    assert sign in _signs(side_candidates(told, tuple(sides(told))), side), reason


@pytest.mark.parametrize(("text", "value", "sign", "reason"), TRAVEL)
def test_radiation_candidates(text: str, value: str, sign: str, reason: str) -> None:
    assert sign in _signs(radiation_candidates(Message.read(text)), value), reason
