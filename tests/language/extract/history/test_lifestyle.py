from __future__ import annotations

import pytest

from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.language.findings import Kind
from tests.language.reading import read, values

FACTS = [
    ("desk job", {"sitting"}, "job"),
    ("im a trucker", {"driving"}, "job"),
    ("i drive 6 hours a day", {"driving"}, "hours"),
    ("on my feet all day as a chef", {"standing"}, "feet"),
    ("i work in a warehouse", {"heavy_lifting"}, "job: that it stands is only likely"),
    ("neck bent over my phone all day", {"screen_phone"}, "phone"),
    ("i run 30k a week", {"running"}, "kilometres"),
    ("i play football", {"sport"}, "sport"),
    ("no gym no walking", {"inactive"}, "the denial is the fact"),
    ("i dont do any exercise", {"inactive"}, "the denial is the fact"),
    ("i wear high heels to work", {"footwear"}, "heels"),
    ("sleeping 4 hours a night", {"sleep_problem"}, "hours of sleep"),
    ("smoker, no regular exercise, low back sore", {"inactive", "smoking"}, "none that is regular"),
    ("ive done nothing sporty since school", {"inactive"}, "no sport for years"),
    ("leaf blower on one shoulder all day", {"one_sided_habit"}, "worn on one shoulder"),
    ("so stressed at work", {"stress"}, "stress"),
    ("ive put on a lot of weight", {"weight"}, "weight"),
    ("i smoke 20 a day", {"smoking"}, "smoking"),
    ("im 22 weeks pregnant", {"pregnancy"}, "pregnancy"),
    ("34 weeks, baby head down, low back sore", {"pregnancy"}, "told by its week alone"),
    ("wallet in my back pocket", {"one_sided_habit"}, "wallet"),
    ("bag always on the same shoulder", {"one_sided_habit"}, "bag"),
    ("sat at a tiny table from nine till six every day", {"sitting"}, "an activity done often"),
    ("stood at the lathe all shift, back sore", {"standing"}, "an activity that fills a day"),
    ("im a nurse, i walk twelve miles a shift, low back sore", {"standing"}, "miles on foot"),
    ("lugging bags of plaster 20 years", {"heavy_lifting"}, "an activity done for years"),
    ("I gave up all sport last year and since then my low back aches", {"inactive"}, "given up"),
    ("low back aches. these days I do nothing at all", {"inactive"}, "how it is now"),
    ("sofa to fridge and back, and my low back aches", {"inactive"}, "what is left of a day"),
    ("low back aches, I weigh twelve kilos too much", {"weight"}, "by how much too much"),
    ("low back aches, the eight kilos I put on don't help", {"weight"}, "what was put on"),
    ("I got a big belly, low back paining", {"weight"}, "second-language English"),
    ("neck sore, sleep is a myth in this house", {"sleep_problem"}, "a thing that is not there"),
    ("neck sore, I sleep in two hour blocks", {"sleep_problem"}, "in pieces"),
    ("neck tight, I'm under a lot of strain", {"stress"}, "strain"),
    ("low back sore, boots with no sole left", {"footwear"}, "worn down"),
    ("neck sore, I feed her always on the left", {"one_sided_habit"}, "one side of two"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), FACTS)
def test_lifestyle_reads_facts(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.LIFESTYLE) == expected, reason


NOT_FACTS = [
    ("low back sore, I climbed the tower, 92 steps, no bother", "steps are no sport"),
    ("I was filling the water bowls and my low back ached", "dishes"),
    ("low back since august, no reason, I did not do anything", "no cause, not no exercise"),
    ("my gp says it is an overload of the forearm", "a load, no stress"),
    ("heart failure, I get puffed on stairs", "out of breath is no smoke"),
    ("i dont smoke", "denied"),
    ("quit smoking years ago", "given up"),
    ("not pregnant", "denied"),
    ("my wife is pregnant and my low back hurts", "somebody else's"),
    ("my wife is 33 weeks pregnant, my low back hurts from the cot", "the same"),
    ("33 weeks my partner is pregnant, and I have the low back", "somebody else's weeks"),
    ("my husband smokes", "somebody else's"),
    ("my low back aches, my mate in the office sits all day and he is fine", "a friend's work"),
    ("my neck hurts a bit and my husband plays rugby every week", "somebody else's sport"),
    ("stiff low back, and my wife, who's a nurse, lifts people all day", "told beside the person"),
    ("my low back aches, my dad drove a lorry for thirty years", "a father's work"),
    ("used to play football", "past"),
    ("lost weight on purpose", "the other way"),
    ("i weigh 61 kg and my neck hurts", "a stated weight"),
    ("im 82 kg, 6 foot 1, low back since monday", "a stated weight"),
    ("like a golf ball in my buttock", "a likeness"),
    ("should i try yoga", "a question"),
    ("stood all day at a wedding on saturday", "one day is no habit"),
    ("my tailbone hurts when I sit on a stool for long", "a seat without how often"),
    ("I lifted a crate of beer on monday and my low back went", "lifted once"),
    ("I went to one spin class on friday, low back sore since", "one class"),
    ("sciatica, but I can walk on my toes and heels", "a test, no shoes"),
    ("I was backing out of the drive when my neck caught", "a drive before a house"),
    ("neck sore, awake from nothing, open ten till six", "until, no till"),
    ("cant sit more than ten minutes", "how long it is borne"),
    ("my low back aches, my grandson weighs 30 kilos", "a grandson's weight"),
    ("right buttock sore, fat wallet in the drawer at home", "a fat wallet"),
]


