"""Standing conditions: whose they are, and words that only sound like one."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.vocabulary.frames import load_frames
from bot.language import understand
from bot.language.findings import Kind


@pytest.mark.parametrize(
    ("text", "injects"),
    [
        ("I shot up from the chair and my back went", False),
        ("shot up out of bed and it locked", False),
        ("the pain shot up my leg when I bent down", False),
        ("pain shooting up the spine", False),
        ("it shoots up my neck when I turn", False),
        ("jumped when the phone rang, shot up too fast", False),
        ("I shot up in bed last night with a cramp", False),
        ("I shot up to answer the door", False),
        ("I've been shooting up for years and now my back hurts", True),
        ("used to shoot up, clean since may, back pain at night", True),
        ("I inject heroin", True),
        ("shot up heroin last week", True),
    ],
)
def test_conditions_shooting_up_from_somewhere_is_no_needle(text: str, injects: bool) -> None:
    found = understand(text)
    assert ("ivdu" in found.values(Kind.CONDITION)) is injects
    assert ("infection_risk" in found.values(Kind.FLAG)) is injects


@pytest.mark.parametrize(
    ("text", "condition", "own"),
    [
        ("the osteoporosis is my mother's", "osteoporosis", False),
        ("it WAS a fall. the osteoporosis is my mother's. can we carry on?", "osteoporosis", False),
        ("I have osteoporosis, the dog is my mother's", "osteoporosis", True),
        ("my pregnant sister has it too, my low back hurts", "pregnancy", False),
        ("my heavily pregnant wife laughs at me. my neck hurts", "pregnancy", False),
        ("my 80 year old diabetic mother sits all day", "diabetes", False),
        ("my poor old dad has osteoporosis", "osteoporosis", False),
        ("my disabled brother uses a wheelchair", "sits_only", False),
        ("12, my pregnant sister will do it with me", "pregnancy", False),
        ("I'm pregnant and my sister drives me", "pregnancy", True),
        ("I have diabetes, my sister says it is my diet", "diabetes", True),
        ("I use a wheelchair and my neck hurts", "sits_only", True),
        ("im in a wheelchair (T12, 2009), low back aches", "sits_only", True),
        ("I'm in a wheelchair, low back pain for 2 weeks", "sits_only", True),
        ("scared I'll end up in a wheelchair", "sits_only", False),
        ("my dad is in a wheelchair", "sits_only", False),
        ("I'm a below knee amputee with low back pain", "leg_prosthesis", True),
        ("below knee amputee, walk with a prosthesis", "leg_prosthesis", True),
        ("below knee amputee, walk with a prosthesis", "leg_amputation", False),
        ("I have a hip prosthesis", "leg_prosthesis", False),
        ("above knee amputee, low back pain", "leg_amputation", True),
        ("lost my left leg in 2010", "leg_amputation", True),
        ("I've only one arm", "arm_amputation", True),
        ("I'm paraplegic, my shoulder blades ache", "sits_only", True),
    ],
)
def test_conditions_belong_to_whom_they_are_told_of(text: str, condition: str, own: bool) -> None:
    assert (condition in understand(text).values(Kind.CONDITION)) is own


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("30 weeks pregnant with pelvic girdle pain", "pelvic_girdle_pain"),
        ("I'm 28 weeks and have PGP", "pelvic_girdle_pain"),
        ("28 weeks pregnant, SPD", "pelvic_girdle_pain"),
        ("pregnant, the front of my pelvis hurts", "pelvic_girdle_pain"),
        ("my tummy muscles have separated", "diastasis"),
        ("my belly muscles came apart when I was pregnant with my second", "diastasis"),
        ("low back pain, diastasis recti after my second", "diastasis"),
        ("I have reflux and my low back hurts", "reflux"),
        ("70, I have glaucoma, low back pain for 3 years", "glaucoma"),
        ("8 weeks after a normal birth, my low back hurts", "postnatal"),
        ("71, an old spine fracture that healed, my mid back aches", "fragility_fracture"),
        ("heartburn at night, and a low back that aches", "reflux"),
        ("I have Raynaud's, neck pain", "raynaud"),
        ("allergic to cold, low back", "cold_allergy"),
        ("I bruised a rib last month", "rib_pain"),
        ("ribs at the back on the left hurt when I cough, 41", "rib_pain"),
        ("it catches in my ribs every time I sneeze", "rib_pain"),
        ("heart failure, 74, low back ache", "heart_failure"),
        ("I have cardiomyopathy and a sore neck", "heart_failure"),
        ("can't lie flat because I get breathless", "breathless_lying"),
        ("when I lie flat I get short of breath, COPD", "breathless_lying"),
        ("55, first ever back pain", "new_pain"),
        ("52 and I never had back pain before", "new_pain"),
        ("this is not my usual back pain", "new_pain"),
        ("I have bad balance and diabetes", "poor_balance"),
        ("my balance isn't great, low back ache", "poor_balance"),
        ("73, Parkinson's, low back ache", "poor_balance"),
        ("I have Parkinson's disease and a stiff neck", "poor_balance"),
        ("I had a stroke five years ago, low back ache", "poor_balance"),
        ("I walk with a stick", "walking_aid"),
        ("low back pain, I walk with a cane", "walking_aid"),
        ("75, neck pain for a year, I get dizzy sometimes", "dizziness"),
        ("I suffer from dizziness", "dizziness"),
        ("vertigo", "dizziness"),
        ("dizzy when I turn my head", "dizziness"),
        ("low back ache, dizzy spells", "dizziness"),
        ("osteo, type 2 diabetes, and my back hurts", "osteoporosis"),
        ("my physio knows that I have osteo", "osteoporosis"),
        ("neck ache, mum of a 5 month old here", "postnatal"),
    ],
)
def test_conditions_are_heard_in_plain_words(text: str, condition: str) -> None:
    assert condition in understand(text).values(Kind.CONDITION)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("my low back hurts when I cough, my ribs are fine", "rib_pain"),
        ("my husband has heart failure, my back hurts", "heart_failure"),
        ("I can't lie flat because my back kills me", "breathless_lying"),
        ("lying on my back hurts, and running leaves me out of breath", "breathless_lying"),
        ("63, had my first attack of back pain in 1990, it is back", "new_pain"),
        ("70, my back again, same as always", "new_pain"),
        ("neck ache, tried physio, osteo, the lot", "osteoporosis"),
        ("saw an osteo twice for my low back", "osteoporosis"),
        ("my osteo cracked my neck last year", "osteoporosis"),
    ],
)
def test_conditions_are_not_heard_where_words_only_sound_like_them(
    text: str, condition: str
) -> None:
    assert condition not in understand(text).values(Kind.CONDITION)


def test_conditions_every_code_that_follows_from_one_can_be_reached_by_words() -> None:
    says = {frame.says for frame in load_frames().values()}
    wordless = {"fragility_fracture", "height_loss", "skin_rash", "recent_surgery"}
    asked = {"thoracic_band", "caesarean"}  # from the safety screen and the question for a birth
    for code, exclusion in load_exclusions().items():
        for condition in exclusion.follows.conditions:
            heard = f"condition {condition}" in says
            assert heard or condition in wordless | asked, f"{code}: {condition}"


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("no reflux, low back pain", "reflux"),
        ("my mum had Raynaud's", "raynaud"),
        ("SPD is my party", "pelvic_girdle_pain"),
        ("no dizziness, low back pain", "dizziness"),
        ("my dad had a stroke", "poor_balance"),
        ("pain in only one arm", "arm_amputation"),
    ],
)
def test_conditions_are_not_made_of_others_words(text: str, condition: str) -> None:
    assert condition not in understand(text).values(Kind.CONDITION)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("my 12 year old pregnant niece", None),
        ("my elderly father is 82 and I have neck pain", None),
        ("I'm 45, my elderly father is 82", "45"),
    ],
)
def test_conditions_an_age_is_of_whom_it_is_told(text: str, age: str | None) -> None:
    assert next(iter(understand(text).values(Kind.AGE)), None) == age


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("my husband's low back went on saturday lifting a box, 6 out of 10", False),
        ("his whole lower back seized up on friday", False),
        ("her neck went when she sneezed", False),
        ("my neck went when she sneezed", True),
        ("my low back went on saturday, my husband had to lift me", True),
    ],
)
def test_conditions_a_place_is_of_whom_it_is_told(text: str, own: bool) -> None:
    assert bool(understand(text).values(Kind.REGION)) is own


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I've only one arm", ()),
        ("I only have one arm, neck pain", ("neck",)),
        ("below knee amputee, low back pain", ("low_back",)),
        ("my arm was amputated, sore neck", ("neck",)),
        ("pain below the knee", ("below_knee",)),
        ("pain in one arm", ("arm",)),
    ],
)
def test_conditions_a_limb_that_is_missing_is_no_place_of_pain(
    text: str, places: tuple[str, ...]
) -> None:
    assert understand(text).values(Kind.REGION) == places
