from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pain.regions import load_regions
from bot.language.findings import Kind, Status
from tests.examples import examples
from tests.language.reading import read, regions

NAMED = [
    ("the base of my skull hurts", {"head_base"}, "where the head begins"),
    ("pain where my neck meets my head", {"head_base"}, "told by its neighbours"),
    ("stiff neck", {"neck"}, "plain"),
    ("my neck aches, I have a hernia in the right groin", {"neck"}, "where the hernia is"),
    ("my groin hurts since the hernia operation", {"groin"}, "pain of the groin itself"),
    ("my neck aches, I have rheumatoid arthritis, sore hands and wrists", {"neck"}, "an illness"),
    ("my neck aches, my hands are stiff from rheumatoid arthritis", {"neck"}, "an illness"),
    (
        "I have rheumatoid arthritis and my neck and right hand ache",
        {"neck", "hand"},
        "its own pain",
    ),
    ("crick in it, my scruff", {"neck"}, "slang"),
    ("tight between my neck and shoulder", {"upper_trap"}, "between two regions"),
    ("tops of both shoulders solid", {"upper_trap"}, "plural"),
    ("under my right shoulder blade", {"shoulder_blade"}, "beside it counts as it"),
    ("sore between the shoulder blades", {"upper_back"}, "convention of the label schema"),
    ("achy between my shoulders", {"upper_back"}, "same"),
    ("mid-back ache", {"mid_back"}, "hyphen"),
    ("sore ribs at the back", {"mid_back"}, "told by the ribs"),
    ("pain in waist", {"low_back"}, "Indian English"),
    ("low back pain in the middle for 3 years", {"low_back"}, "the middle is its side"),
    ("back pain right in the middle", {"mid_back"}, "no part named"),
    ("the small of me back", {"low_back"}, "British"),
    ("right on the belt line", {"low_back"}, "right is no side here"),
    ("L5/S1 pain", {"low_back"}, "vertebra"),
    ("SI joint is sore", {"sacrum_si"}, "abbreviation"),
    ("dimple on the left aches", {"sacrum_si"}, "convention"),
    ("my coccyx is killing me", {"tailbone"}, "medical word"),
    ("sore tailbon", {"tailbone"}, "typo"),
    ("left bum cheek", {"buttock"}, "slang"),
    ("deep in my glute", {"buttock"}, "gym word"),
    ("outside of my hip", {"hip_side"}, "side of the hip"),
    ("front of the hip, in the crease", {"groin"}, "front of the hip is the groin"),
    ("back of my left thigh hurts", {"thigh_back"}, "side within the phrase"),
    ("quads are sore", {"thigh_front"}, "muscle"),
    ("back of the thigh down to just above the knee hurts", {"thigh_back"}, "how far it goes"),
    ("sore just above the knee", {"thigh_front"}, "a place"),
    ("my big toe tingles", {"below_knee"}, "toe"),
    ("pain in forearm", {"arm"}, "arm"),
    ("numb fingers", {"hand"}, "hand"),
    ("sore pecs", {"chest_front"}, "chest muscle"),
    ("ache in my tummy", {"abdomen"}, "belly"),
    ("my whole spine is stiff", {"whole_back"}, "all of it"),
    ("everything from bum to neck hurts", {"whole_back"}, "a range"),
    ("my back hurts", {"back"}, "no part named"),
    ("neck and back pain", {"neck", "back"}, "a part and a vague back"),
    ("my back hurts, low down on the right", {"low_back"}, "bare words beside the back"),
    ("neck, upper back and both shoulders ache", {"neck", "upper_back", "upper_trap"}, "a list"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), NAMED)
def test_regions_finds_what_is_named(text: str, expected: set[str], reason: str) -> None:
    assert regions(text) == expected, reason


