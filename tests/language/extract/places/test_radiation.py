from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind
from tests.language.reading import values

READ = [
    ("low back pain that shoots down my leg", "leg", "travels"),
    ("sciatica right side", "leg", "named"),
    ("low back and my left foot tingles", "leg", "tingling"),
    ("neck pain into my arm", "arm", "into"),
    ("stiff neck and pins and needles in my thumb", "arm", "needles"),
    ("pain goes through to my chest from the upper back", "other", "through"),
    ("flank pain down to my groin", "other", "groin"),
    ("low back, nothing down the legs", "none", "nothing down"),
    ("low back pain, no leg pain", "none", "denied"),
    ("catch in the low back, leg pain is not there", "none", "denied behind it"),
    ("neck ache, doesnt go in the arm", "none", "doesnt go"),
    ("into the left buttock, never further", "none", "never further"),
    ("low back, it stays there", "none", "stays"),
    ("low back since monday, its all localised to the one spot", "none", "localised"),
    ("low back ache, legs are grand", "none", "a sound limb"),
    ("no, legs fine", "none", "a sound limb told by itself"),
    ("no, legs all good", "none", "sound limbs in a text message's words"),
    ("no just my back", "none", "the back alone"),
    ("legs are fine now but they were numb", None, "what was is another matter"),
    ("low back, in leg no", "none", "second-language English"),
    ("low back left, it isn't in the leg", "none", "not in the limb"),
    ("low back ache, ive never had it in the leg", "none", "never in the limb"),
    ("pain is in low back, it is not going to legs", "none", "going as travelling"),
    ("low back pain, legs strong", None, "strength says nothing of travel"),
    ("a line of fire from my bum to my little toe", "leg", "from and to"),
    ("low back, no numbness", None, "numbness denied says nothing of travel"),
    ("sore calf after running", None, "a local pain"),
    ("pain in the back of my left thigh", None, "a place, no travel"),
    ("back pain and leg pain", "leg", "both told"),
    ("gnawing in the belly into my middle back", "other", "from the front through to the back"),
    ("goes clean through to the bra line from my stomach", "other", "named by clothes"),
    ("electric zing down my spine when I nod, neck stiff", "other", "down the spine"),
    ("neck is stuck, prickles in every finger", "arm", "prickling is a nerve's word"),
    ("I shot myself in the foot with that chair, low back aches", None, "an idiom"),
    ("low back pain, it goes down into the bum", "other", "a buttock is no leg"),
    ("low back ache, shoots down into the hip", "other", "nor is a hip"),
    ("low back ache, goes down into my calf", "leg", "a calf is"),
    ("low back, goes into the bum and down the thigh", "leg", "past the buttock"),
    ("hands go numb only when I sleep on them, neck tight", None, "slept upon"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), READ)
def test_radiation_reads_where_pain_travels(text: str, expected: str | None, reason: str) -> None:
    assert values(text, Kind.RADIATION) == ({expected} if expected else set()), reason


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("low back. if the pain goes down my leg do I need a doctor?", None, "right behind 'if'"),
        ("if it starts to tingle in my foot, what then? low back", None, "verbs between"),
        (
            "if it moves into my arm should I stop? neck pain 2 weeks",
            None,
            "without the mark first",
        ),
        ("low back, does it matter if it ever goes to the leg?", None, "asked at the end"),
        ("if I sit it goes down my leg", "leg", "what brings it on"),
        ("if I walk far the pain shoots down my left leg", "leg", "what brings it on"),
        ("it only goes down my leg if I cough", "leg", "behind what is told"),
        ("low back and it goes down my leg, do I need a doctor?", "leg", "told, then asked about"),
    ],
)
def test_radiation_that_a_question_supposes_is_none(
    text: str, value: str | None, reason: str
) -> None:
    told = understand(text).values(Kind.RADIATION)

    assert list(told) == ([] if value is None else [value]), reason


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("no hip, just back", None, "which place it is"),
        ("the hip is fine now, just the back", None, "which place it is"),
        ("just in the back, no leg pain", "none", "that it stays there"),
        ("it stays in the back", "none", "that it stays there"),
    ],
)
def test_radiation_is_not_told_by_which_place_it_is(
    text: str, value: str | None, reason: str
) -> None:
    told = understand(text).values(Kind.RADIATION)

    assert list(told) == ([] if value is None else [value]), reason
