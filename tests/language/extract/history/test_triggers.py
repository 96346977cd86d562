from __future__ import annotations

import pytest

from bot.knowledge.pain.triggers import load_triggers
from bot.language.findings import Kind
from tests.language.reading import values

TRIGGERS = [
    (
        "hi im a cook in a school kitchen, its between my shoulder blades, had it since easter",
        None,
        None,
        "a trade, and nothing that was done",
    ),
    ("my low back aches since I had to cook for thirty", "long_stand", None, "cooking done"),
    (
        "I scrubbed out the whole kitchen and my low back seized",
        "housework",
        "sudden",
        "a big clean",
    ),
    ("I sat down where the bench used to be, tailbone sore", "fall", "sudden", "no seat there"),
    ("lifted a sofa and my back went", "lift", "sudden", "an event in the past"),
    ("bent down to pick up a sock, low back", "bend", "sudden", "bending goes with a light thing"),
    ("twisted funny on saturday, low back", "twist", "sudden", "twist"),
    ("sneezed and my low back locked", "sneeze_cough", "sudden", "sneeze"),
    ("fell on the ice, tailbone sore", "fall", "sudden", "fall"),
    ("rear-ended last week, stiff neck", "crash", "sudden", "crash with a hyphen"),
    ("groin pain since football on sunday", "sport", "sudden", "sport with a day"),
    ("sore after my first ever pilates class, whole back", "new_exercise", "sudden", "first class"),
    ("low back ache since gardening at the weekend", "housework", "sudden", "housework"),
    ("neck stiff, slept funny", "sleep", "sudden", "sleep"),
    ("carried boxes up the stairs yesterday, low back", "carry", "sudden", "carry"),
    ("low back hurts when i stand too long", "long_stand", None, "what brings it on"),
    ("only when i drive, left buttock", "long_drive", None, "what brings it on"),
    ("low back aches, i sit 9 hours a day at a desk", "long_sit", None, "what the days hold"),
    ("neck pain from my phone", "phone_laptop", None, "cause named"),
    ("low back ache since my baby was born", "pregnancy_birth", None, "birth"),
    ("low back pain since the delivery", "pregnancy_birth", None, "birth by another name"),
    ("low speed shunt on the ring road, stiff neck", "crash", "sudden", "a shunt"),
    ("neck goes tight when im stressed", "stress", None, "stress"),
    ("low back sore, laid up in bed with flu last week", "illness", None, "illness"),
    ("it crept up over the autumn, low back", None, "gradual", "gradual"),
    ("woke up with a stiff neck", "sleep", "sudden", "woke with it"),
    ("low back sore since squats on friday", "lift", "sudden", "weights in a gym are lifted"),
    ("down i went on the icy path, tailbone", "fall", "sudden", "told the other way round"),
    ("33 weeks, baby lies low and my low back hurts", "pregnancy_birth", None, "weeks carried"),
    ("low back hurts when i run", "sport", None, "plainly what brings it on"),
    ("slowly got worse over a month, low back", None, "gradual", "got worse slowly"),
    ("low back pain, it come slow slow from winter", None, "gradual", "second-language English"),
    ("my neck has been getting stiffer for about two months", None, "gradual", "more of it"),
    ("helped my aunt move her bookcase, low back sore since", "lift", "sudden", "helping to move"),
    ("bucked by a pony on Sunday, tailbone sore", "fall", "sudden", "thrown by what is ridden"),
    ("month by month my low back got worse", None, "gradual", "one step after the other"),
    ("low back, small at first, now more each week", None, "gradual", "how little it was at first"),
    ("my low back has come on over the last year", None, "gradual", "came on over a time"),
    ("neck stiff, got tighter over two or three weeks", None, "gradual", "more of it over weeks"),
]


@pytest.mark.parametrize(("text", "trigger", "onset", "reason"), TRIGGERS)
def test_triggers_reads_trigger_and_onset(
    text: str, trigger: str | None, onset: str | None, reason: str
) -> None:
    assert values(text, Kind.TRIGGER) == ({trigger} if trigger else set()), reason
    assert values(text, Kind.ONSET) == ({onset} if onset else set()), reason


