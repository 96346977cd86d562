"""Words of a saying that are meant as they stand: the saying hides no sign, and stays one."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.safety.triage import triage


def heard(text: str) -> bool:
    """Whether a text is answered as a danger or asked about."""
    told = triage([understand(text)])
    return told.level.value in ("E", "S") or bool(told.ask)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I've wanted to die for a long time", "to die for, dying for a coffee"),
        ("i have wanted to die for a while now", "the same"),
        ("i want to be dead by friday", "dead by Friday, of a week's work"),
        ("everyone would be better off if im dead", "I'm dead, of laughter"),
        ("I'd rather die than go on like this", "rather die than go to the gym"),
        ("my legs are dead from the waist down", "dead from squats"),
        ("my legs were dead after the fall", "dead after the gym"),
        ("both arms were dead for a minute after the scrum", "dead for a drink"),
        ("dying for a wee but it just wont come", "dying for a drink"),
        ("I was beaten by my husband", "beaten by the clock"),
        ("he said he would kill me", "the boss will kill me"),
        ("I'm scared he will kill me", "the same"),
        ("my car hit a wall and my neck hurts", "hit a wall"),
        ("fell six feet onto concrete, back pain", "six feet tall"),
        ("I can't lift my feet up since this morning", "feet up"),
        ("I can't lift my right leg up since yesterday", "a leg up"),
        ("no feeling on my feet, either of them", "on my feet all day"),
        ("can't feel my bare feet on the floor", "bare feet"),
        ("my other hand is weak and numb too, can't grip", "on the other hand"),
        ("I can't hold the shit in", "the shit"),
        ("numb bum from this morning, sitting or standing", "a numb bum from the saddle"),
        ("both legs tingle after both rounds", "both rounds"),
        ("black tarry stool since Monday, back pain", "a stool to sit on"),
        ("no control of my stool, it comes without me feeling it", "the same"),
        ("I see no point in going on", "the no is a part of it"),
        ("no point in carrying on with all this pain", "carrying on with a thing"),
        ("nothing is worth living for", "the same"),
        ("I have no wish to be here tomorrow", "the same"),
        ("no vision in my right eye and a temple headache, 72", "its no denied the headache"),
        ("the shotgun is beside me and I don't see why I should still be here", "not seeing why"),
        ("lost 2 stone not trying n the ache wakes me every night, 67", "not trying"),
        ("had melanoma years ago, and since yesterday I cannot control my urine", "of now"),
        ("nothing wrong with my legs but I can't feel when I pee", "nothing wrong with my legs"),
        ("what are you talking about, my face droops on one side", "talking, and wrong"),
        ("a shock went down my spine when I bent my neck", "a twinge that went down"),
        ("im over the wrong side of the railings on the bridge", "the wrong side of anything"),
        ("I went out of the first floor window, back hurts", "work went out of the window"),
        ("my ladder slipped and I went straight out of the window", "the same"),
        ("i was up on the sill at work went out the window, landed on concrete", "the same"),
        ("i slipped at work went out of the window and landed on my back", "the same"),
        ("I fell two floors, it went out of the window", "it went out of the window"),
        ("i can't get up from the floor, the pain is too much, baby is crying", "asleep on me"),
    ],
)
def test_a_saying_hides_no_sign(text: str, why: str) -> None:
    assert heard(text), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("this cake is to die for, low back a bit stiff", "a cake"),
        ("i could die for a coffee, stiff neck", "a coffee"),
        ("legs dead after squats, low back tight", "squats"),
        ("I'm dead tired and my neck aches", "tired"),
        ("I hit a wall mentally by friday, shoulders tight", "tired"),
        ("we got beaten by the other team and my back aches", "a game"),
        ("on my feet all day in the shop, low back sore", "work"),
        ("put my feet up for an hour, back eased", "rest"),
        ("on the other hand the neck is better", "a thought"),
        ("numb bum from sitting on the bleachers, low back stiff", "a seat"),
        ("completed both rounds, and the calf tingled a trifle but it faded directly", "rounds"),
        ("what r u talking about theres nothing wrong w my hands", "at who misunderstood"),
        ("nope just there for a sec n its gone now, legs feel normal", "gone now"),
        ("it stayed in the belt line, and it's dropping off already", "a pain that eases"),
        ("hes on me asleep cant get up. skip these", "a baby"),
        ("a sharp twinge went down to the calf and was gone", "no fall"),
        ("my oh my giddy aunt, low back stiff", "a saying"),
        ("a fever dream of a week, knackered lower back", "a saying"),
        ("no point in going on holiday with this back", "a trip"),
        ("I have a stool without back and a green band", "furniture"),
        ("I sit on a stool at work, low back stiff", "furniture"),
        ("None, and not pregnant, my two are in secondary school", "children of one's own"),
        ("I see no use in carrying on with the stretches", "an exercise"),
        ("my legs turned to jelly when I proposed to her, hamstrings tight", "love"),
        ("lip still numb from the dentist, dribbling my tea, back a bit stiff", "a dentist"),
        ("hip feels like I'd been kicked by a horse, low back stiff", "a saying"),
        ("my physio will kill me lol, I skipped a week", "a joke"),
        ("sitting all day kills me, low back", "a pain"),
        ("I'm six foot two and the desk is low, neck ache", "a height"),
    ],
)
def test_a_saying_stays_one(text: str, why: str) -> None:
    assert not heard(text), why


@pytest.mark.parametrize(
    ("text", "flag", "why"),
    [
        ("I used to feel when I pee, not any more", "ces_bladder", "what was felt, and is not"),
        ("used to know when I needed to go, now I don't", "ces_bladder", "the same"),
        ("used to be able to feel the toilet paper, now I can't", "ces_saddle", "the same"),
        ("used to lift my foot fine, not any more", "leg_motor", "the same of a foot"),
        ("numb where a bike saddle goes, since friday", "ces_saddle", "named by what touches it"),
        ("my lips and tongue are swelling and I drive a van", "other_emergency", "whatever set it"),
        (
            "on Eliquis, woke Tuesday with a hot poker in the back and since then my leg is numb",
            "med_harm",
            "a bleed beside the cord",
        ),
        (
            "ankylosing spondylitis here, tripped on the rug, neck hurts in a new place",
            "major_trauma",
            "a fused spine and a fall",
        ),
        (
            "dived in, a bit shallow, clonked the top of my head on the bottom, neck very sore",
            "major_trauma",
            "into shallow water",
        ),
        (
            "scrum collapsed and both arms were dead for a minute",
            "major_trauma",
            "a stinger of two",
        ),
        ("my left foot is white and freezing since yesterday", "vascular_leg", "no blood"),
    ],
)
def test_told_in_plain_words_it_is_called(text: str, flag: str, why: str) -> None:
    told = triage([understand(text)])
    assert told.level.value == "E", why
    assert flag in told.flags, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I used to get up to pee every night, not any more. low back stiff", "it got better"),
        ("I used to run marathons, not any more, low back", "sport"),
        ("Doctor's form: chest pain N. breathless N. bladder N. Back ache Y", "a form, by letter"),
        (
            "Say someone's sciatica went into both legs and they stopped peeing, is it 999? Not "
            "me, first aid course",
            "made up",
        ),
        ("i do landscaping, can't shovel pee gravel without my low back moaning", "gravel"),
        ("my father had an aneurysm, I'm 33 with a stiff upper back from gaming", "his"),
    ],
)
def test_told_in_plain_words_it_is_none(text: str, why: str) -> None:
    assert triage([understand(text)]).level.value not in ("E", "S"), why


@pytest.mark.parametrize(
    "text",
    [
        "all the progress went out of the window when I lifted that suitcase",
        "my diet and the whole routine have gone straight out the window, back is as it was",
    ],
)
def test_what_goes_out_of_the_window_is_no_fall(text: str) -> None:
    assert not heard(text)
