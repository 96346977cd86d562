"""Words near danger: asked about, left alone where they are long known or none, and held beside.

"Go" without the toilet and burning in a stripe need one question (RF01, RF28).
"""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("haven't been able to go since last night", ("ces_bladder",), "to pee or to poo"),
        ("I keep trying to go but nothing happens. back went yesterday", ("ces_bladder",), "same"),
        ("when I try to go it won't start", ("ces_bladder",), "same"),
        ("I went without knowing", ("ces_bladder",), "it went by itself"),
        ("gone down my right leg as well since monday", ("ces_bilateral_legs",), "which other?"),
        ("granny won't be around much longer, my back hurts from lifting her", (), "hers"),
        ("I won't be around for long today, can we be quick", (), "away from here"),
        ("it just goes without me feeling it, back pain since sunday", ("ces_bladder",), "same"),
        ("haven't been able to go for four days, it's the codeine, my back aches", (), "known why"),
        ("I haven't been able to go swimming since last night", (), "not the bladder"),
        ("haven't been able to go to work since last night", (), "not the bladder"),
        ("burning in a stripe round my right side at bra height, 4 days", ("shingles",), "a rash?"),
        ("a stinging strip from my spine round the left ribs", ("shingles",), "a rash?"),
        ("burning in a stripe down my leg", (), "the nerve of the leg"),
        ("my abdominal muscles split in pregnancy and my low back aches", (), "parted muscles"),
        (
            "MS: numb left foot, urgency, wobbly. All as it was at my review three weeks ago. "
            "Back aches from the way I walk.",
            (),
            "long known, looked at, unchanged",
        ),
        (
            "Waterworks in order, legs in order, temper poor. Back aches since yesterday",
            (),
            "in order is well",
        ),
        (
            "when you asked me about dark thoughts I had to put the phone down. No. I don't want "
            "to die. My shoulders are tight",
            (),
            "what was asked is not what there is",
        ),
        (
            "My grandmother had a saying that a back remembers everything. When I was a boy she "
            "fell in the yard and broke her hip, and she told stories from the cot for years. I "
            "sit all day and my back is stiff like anyone's. Thank you for the exercises.",
            (),
            "somebody's hip of long ago amid thanks",
        ),
    ],
)
def test_unclear_words_get_the_question_they_need(
    text: str, asked: tuple[str, ...], reason: str
) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", asked), reason


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("I haven't been able to go since last night and I'm bursting", "ces_bladder", "bursting"),
        ("can't go out, and can't pee either", "ces_bladder", "the bladder is named"),
        (
            "can't go to the loo since last night, bladder full",
            "ces_bladder",
            "the toilet is named",
        ),
        ("belly pain and bleeding, pregnant", "ectopic_gynae", "no muscles"),
        ("foot not going up since Friday, I tie it with string", "leg_motor", "a foot that drops"),
        ("29 weeks and the waters went, back pain in waves", "pregnancy", "early labour"),
        (
            "back stiff two hours every morning for a year, I'm 28, and today my eye is red and "
            "hurts in the light",
            "axspa",
            "an eye beside stiff mornings",
        ),
        ("blisters in a stripe round my left ribs, burning", "shingles", "the rash is there"),
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
def test_clear_words_beside_them_hold(text: str, flag: str, reason: str) -> None:
    assert flag in judged(text).flags, reason