NONE = [
    ("cheers doc, my low back has been sore three weeks", "thanks, no cheering"),
    ("I have been checked over and my low back is just sore", "examined, no body check"),
    ("ran out of tablets and my low back is sore", "used up"),
    ("didnt fall, didnt lift anything, low back just aches", "denied"),
    ("slipped disc in my low back", "a disc slips too"),
    ("low back pain, eases when i walk or sit down", "what eases"),
    ("low back ache, can i go to the gym", "a plan"),
    ("my neck hurts and my wife fell yesterday", "somebody else's"),
    ("bad backs run in the family, my low back has ached for a month", "no running"),
    ("a nerve is squashed in my low back they say, no idea how", "no game of squash"),
    ("low back sore for a month and i couldnt work out why", "no workout"),
    ("low back stiff. I've got shirts older than you, son", "a joke about clothes"),
    (
        "low back stiff, heavy legs from the stairs but nothing began it",
        "limbs that are only tired",
    ),
    ("I sew curtains every day, low back aches on and off, nothing began it", "daily, no cause"),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_triggers_leaves_what_set_nothing_off(text: str, reason: str) -> None:
    assert values(text, Kind.TRIGGER) == set(), reason


DEEDS = [
    (
        "my right shoulder blade aches since i took up archery in september",
        "new_exercise",
        "taken up",
    ),
    (
        "neck pain since i bought a second hand rowing machine, three weeks",
        "new_exercise",
        "machine",
    ),
    (
        "overdid the bridges my physio gave me, left buttock sore four days",
        "new_exercise",
        "overdid",
    ),
    (
        "im 14 and both tops of my shoulders hurt from my schoolbag",
        "carry",
        "a bag of another name",
    ),
    (
        "bloke in a pickup rolled back into mine on the ramp, low back two weeks",
        "crash",
        "into mine",
    ),
    ("i grabbed my dad as he slid off the bed and my low back went", "lift", "caught in the fall"),
    ("coming down from a rebound i felt my mid back crunch, sunday", "sport", "landing"),
    (
        "my twins were born by section in march and the low back ache started there and then",
        "pregnancy_birth",
        "born by section",
    ),
    ("my mare shied and i flew off over her ears, tailbone sore since", "fall", "off a mount"),
    ("he bucked and threw me off into the fence, low back sore two days", "fall", "thrown off"),
    ("my neck is stiff ever since the accident on the ring road", "crash", "the accident"),
    ("low back sore since the front squats on monday evening", "lift", "a lift by its name"),
    ("mid back aches since the backbends we did in class last week", "sport", "a pose"),
    ("third week of hockey and my low back is so sore at night", "new_exercise", "lately begun"),
    ("my sister got a peloton. my neck hurts since i slept on the train", "sleep", "a sister's"),
    (
        "a van backed into my polo last month, nobody hurt. my neck aches: i slept on a sofa",
        "sleep",
        "nobody was hurt",
    ),
    (
        "I tried the rings for the first time on Sunday and my upper back has been sore since",
        "new_exercise",
        "for the first time",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "reason"), DEEDS)
def test_triggers_are_told_by_what_was_done(text: str, trigger: str, reason: str) -> None:
    assert values(text, Kind.TRIGGER) == {trigger}, reason


def test_triggers_of_a_new_habit_have_no_moment() -> None:
    assert values("started wild swimming, mid back sore since. 8 days", Kind.ONSET) == set()


def test_triggers_cover_the_label_schema() -> None:
    assert set(load_triggers()) == {
        "lift",
        "bend",
        "twist",
        "sneeze_cough",
        "fall",
        "crash",
        "sport",
        "new_exercise",
        "housework",
        "long_sit",
        "long_drive",
        "long_stand",
        "phone_laptop",
        "carry",
        "sleep",
        "stress",
        "pregnancy_birth",
        "illness",
    }
