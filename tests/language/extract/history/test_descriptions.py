from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import facts, values

WORSE = [
    ("neck pain, worse looking up, resting my hand on my head helps", {"neck_extension"}, "laid"),
    ("my neck hurts when resting", {"static_agg"}, "a rest"),
    ("worse sitting, better when I stand up and walk", {"flex_agg"}, "better leads a list"),
    ("worse when I get up, better when I walk", {"flex_agg"}, "each its own marker"),
    ("twisting makes it worse, arching back over the chair feels lovely", {"rot_agg"}, "eases"),
    ("bending not great, walking okay", {"flex_agg"}, "not great"),
    ("low back, worse on one leg, on stairs and turning in bed", {"rot_agg", "ext_agg"}, "a list"),
    (
        "low back, worse on stairs, on one leg and turning in bed",
        {"ext_agg", "rot_agg"},
        "inside it",
    ),
    ("pain in both legs, worse on one leg", set(), "where it is worse"),
    ("twisting and bending over patients make it worse", {"rot_agg", "flex_agg"}, "no load"),
    ("turning patients makes it worse", {"load_agg"}, "a load"),
    ("fine when I sit, killing me when I stand or cook", {"ext_agg"}, "the nearest marker"),
    ("when i walk its better", set(), "the marker stands behind"),
    ("hurts when i sit and drive", {"flex_agg"}, "a list"),
    ("neck pain from computer work", {"neck_screen"}, "work alone is no lifting"),
    (
        "turnin my head to look at the other monitor is worst",
        {"neck_rotation"},
        "the screen is what it is done for",
    ),
    ("my neck hurts when I turn my head to see the second screen", {"neck_rotation"}, "to see it"),
    (
        "neck pain, turning my head and the screen are worst",
        {"neck_rotation", "neck_screen"},
        "two of them",
    ),
    ("I can only stand for ten minutes", {"ext_agg"}, "what is soon too much does not ease"),
    ("I can only exercise standing", set(), "a wish for a place"),
    ("low back pain. please only in bed", set(), "a wish for a place"),
    ("77, only my bed or armchair, low back 4", set(), "where somebody is all day"),
    ("hurts only in my chair or bed, low back", {"flex_agg", "static_agg"}, "where it hurts"),
    ("worse when I bend forward and better when I lean back", {"flex_agg"}, "each its own way"),
    ("leaning back eases it, bending forward hurts", {"flex_agg"}, "the other order"),
    ("standing hurts, sitting and bending forward ease it", {"ext_agg"}, "a list that eases"),
    ("low back ache, sitting and lying help", set(), "the same behind a pain"),
    ("walking hurts, sitting, lying and leaning forward ease it", {"ext_agg"}, "of three"),
    ("low back, walking makes it worse, sitting, lying and bending ease it", {"ext_agg"}, "behind"),
    ("it hurts driving, sitting but lying helps", {"flex_agg"}, "a list that ends before"),
    ("flexion provokes it, extension relieves it", {"flex_agg"}, "a clinician's verbs"),
    ("when I sit is more pain, when I walk is less", {"flex_agg"}, "second language"),
    ("pain increases while driving and reduces while walking", {"flex_agg"}, "verbs of more"),
    ("on looking up it is paining", {"neck_extension"}, "'paining'"),
    ("standing still finishes me off, sitting is no bother", {"static_agg"}, "an idiom"),
    ("aggravated by reaching up", {"ext_agg"}, "the past of a marker is no beginning"),
    ("my low back, 8 when I bend, 3 stood up", {"flex_agg"}, "rated lower there"),
    ("worse when I sit, and at night I can't stop thinking", {"flex_agg"}, "another clause"),
    ("onset in May while lifting a box", set(), "what began it"),
    ("low back hurts when I lift her onto the bed", {"load_agg"}, "a bed that is lifted to"),
    ("low back hurts when I turn my father in the bed", {"rot_agg"}, "somebody else's bed"),
    ("my low back is stiff for the first ten minutes after getting up", {"static_agg"}, "mornings"),
    ("the stiffness gets me, first half hour out of bed", {"static_agg"}, "out of bed"),
    ("low back, more to the right on a bad morning", set(), "not every morning"),
    ("low back, it crept up after a whole day bending over the beds", set(), "what began it"),
    ("low back sore, I walk like an old man", set(), "how, not when"),
    ("low back, worse by the evening, in the morning it's more like 2", {"static_agg"}, "low"),
    ("low back, worse by night, in the morning it's much better", {"static_agg"}, "better"),
    ("can't put my shoes on", {"flex_agg"}, "a thing that cannot be done"),
    ("sitting makes it scream but lying makes it quiet", {"flex_agg"}, "what it makes it do"),
    ("leg pain, arching back draws it up out of the leg", set(), "centralising is no harm"),
    ("leg pain, bending back pulls it up into the back", set(), "nor is pulling it up"),
    ("neck pain running into the arm", set(), "it is the pain that runs"),
    ("stiff low back, I only have the kitchen and a chair", set(), "what there is"),
    ("stiff low back. Only have the hotel bed in the evening", set(), "the same"),
    ("I wobble when I walk. My neck aches", set(), "a gait is no pain"),
    ("low back sore, I limp when I walk because of an old ankle", set(), "a gait"),
    ("I waddle when I walk, low back ache", set(), "a gait"),
    ("low back ache, I lean to one side when I walk", set(), "a gait"),
    ("my low back aches when I'm leaning over beds", {"flex_agg"}, "a ward's beds, no resting"),
    ("low back pain, I drag my foot when I walk", set(), "a gait"),
    ("I use a stick when I walk, low back ache", set(), "an aid"),
    ("I wear a brace when I walk, low back pain", set(), "an aid"),
    ("I get out of breath when I walk, low back ache", set(), "breath"),
    ("when I walk I wobble, low back ache", set(), "the other order"),
    ("I slouch when I sit, neck ache", set(), "a habit"),
    ("low back hurts when I walk", {"ext_agg"}, "pain is named"),
    ("it hurts when I walk and I limp", {"ext_agg"}, "pain first, the gait behind"),
    ("both legs are numb and i cannot hold my pee", set(), "water is no load"),
    ("my back hurts and I can't hold it in any more", set(), "the same without its name"),
    ("my back hurts when I hold the shopping", {"load_agg"}, "a load"),
    ("neck pain, reading in bed makes it worse", {"neck_screen"}, "no bed by itself"),
    ("worse when I sit in the car", {"flex_agg"}, "one thing"),
    ("standing in the queue at the shops brings it on", {"ext_agg"}, "the place is no other"),
    ("worse when I'm sitting on the bus", {"flex_agg"}, "one thing too"),
    ("worse in bed and when I read", {"static_agg", "neck_screen"}, "two things"),
    ("neck hurts when I back out of the drive", {"neck_rotation"}, "a car going back"),
    ("my back aches when walking and I wobble", {"ext_agg"}, "pain first, the gait behind"),
]
BETTER = [
    ("walking the dog frees it up", {"walking"}, "free again"),
    ("twisting hurts, walking is okay", set(), "no trouble, and no ease"),
    ("twisting hurts, walking ok", set(), "the same without its verb"),
    ("sitting is bad, walking okay, bending not great", set(), "not great is no ease"),
    ("arching back over the chair feels lovely", {"bending_back"}, "how it feels"),
    ("twisting makes it worse, arching back over the chair feels lovely", {"bending_back"}, ""),
    ("lying on my belly on the bed is the only thing that helps", {"lying_prone"}, "on a bed"),
    ("low back sore when I sit, walking is fine", set(), "no trouble, and no ease"),
    ("I slid down two steps, walked fine after", set(), "how one got on after a fall"),
    ("low back ache, walking eases it", {"walking"}, "said to ease"),
    ("standing hurts, sitting and bending forward ease it", {"sitting", "bending"}, "a list"),
    ("low back ache, sitting and lying help", {"sitting", "lying"}, "a list behind a pain"),
    (
        "walking makes it worse, sitting, lying and leaning forward ease it",
        {"sitting", "lying", "bending"},
        "a list of three",
    ),
    ("neck pain, fine when I walk", {"walking"}, "no pain while walking"),
    ("worse reading in bed, lying there asleep is fine", set(), "sleep that goes well"),
    ("it's just the sitting, I can stand all right", set(), "what can be done"),
    ("neck pain, better lying in bed", {"lying"}, "said to ease"),
    ("neck pain, resting helps", {"rest"}, "a rest that eases"),
    ("worse sitting, better when I stand up and walk", {"standing", "walking"}, "a list"),
    ("when i walk its better", {"walking"}, "the marker stands behind"),
    ("better moving, worse mornings", {"moving"}, "no when between"),
    ("I can only exercise standing", set(), "a wish for a place"),
    ("I can only exercise sitting down, my low back aches", set(), "a wish for a place"),
    ("low back pain. please only in bed", set(), "a wish for a place"),
    ("sitting exercises only please", set(), "a wish for a place"),
    ("I get relief only when walking", {"walking"}, "the one thing that eases"),
    ("it is only fine lying down", {"lying"}, "the one thing that eases"),
    ("worse when I bend forward and better when I lean back", {"bending_back"}, "not bending"),
    ("flexion provokes it, extension relieves it", {"bending_back"}, "a clinician's words"),
    ("backbends ease it", {"bending_back"}, "no bending forward"),
    ("leaning on the trolley eases it", {"bending"}, "no way told"),
    ("when I sit is more pain, when I walk is less", {"walking"}, "second language"),
    ("pain increases while driving and reduces while walking", {"walking"}, "verbs of less"),
    ("I'm grand when I'm walking", {"walking"}, "Irish"),
    ("it lets go once I get moving", {"moving"}, "lets go"),
    ("swimming helps", {"moving"}, "a way to move"),
    ("only walking gives me peace", {"walking"}, "gives"),
    ("Walking is giving relief but sitting is killing me", {"walking"}, "as it is said elsewhere"),
    ("walking is giving me some relief", {"walking"}, "the same"),
    ("walking doesn't bother it", {"walking"}, "no bother"),
    ("arching back draws it up out of the leg", {"bending_back"}, "centralising"),
    ("leaning back brings it out of the leg", {"bending_back"}, "the same"),
    ("bending back pulls it up into the back", {"bending_back"}, "and no pulling"),
    ("bending forward takes it out of my calf", {"bending"}, "the other way"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), WORSE)