@pytest.mark.parametrize(("text", "reason"), NOT_FACTS)
def test_lifestyle_leaves_what_is_no_fact(text: str, reason: str) -> None:
    assert values(text, Kind.LIFESTYLE) == set(), reason


HOURS = [
    ("i sit 9 hours a day", "sit", 9),
    ("drive 4 hrs a day for work", "drive", 4),
    ("commute by car 90 min each way", "drive", 3),
    ("on my feet 12.5 hrs", "stand", 12.5),
    ("at my desk 40 hours a week", "sit", 8),
    ("desk job, 8 hours a day", "sit", 8),
    ("i drive a taxi, about ten hours a day", "drive", 10),
    ("daily 9 to 10 hours sitting", "sit", 9.5),
    ("kitchen work 12 hours a day on my feet", "stand", 12),
    ("I work 10 hours a day standing", "stand", 10),
    ("I work 9 hours a day", "sit", 9),
]


@pytest.mark.parametrize(("text", "activity", "hours"), HOURS)
def test_hours_are_counted_a_day(text: str, activity: str, hours: float) -> None:
    told = [(m.value, m.number) for m in read(text).present(Kind.HOURS)]
    assert told == [(activity, hours)]


RATINGS = [
    ("pain is 7/10", 7),
    ("its a nine", 9),
    ("was 10 now 4", 4),
    ("6-7 out of 10", 7),
    ("about an 8 out of ten", 8),
]


@pytest.mark.parametrize(("text", "rating"), RATINGS)
def test_rating_is_that_of_now(text: str, rating: int) -> None:
    assert [m.number for m in read(text).present(Kind.NRS)] == [rating]


DEEDS = [
    ("sit too much, move too little, that's me. low back stiff for ten days", "inactive", "deed"),
    ("mid back pain for five weeks and i'm up pacing the kitchen at three every night",
     "sleep_problem", "awake by what is done"),
    ("nurse on a stroke ward, we hoist all day. low back sore since friday", "heavy_lifting", "we"),
    ("i do long lorry shifts and my low back aches since august", "driving", "shifts"),
    ("neck pain for two weeks, worse when i'm texting", "screen_phone", "what makes it worse"),
]  # fmt: skip
NO_DEEDS = [
    ("funeral last friday, i sneezed and my low back went", "stress", "where it happened"),
    ("my husband weighs 20 stone. my low back hurts for a week", "weight", "a husband's"),
    ("i hold a grinder at shoulder height, neck sore since easter", "one_sided_habit", "a height"),
    ("my neck hurts when I turn to look over my right shoulder", "one_sided_habit", "a look back"),
    ("stood all day at my sister's wedding, low back sore since", "stress", "a guest"),
]


@pytest.mark.parametrize(("text", "fact", "reason"), DEEDS)
def test_lifestyle_is_told_by_deeds(text: str, fact: str, reason: str) -> None:
    assert fact in values(text, Kind.LIFESTYLE), reason


@pytest.mark.parametrize(("text", "fact", "reason"), NO_DEEDS)
def test_lifestyle_leaves_what_is_no_fact_of_the_days(text: str, fact: str, reason: str) -> None:
    assert fact not in values(text, Kind.LIFESTYLE), reason


def test_lifestyle_covers_the_label_schema() -> None:
    assert set(load_lifestyle()) == {
        "sitting",
        "driving",
        "standing",
        "heavy_lifting",
        "screen_phone",
        "running",
        "sport",
        "inactive",
        "footwear",
        "sleep_problem",
        "stress",
        "weight",
        "smoking",
        "pregnancy",
        "one_sided_habit",
    }