NOT_PLACES = [
    ("my boss is a pain in the neck", "idiom"),
    ("i drove back on friday", "back as an adverb"),
    ("3 years back it was fine", "back in time"),
    ("cant look over my left shoulder", "a turn"),
    ("i carry my bag on one shoulder", "a bag"),
    ("im on my feet all day", "standing"),
    ("the baby is always on my hip", "a child"),
    ("been necking ibuprofen", "slang verb"),
    ("my thigh is weak on the stairs", "weakness alone"),
    ("i do arm day twice a week", "training"),
    ("i sleep on my stomach", "a position"),
    ("hes 6 foot", "a length"),
    ("i carried the bucket of water in my hands from the well", "what carries"),
    ("my feet shot away on the ice this morning", "how one fell"),
    ("got to my feet and went to bed early that night", "standing up"),
    ("the physio says the muscle is wasting away", "no waist"),
    ("he made me walk on heels and toes", "a test of strength"),
    ("i do calf raises twice a day", "an exercise"),
    ("im feeling quite low about it", "a mood"),
]


@pytest.mark.parametrize(("text", "reason"), NOT_PLACES)
def test_regions_leaves_look_alikes(text: str, reason: str) -> None:
    assert regions(text) == set(), reason


MEANT = [
    ("not my neck, lower down", {"low_back"}, "denied, then told"),
    ("no pain in my legs, its the buttock", {"buttock"}, "denied"),
    ("sorry i meant higher, not lower back, between the blades", {"upper_back"}, "correction"),
    ("neck, no sorry, i mean upper back", {"upper_back"}, "correction inside"),
    ("its more the buttock than the low back", {"buttock"}, "rather than"),
    ("used to be my neck, this time its the low back", {"low_back"}, "old story"),
    ("my neck is fine but the low back hurts", {"low_back"}, "called fine"),
    ("my wife has a bad neck, mine is the low back", {"low_back"}, "other person"),
    ("dad has neck pain", set(), "other person only"),
    ("it was my neck first, now it is the low back", {"low_back"}, "before"),
    ("friday it was my low back and it still is", {"low_back"}, "told of a day, not over"),
    ("neck well stiff on the right today", {"neck"}, "well heightens"),
    ("my neck is not good", {"neck"}, "not good is no all clear"),
    ("right buttock to the calf. MRI says L5/S1 bulge", {"buttock", "below_knee"}, "a finding"),
    ("pain around L4", {"low_back"}, "a level told as the place"),
    ("lower back is sore when i arch", {"low_back"}, "arch as a verb"),
    ("asking for my dad, low back pain 3 weeks", set(), "the whole message is about him"),
    ("its my mother im asking for. she has had it in the buttocks", set(), "said behind her"),
    ("posting for a friend: lower back, left side", set(), "no own words for the pain"),
    ("my wife's op went fine. i fell on my tailbone", {"tailbone"}, "only mentioned"),
    ("pain all down the back of that leg", {"thigh_back"}, "the back of a leg"),
    ("what is tailbone pain", set(), "a question"),
    ("cant lie on my back, my neck hurts", {"neck"}, "cannot is no denial"),
    ("neck wont turn", {"neck"}, "the symptom is a negation"),
    ("the pain moved from my hip to my low back", {"low_back"}, "moved"),
    ("started in the right buttock, now only in the low back", {"low_back"}, "moved"),
    ("my mum's hip went, I am sore in my low back", {"low_back"}, "her hip"),
    ("my neck doesn't hurt any more, the low back does", {"low_back"}, "painless"),
    ("does cycling hurt the neck?", set(), "a question about all necks"),
    ("hamstring, right leg, where it joins the bum", {"thigh_back"}, "only says where"),
    ("landed on my backside, now the tailbone is sore", {"tailbone"}, "only struck"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), MEANT)
def test_regions_reads_how_it_is_meant(text: str, expected: set[str], reason: str) -> None:
    assert regions(text) == expected, reason


def test_regions_keeps_a_denied_region_as_denied() -> None:
    findings = read("not the neck, the low back")
    assert findings.values(Kind.REGION, Status.DENIED) == ("neck",)


@pytest.mark.parametrize("region", sorted(load_regions()))
def test_regions_knows_its_own_names(region: str) -> None:
    name = load_regions()[region].name
    assert regions(f"pain in the {name}") & {region}, name


@examples(60)
@given(st.text(max_size=200))
def test_regions_never_fails_and_stays_in_the_text(text: str) -> None:
    for mention in read(text).mentions:
        assert text[mention.start : mention.end] == mention.text
