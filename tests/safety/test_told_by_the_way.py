"""Signs told by the way in a long post, their parts sentences apart, and what only sounds so."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

CLOT = (
    "I had sciatica already, left. Landed yesterday. Today the left calf is a different story "
    "from the usual, it's swollen, I measured it with my tape since I always have one, 41 against "
    "37 on the right. It's warm and a bit red and sore when I press. Should I stretch it?"
)


@pytest.mark.parametrize(
    ("text", "flag", "level", "reason"),
    [
        (CLOT, "vascular_leg", "S", "swollen and warm, told beside the sciatica that is known"),
        (
            "Weighed 68 in May, 61 now, still eat two helpings. I never was so thin.",
            "weight_loss",
            "D",
            "two weights, and eats as ever",
        ),
        (
            "Cramps since morning. 14 weeks pregnant with my first. There was blood after lunch, "
            "bright red, more than a spot. Can I stretch?",
            "pregnancy",
            "E",
            "pregnant, and more than a spot",
        ),
        (
            "I did a test because I was late, two lines. It is on the right side low down. I got "
            "up and everything went black, my colleague caught me. Can I do my exercise?",
            "ectopic_gynae",
            "E",
            "a test that said yes, low on one side, a faint",
        ),
        (
            "Suddenly there was a pain in between the shoulder blades, so strong that I became "
            "white. It was like something being pulled apart, and it walked downwards to the loin.",
            "dissection",
            "E",
            "of one moment, and it wandered down",
        ),
        (
            "A van clipped me on my bike yesterday, at walking pace. This morning I can't raise my "
            "arms to comb my hair, both of them. Which pillow?",
            "major_trauma",
            "E",
            "knocked down, and both arms fail",
        ),
        (
            "Bamboo spine for twenty years. Bumped my head on the boot lid, and since then my neck "
            "hurts in a new way and I feel it give when I turn.",
            "major_trauma",
            "E",
            "a fused spine, a small blow, and it moves",
        ),
        (
            "Kneed in the flank at football last night. Today the pee is like red wine and I'm "
            "light headed when I stand.",
            "major_trauma",
            "E",
            "a blow to the loin, blood in the water, and faint",
        ),
        (
            "tried to get on tiptoes for the shelf and my right leg just said no. fine on saturday",
            "leg_motor",
            "E",
            "up on the toes, and one leg does not",
        ),
        (
            "Did the stretches, did the strengthening, did the pills. None of it made a dent. "
            "Back pain since spring.",
            "not_improving",
            "R",
            "a list of what was tried, and it failed",
        ),
        (
            "About three weeks ago a tumble, and they found a small crush fracture. The fracture "
            "clinic nurse saw me Thursday. I'm 73 and it's a good bit easier than it was.",
            "fragility_fracture",
            "R",
            "known, followed and better",
        ),
    ],
)
def test_told_by_the_way_is_heard(text: str, flag: str, level: str, reason: str) -> None:
    verdict = judged(text)
    assert flag in verdict.flags, reason
    assert verdict.level.value == level, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("My calf is tight after the flight but not swollen and not hot.", "not swollen"),
        ("My deadlift was 68, today 60, and I eat like always. Back a bit stiff.", "a bar"),
        ("I was 60, now 68 kilos, I put on weight, eat like always. Stiff back.", "gained"),
        ("30 weeks pregnant, back ache at the end of the day, no bleeding.", "no bleeding"),
        ("A car bumped my trolley in the car park. Back is stiff as ever.", "a trolley"),
        ("Ankylosing spondylitis for years, stiff as ever, no new pain.", "nothing happened"),
        (
            "My new boots refused to bend, I could not get up on tiptoe in them. Back's fine "
            "without.",
            "boots",
        ),
        ("The physio hits my knees with her little hammer, all normal. My back aches.", "physio"),
        ("My boss is killing me, I could have throttled her today. Stiff back.", "anger"),
        ("I feel the paper as ever. My back hurts less than yesterday.", "the pain is less"),
        ("I'm sore through the whole back like after any fight week.", "a trade"),
        ("The only thing I fell off lately is the wagon, and my back aches.", "a saying"),
        (
            "I read the insert for pregabalin, it lists can't pee and self-harm. None of that "
            "here, only a stiff back.",
            "a leaflet, and none of it",
        ),
        (
            "Last month both legs fell asleep on the toilet, and they were back in a minute.",
            "sat upon",
        ),
    ],
)
def test_what_sounds_like_a_sign_by_the_way_is_none(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value not in ("E", "S"), reason
    assert not set(verdict.ask) & {"suicide_distress", "ces_bladder", "major_trauma"}, reason


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        (
            "The leaflet of my naproxen lists a lot, none of that bothered me, but since last "
            "night I can't pee at all.",
            "ces_bladder",
            "a sign of one's own behind the leaflet",
        ),
        (
            "The side effects list numbness. I have none of the others but between my legs it has "
            "been numb since yesterday.",
            "ces_saddle",
            "the one of the list that is there",
        ),
        (
            "Both legs numb since last night, I sat on the loo for an hour trying to pee and "
            "nothing came",
            "ces_bladder",
            "no limb that was sat upon",
        ),
        (
            "I could have strangled him, but it was him who strangled me, my neck is bruised and "
            "my voice is gone since last night",
            "violence",
            "done to the writer",
        ),
        ("I feel the paper less on the left since yesterday.", "ces_saddle", "felt, and less"),
        ("I can feel the paper but much less than last week", "ces_saddle", "the same"),
        (
            "I'm a worrier, always checking. I feel the paper, I feel it as through a glove since "
            "this morning.",
            "ces_saddle",
            "who checks may find something",
        ),
    ],
)
def test_a_sign_beside_what_sounds_so_is_called(text: str, flag: str, reason: str) -> None:
    verdict = judged(text)
    assert flag in verdict.flags, reason
    assert verdict.level.value == "E", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Fracture clinic is happy with my wedge fracture and it was improving, then on Sunday "
            "I fell again and now it's a sharp new pain in the same spot, I'm 78",
            "a new fall, and a new pain",
        ),
        (
            "The fracture clinic nurse follows my crush fracture and it was a bit easier. I'm 75. "
            "On Monday I slipped in the bath and it is worse now.",
            "a fall since, and worse",
        ),
    ],
)
def test_a_followed_fracture_that_hurts_anew_is_for_today(text: str, reason: str) -> None:
    assert judged(text).level.value == "S", reason


PLACES = [
    (
        "I'm on the motorway bridge, parked up. Pain clinic said there's nothing more they can do. "
        "Everyone'd be better with the insurance. Don't know why I'm typing in here.",
        "suicide_distress",
        "a bridge, and who would be better off",
    ),
    (
        "Parked by the bridge, the one I told the wife was for fishing. Left my wallet and the "
        "ring on the dash so they'll know who it is.",
        "suicide_distress",
        "things laid out for those who come",
    ),
    (
        "parked at the cliff, no more they can do for me, the kids will be better off without me",
        "suicide_distress",
        "a cliff",
    ),
    ("skid my scooty 1 hr back, neck paining badly", "major_trauma", "English of India"),
    ("the bath water is hot on my legs but not on my bits", "ces_saddle", "warm here, not there"),
    ("wet the bed last night first time since i was 4", "ces_bladder", "since an age"),
    ("peed the bed last night, first time in my adult life", "ces_bladder", "since grown up"),
]


@pytest.mark.parametrize(("text", "flag", "reason"), PLACES)
def test_a_sign_told_round_about_is_called(text: str, flag: str, reason: str) -> None:
    verdict = judged(text)
    assert flag in verdict.flags, reason
    assert verdict.level.value == "E", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("i walked the dog on the bridge, nothing more they can do says the physio", "a walk"),
        ("we live near the cliff, my husband gets the insurance sorted, my back aches", "papers"),
        ("I work on the roof of the hospital, low back sore, out of options", "a roofer"),
        ("stood on the platform every day, tried everything, enough of the commute", "a commute"),
        ("my scooter got skid last year and neck is stiff since", "long ago"),
        ("the bath felt warm on my back and nothing on the feet, the water was low", "low water"),
        ("its sit to stand i want out, number 6", "a move that is to go"),
        ("the side plank i want out, it hurts", "the same"),
        ("12:30 is good, I have lunch break then", "an hour, and no child's age"),
        ("the dog wet the bed first time since he was 4, the mattress was heavy", "a dog"),
        (
            "the surgeon said goodbye in August, all healed, my shoulder blade is tight",
            "a farewell",
        ),
    ],
)
def test_a_scene_without_a_sign_is_no_emergency(text: str, reason: str) -> None:
    assert judged(text).level.value not in "ES", reason
