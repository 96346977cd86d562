"""What shares its words with danger and tells of none; and beside it the sign itself."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("it's gone down my leg", "a pain that travels"),
        ("sciatica has gone down my right leg, worse sitting", "the same"),
        ("right cheek and hamstring tingle on the bus, strength is fine", "a buttock"),
        ("slid off the bottom rung of a ladder, low back sore", "a low fall"),
        ("grade 2 whiplash once, neck is stiff again", "once"),
        ("in bed with flu all week, so nothing done", "an illness in bed"),
        ("my daughter could push me a bit further, good idea?", "a stretch"),
        ("sleeping is hopeless", "nights"),
        ("can't sit down on the loo without wincing, peeing is as ever, low back", "a seat"),
        ("dropped my phone on my face in bed lol, neck stiff from that position", "let go of"),
        ("cant stand up in a van mate, neck and shoulder blade", "a low roof"),
        (
            "I'm Dave, 52, plasterer, back's been giving me gyp on and off for years, right pig "
            "since thursday",
            "a trade and a bad bout",
        ),
        (
            "About 5. And please take out 'on waking', in the morning I am fine, and I take "
            "thyroid tablets, that is missing.",
            "a note put right",
        ),
        ("nurse, turning a patient I felt a pull left of my spine above the belt", "a place"),
        ("tried physio, osteo and yoga, twisted over a chair all day at work", "who treats"),
        ("electric shock from the wool carpet lol. neck stiff, office", "static"),
        ("my boss beats me down with overtime, neck and shoulders tight", "work"),
        ("I'd rather die than go back to that gym, low back stiff", "will not do it"),
        ("I shiver when the physio presses that spot in my shoulder blade", "a touch"),
        ("I trip over my own feet, always have, and pulled my back catching myself", "a habit"),
        ("foot drop to 10k, my story: now only a stiff low back", "a title"),
        ("I can't feel my toes when I wear those ski boots, only a stiff lower back", "boots"),
        ("legs heavy after standing in the shop all day, gone by morning", "standing"),
        ("numb bum after the two hour school play, ten steps and it was back", "a seat"),
        ("dizzy from the carousel yesterday, neck a bit sore", "it turned"),
        ("period late because of the coil, test negative, low back ache from the office", "tested"),
        ("my boots don't come off any more, back too stiff to bend", "boots"),
        ("I can't straighten up first thing, takes ten minutes and a shower, low back", "mornings"),
        ("my friend with breast cancer asked me to lift her shopping and I hurt my back", "hers"),
        ("my trainers are eleven years old, low back achy after each run", "the age of shoes"),
        ("low back and hips ache, 3 months, baby is 5 months", "a mother"),
        ("wee ok, poo ok, both feet lift, nope to fevers. pain in left buttock", "denied"),
        ("drove over a pothole so hard my teeth rattled, neck bit stiff", "a jolt"),
        ("comedian: I die on stage twice a week, low back dull after the drive", "the stage"),
        ("I nearly died of boredom. Last night I slept badly, neck stiff", "a night"),
        ("drop foot pedal on my piano is stiff, low back hurts after practice", "a pedal"),
        ("legs are wobbly after the plank challenge, low back ok", "effort"),
        ("my belt feels tight after christmas, low back ache", "food"),
        ("my dog can't use its back legs since Sunday. I carried him and hurt my back", "a dog"),
        ("our cat can't pee and the vet is shut, my back hurts from the floor", "a cat"),
        ("I've done the rocking, so start me at the bridge. low back eases", "a move"),
        ("managed six on the second round, my thighs went like jelly. low back ok", "effort"),
        ("anything to do at the worktop while the spuds boil? low back stiff", "a kitchen"),
        ("I work in the kitchen at the primary school, low back aches", "works there"),
        ("ta ra then, the low back is better", "a farewell"),
        ("I can't go on with number four, the mat is too thin", "a move that is left off"),
        ("is low back, all across, like a belt. two months more or less", "across the low back"),
        ("ive done bridge already, all of them. skip to the last one", "moves, no steps"),
        ("A tight band across the tops of my shoulders at the end of a working day", "shoulders"),
        ("My legs haven't gone weak or anything, only when I get up from the sofa", "denied"),
        ("no pins and needles and it's not gone into my legs", "denied"),
        ("killing myself with this thesis, neck like concrete", "work"),
        (
            "I've one arm (lost the left in an accident long ago). Right side of neck and shoulder "
            "blade aching for years, 4/10. 10 minutes, rubber band at home",
            "a shoulder blade is none",
        ),
        ("the pain woke me three times, it never did lately", "no leg is told of"),
        ("since yesterday nothing but pain", "no leg, no bladder"),
        ("been terrible since the weekend", "nothing of the seat"),
        ("it gets worse every hour since noon", "no medicine"),
        ("did 40 crunches, now my neck is sore", "a move"),
    ],
)
def test_only_sounds_is_neither_called_nor_asked_about(text: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", ()), why


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("one side of my face has dropped since I woke and my neck hurts", "E"),
        ("my foot slaps on the floor since Thursday, in shoes and barefoot", "E"),
        ("I keep tripping over my left foot since last week", "E"),
        ("I'd rather die than live like this any longer", "S"),
        ("my boss hit me in the back with a crate", "S"),
        ("shivering with a temperature of 39 and my spine hurts", "S"),
        ("my bum has been numb since Tuesday and it stays numb", "E"),
        ("period two weeks late, faint, and one sided low belly pain", "E"),
        ("my legs are heavy and weak since yesterday, they give way", "E"),
        ("the muscles down there are gone, I can't push a poo out", "E"),
        ("nine weeks along and red on the paper, low back ache", "E"),
        ("I want to die, the letters to my kids are written", "E"),
        ("I want to die. tonight is my last night", "E"),
        ("shivering with a temperature and my neck is stiff, it hurts to bend it", "E"),
        ("the lady next to me on the bus said I look grey, and my chest is tight", "E"),
        ("the dog pulled me over and now I can't lift my foot", "E"),
        ("I can't go on with this pain", "S"),
        ("I can't go on with the exercises, I can't go on at all", "S"),
        ("a tight band round my ribs and my low back aches", "S"),
        ("low back all across, like a belt, and it goes round to the front under the ribs", "S"),
        ("it hasn't gone away, my legs went weak on Friday", "E"),
        ("It hasn't gone and now both feet are numb", "E"),
        ("the weakness in my legs hasn't gone", "E"),
        ("haven't gone for a wee since last night", "E"),
        ("my ankle is 4+ in strength, same since October, low back pain", "S"),
        ("cellar steps, all of them, on my spine, last night", "E"),
        ("walking into door frames lately, and my hands do silly things with buttons", "S"),
        ("fell down the stairs, landed on head, neck crunches now", "E"),
        ("came off the bike an hour ago, helmet in three pieces, my neck hurts", "E"),
        ("my neck would rather not turn, and numb hands since the crash an hour ago", "E"),
        ("woke up, right arm just hangs, neck hurts", "E"),
        ("am 9 weeks, bleeding and cramping, low back ache", "E"),
        ("I've got the pills ready, I can't go on", "E"),
        ("in bed with my wife I felt nothing at all since the back went on Monday", "E"),
        ("killing myself is all I think of since the back went", "S"),
        ("steroids for my chest since I was a girl, and on Sunday my back gave a crack", "S"),
        (
            "had the shakes and sweats for a week, spine so sore, legs went numb n weak last nite",
            "E",
        ),
    ],
)
def test_only_sounds_leaves_the_sign_itself(text: str, level: str) -> None:
    assert judged(text).level.value == level


@pytest.mark.parametrize(
    "text",
    [
        "my back just locked up, i turned over in bed and it grabbed me, cant move properly",
        "im stuck flat on my back in bed, i told you i cant sit up",
        "low back ache all the time even in bed at 3am nothing shifts it, no position",
        "pain won't let me settle, whatever I do in bed, low back",
    ],
)
def test_only_sounds_who_cannot_move_in_bed_is_no_lover(text: str) -> None:
    verdict = judged(text)
    assert "ces_sexual" not in {*verdict.flags, *verdict.ask}


@pytest.mark.parametrize(
    "text",
    [
        "since the back went nothing works in bed, never a problem before",
        "can't feel her in bed since Thursday, and my low back gave out that day",
        "in bed with him I couldn't feel anything, new since the weekend, low back pain",
    ],
)
def test_only_sounds_a_lover_without_feeling_is_heard(text: str) -> None:
    verdict = judged(text)
    assert "ces_sexual" in {*verdict.flags, *verdict.ask}


def test_only_sounds_a_bed_to_rest_in_is_no_lovers() -> None:
    verdict = judged("in bed since lunch, can't get comfy on either side, low back")
    assert "ces_sexual" not in (*verdict.flags, *verdict.ask)
    assert verdict.level.value != "E"


def test_only_sounds_an_infection_behind_the_scrotum_is_for_today() -> None:
    verdict = judged("pain behind the scrotum when I sit, hurts to pee, fever and low back ache")
    assert verdict.level.value == "S"
    assert "testicular" not in verdict.flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("my mate next to me on the digger has gone grey and is holding his chest", "cardiac"),
        ("my husband's arm has gone heavy and he talks funny", "cad_stroke_sah"),
        ("the lady opposite me on the train is choking", "other_emergency"),
        ("her pain has ruined her, my friend has got the pills ready", "suicide_distress"),
        ("my grandson has purple spots on his belly and floppy legs", "meningitis_sepsis"),
    ],
)
def test_only_sounds_what_befalls_who_is_near_is_theirs(text: str, flag: str) -> None:
    verdict = judged(text)
    assert verdict.flags_other[:1] == (flag,)
    assert verdict.level.value == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I'm 74 with wobbly legs, can I stand on one leg",
    ],
)
def test_only_sounds_who_asks_for_balance_with_wobbly_legs_is_asked(text: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", ("myelopathy",))