def test_descriptions_read_what_makes_it_worse(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.AGGRAVATED_BY) == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), BETTER)
def test_descriptions_read_what_eases(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.EASED_BY) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected"), [("this stupid thing again", set()), ("gone again", {"episodic"})]
)
def test_descriptions_need_more_than_again_for_episodes(text: str, expected: set[str]) -> None:
    assert values(text, Kind.COURSE) == expected


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("low back, a hot bath helps", set(), "a bath"),
        ("neck pain, worse in hot weather", set(), "the weather"),
        ("it feels hot", {"burning"}, "how it feels"),
        ("hot pain down the leg", {"burning"}, "a pain"),
    ],
)
def test_descriptions_hot_is_of_the_pain(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.QUALITY) == expected, reason


@pytest.mark.parametrize(
    ("text", "course", "reason"),
    [
        ("my neck is sore. In the evening it becomes worse", None, "a time of the day before it"),
        ("my neck is sore. at night it gets worse", None, "the same"),
        ("my neck is getting worse", "worsening", "how it goes"),
        ("my neck gets worse and worse", "worsening", "how it goes"),
    ],
)
def test_descriptions_by_the_time_of_day_are_no_course(
    text: str, course: str | None, reason: str
) -> None:
    assert facts(text).course == course, reason
