"""What stands before a sign in the same breath (a time, an errand, a worry) does not silence it."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

SIGNS = [
    "i can't feel when i wipe",
    "i cannot pee at all",
    "i've wet myself and didn't feel it",
    "numb between my legs since this morning",
    "i've lost control of my bowels",
    "worst headache of my life, came in seconds",
    "one side of my face has dropped",
    "tearing pain through to my chest, i nearly passed out",
]
BEFORE = [
    ("My back went when i was lifting my son, and now", "'my back when I was' is no old story"),
    ("Something went in my back when I was lifting a box,", "the same, within a clause"),
    ("I hurt my lower back when we moved house and", "'back when we'"),
    ("Bad back for years, now", "the back is long known, the sign is new"),
    ("I've had back pain since 2015, but since this morning", "a turn to now"),
    ("Chronic low back pain for ten years and today", "a turn to now"),
    ("On and off for years, but now", "a turn to now"),
    ("Had back trouble all my life, never this:", "'never this' denies nothing"),
    ("Had it before kids, never like this:", "kids tell a time"),
    ("Ever since I came back from holiday", "somebody came back, no feeling did"),
    ("I don't want to make a fuss,", "manners deny nothing"),
    ("I don't normally complain but", "manners deny nothing"),
    ("I'm not one for hospitals.", "manners deny nothing"),
    ("I'd had two beers, no more, and", "'no more' counts beers"),
    ("My wife is a nurse and she is worried because", "she worries about the writer"),
    ("My dad had a slipped disc years ago. Me,", "his was long ago"),
    ("I was watching a film last night when", "the film tells nothing"),
    ("It's probably nothing but", "a guess"),
    ("I used to play rugby. Now", "the rugby is over"),
    ("The physio worked on my back and the next day", "looked at before the sign"),
    ("I had an operation in 2019 and was fine. Today", "old and over"),
    ("No fever, no weight loss, but", "denials of others"),
    ("I used to be able to walk for miles and", "what one could do was no sign"),
    ("I used to play five-a-side and", "a statement in the present ends what once was"),
    ("You asked about signs:", "what stands behind the colon is the answer"),
]
AFTER = [
    (", like last year's but worse.", "a likeness, not a time"),
    (". It went away on its own last time.", "another time ended, this one did not"),
    (". Last time it cleared up in a day.", "the same, told the other way round"),
    (". I had a scan in 2019.", "the scan is old, not the sign"),
    (", but I've always been a worrier.", "what somebody always was is not how long it is known"),
    (", before I was always fit.", "the same"),
    (", is this common with a bad back?", "asked of what was just told"),
    (", which my wife says is nothing.", "somebody's guess"),
    (" since I started at the gym.", "a beginning"),
    (" and the app says I should keep moving.", "advice"),
    (" (my mother had the same).", "hers was besides"),
    (". Everything else is ok.", "everything else"),
]
TODAY = [
    "it burns when i pee and my side aches under the ribs and i've been shivering",
    "i've got a row of blisters in a band round one side of my chest",
    "my calf is swollen on one side",
    "i had a steroid injection in my spine last week and the back pain is much worse since",
    "calf is hard and warm, one leg thicker than the other since the flight",
]
HARMLESS = [
    ("my low back aches after digging the garden", "an ache"),
    ("numb with boredom at work, back stiff", "a manner of speaking"),
    ("my uncle had a heart attack, i just have a sore upper back", "no attack on anybody"),
    ("my neck is stiff from the pillow", "a stiff neck"),
    ("i sneezed and my back twinged, gone now", "over"),
]
BESIDE = [
    "It was getting better until {}.",
    "By the way {}.",
    "{}. My friend had that and it was a trapped nerve.",
    "{}. It went away on its own last time.",
    "{}, but I've always been a worrier.",
    "I did the stretches you gave me and {}.",
]
STORIES = [
    ("fed up with it all: my commute, the rain. back is stiff", "none", "what 'it all' is follows"),
    ("I'm tired of it all, the pain and me", "S", "life, where nothing else is named"),
    ("my last PE felt the same, a stab on breathing in", "E", "a clot by its two letters"),
    ("taught PE all week and my shoulders ache", "none", "sport at school"),
    ("my smile slips to the left since lunch, neck sore", "E", "one side of the face"),
    ("a pop under the ribs and now I can just breathe in tiny gulps", "E", "breath in gulps"),
    (
        "it was like being whacked over the head at the squat rack, sick since",
        "E",
        "a blow of a headache",
    ),
    ("my head feels like a brick on the skull every morning, hangover", "none", "as every morning"),
    (
        "the tablets are on the table, I've counted them, the pain has beaten me",
        "E",
        "means, and defeat",
    ),
    ("does a beating in the belly necessarily mean an aneurysm", "none", "asked in general"),
    ("my calf is a bit weaker, five weeks now, it doesn't get worse", "S", "'now' takes no time"),
    ("both feet have tingled for nine weeks, no worse", "S", "'no worse' takes no time"),
    ("I'm bloody sick of this neck", "none", "a curse"),
    ("I can't get to the bathroom without a frame since Monday, agony", "S", "the way there"),
    (
        "my boyfriend kicked me in the back when i was on the floor, i wee red now",
        "E",
        "torn kidney",
    ),
    ("he hit me in the back when we were arguing, tonight", "S", "violence"),
    ("i fell down the stairs on my back when i was carrying washing, ten steps", "E", "a fall"),
    ("my boyfriend is scared because i want to kill myself tonight", "E", "the writer's own"),
    ("cant lie sit stand, morphine does nothing. Nothing numb, i pee ok", "S", "denied beside"),
    ("I tried to end it at nineteen, I am fifty and well. neck tight at the loom", "none", "old"),
    ("teeth and left arm ache, tight across my bust, sweats, is it my neck?", "E", "a heart"),
    (
        "sat in a puddle of my own on the bus and had no notion, back gave way 5 days ago",
        "E",
        "unfelt",
    ),
    ("i fell down the stairs back when i was a student, stiff back now", "none", "long ago"),
    ("I used to get numb legs and wet myself, gone since the op", "none", "what once was"),
    ("last time i had a numb bum and it went away, now just stiff", "none", "all of it last time"),
    ("Low back since May. It's leaked always since the kids", "none", "always of the sign itself"),
    ("i've taken all the tramadol, i don't want to wake up", "E", "taken, beside a wish to die"),
    ("I've taken all my tablets today and the back still aches", "none", "as prescribed"),
    ("I've counted the tablets out and I am not doing Monday", "E", "at hand, beside a farewell"),
    ("my mouth hangs on one side and my neck hurts", "E", "a face"),
    ("walking like a drunk, dropping cups, much worse this week", "E", "two signs, quickly worse"),
    ("peeing normally, pooing normally, my wife noticed that", "none", "as it was"),
    ("i need to pee a lot because of all the tea, back's stiff", "none", "drunk much"),
    (
        "my goal is the level crossing down the road, I know the times of the trains and I've "
        "written the letters",
        "E",
        "a place and letters",
    ),
    ("the level crossing at the end of our road is noisy, back stiff", "none", "a place alone"),
    (
        "I've been putting his morphine patches by in a tin and I've got enough now, back ache",
        "E",
        "another's pills, the writer's plan",
    ),
    ("I'm putting his tablets up on the shelf, back twinged", "none", "tidying"),
    ("cupboard head first on Monday, big egg on it, I take blood thinners", "E", "thin blood"),
    ("my wife takes blood thinners, i banged my head, back is fine", "none", "hers"),
    ("I am seven weeks with my first, cramping on the right side, some blood", "E", "ectopic"),
    ("horse bolted and i came off over her head, back very sore", "E", "a fall at speed"),
    ("steroid jab in my back on friday, the spot is red and throbbing", "S", "the site"),
    ("nerve block last week, where he went in is throbbing and worse", "S", "'he' has no sign"),
    ("steroid injection in my back, the spot is fine and the pain is better", "none", "well"),
    ("patch of tiny red spots in a line round one side, burning", "S", "shingles"),
    ("heat rash, patch of small spots on both shoulders", "none", "another rash"),
    ("lost weight 6 kg over spring and the ache under my ribs stays", "D", "a sum"),
    ("was 90 kilo now 80, been dieting, back better", "none", "a diet"),
    ("calf red and twice the size of other one since yesterday, the right", "S", "one leg"),
    ("first my hands tingled, then i dropped things, now i stagger", "E", "worse by steps"),
    ("first i stretch, then i walk, now i walk 5k", "none", "better by steps"),
    (
        "feet numb from the diabetes, nurse tests it every year, no change since 2018. back ache",
        "none",
        "what is unchanged is no pain",
    ),
    ("back ache for three months, no change at all", "R", "the pain itself"),
    ("the flu, it's months gone. back stiff from the sofa", "none", "nobody is with child"),
    ("they checked if my belly was pulsing, it wasn't. back is stiff", "none", "looked for"),
    ("this back again, somebody shoot me", "none", "a manner of speaking"),
    ("the horse bolted but i stayed on, back stiff", "none", "no fall"),
    ("leaked for years since the kids, low back ache since monday", "none", "long known"),
    ("stuff I can do while the kettle boils", "none", "a kettle, no skin"),
    ("the kettle is on. I have a boil that burst and a fever", "S", "a boil of the skin beside it"),
    ("It was about ten tramadol I took. I'm still woozy, is that ok?", "E", "too many at once"),
    ("I took ten tablets at once with beer, should I sleep it off?", "E", "and drink beside"),
    ("I am asking about an overdose. Ten tramadol. Do I need help?", "E", "the word itself"),
    ("the doctor gave me ten tramadol tablets for my back", "none", "given, not taken"),
    ("I take eight tablets a day for my heart, back is stiff", "none", "as prescribed"),
    ("needle in my back twelve days ago, now I shiver so hard my teeth chatter", "E", "a rigor"),
    ("my legs shook so hard after the squats, back is fine", "none", "tired muscles"),
    ("I'm in week 33 with our second, the low back aches", "R", "with child, told by its week"),
    ("I'm in week 3 of physio, the low back is stiff", "none", "weeks of a course"),
    ("it comes every seven minutes, only the back. I think Braxton Hicks", "E", "early labour"),
    ("we waited ten minutes for a bus in week 33 of the year, back stiff", "none", "a calendar"),
    ("31 weeks, lower back aching, baby kicking", "R", "a baby that is not born is no child"),
    ("ten weeks with this shoulder blade, as bad as the day it started", "R", "no better"),
    ("low back for two weeks, as bad as the day it started", "none", "not for long"),
    ("three years of low back pain without any progress", "R", "no better"),
    ("my baby has a temperature and my back aches", "none", "the baby's"),
    ("the baby has a fever. I have a fever too, my back is killing me", "S", "the writer's, too"),
    ("had a baby 5 days ago, temperature 39, back pain", "S", "the writer's"),
    ("crashed yesterday, does whiplash show up later?", "E", "told beside the question"),
    ("nothing wrong with my bladder, the low back is stiff", "none", "denied"),
    ("nothing the matter with my bowels, the low back is stiff", "none", "denied"),
    ("nothing wrong down there, the low back is stiff", "none", "denied"),
    ("stubbed my toe last week and the nail went black", "none", "one knock"),
    ("the only weight I lose is in my purse, low back since June", "none", "a joke"),
    ("I've lost weight and my purse is empty too, low back for months", "D", "both are meant"),
    ("breathless since yesterday, also when my boss calls. upper back pain", "E", "no joke"),
    ("I took eight co-codamol at teatime because of my back", "E", "more than anybody takes"),
    ("I take eight paracetamol a day for my back, as the packet says", "none", "over the day"),
    ("doubled up on the oxy, my back is agony, now so sleepy", "E", "drowsy with it"),
    ("stiff neck, my head is bursting and light hurts, 39.5", "E", "no bladder"),
    ("my chest and upper back are being crushed", "E", "a feeling, no crash"),
    ("no fever, the thermometer says 37.3, low back aches", "none", "a normal reading"),
    ("I stub my toes on every step since monday", "E", "a foot that does not lift"),
    ("you sound like my old PE teacher", "none", "a likeness"),
    ("my PE teacher sent me off, I hurt my back in PE", "D", "a pupil"),
    ("I'm a PE teacher, my low back hurts", "none", "who teaches is no pupil"),
    ("low back, I work as a PE teacher at a secondary school", "none", "the same"),
    ("I'm a teacher in year 9 and my back aches", "none", "the year that is taught"),
    ("I'm in year 9, my PE teacher says I should rest my back", "D", "a pupil"),
    ("suddenly out of breath after the squats", "E", "more than effort"),
    ("out of breath after the bridge and my chest hurts", "E", "more than effort"),
    ("I am 8 weeks pregnant, a bit of back ache, no bleeding", "R", "the back alone"),
    ("8 weeks pregnant, back ache, no bleeding, dizzy and faint", "E", "more than the back"),
    ("7 weeks pregnant with back pain", "E", "nothing said of blood"),
    ("tight chest and jaw ache since the gym, upper back too", "E", "no muscle aches in the jaw"),
    ("chest muscles tight since the gym and my jaw is fine", "none", "a muscle"),
    ("lost weight 6kg w/out dieting", "D", "without"),
    ("I forgot I had my oramorph and took it again", "E", "an opioid a second time by mistake"),
    ("so two doses of codeine is no worry then?", "E", "a question tells it too"),
    ("I take codeine, two tablets twice a day", "none", "as it is meant to be"),
    ("my doctor put me on two fentanyl patches", "none", "meant to be two"),
    ("I do two lots of ten, tramadol already given up", "none", "sets, not doses"),
    (
        "I have weak legs for good looking men haha. buttock left sore on the scooter",
        "none",
        "a joke",
    ),
]


def test_circumstances_make_no_sign_of_a_fall_of_somebody_else() -> None:
    text = "It's about my mother, she is 80, she fell with a kitchen chair this morning"
    assert judged(f"{text} and her lower back hurts").flags_other == (), "no bladder was told"


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        (("they put a needle in my lower back last week", "hot and cold all night"), "E"),
        (("I had an epidural on the 3rd, it's more sore than before", "my temp is 38.4"), "E"),
        (("bad sciatica in the left leg", "and now that foot is cold and chalk white"), "E"),
        (("I'm booked for an injection in my back", "shivering since last night"), "S"),
        (("I had a jab in the arm last week", "shivering last night"), "S"),
    ],
)
def test_circumstances_in_two_messages_weigh_as_in_one(texts: tuple[str, ...], level: str) -> None:
    assert judged(*texts).level.value == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a flat hand, and now I have pain in my leg", "none"),
        ("a flat hand, but my left hand is going weak now", "E"),
        ("since this morning I can't make a fist, my hand stays flat", "E"),
    ],
)
def test_circumstances_of_a_flat_hand_as_a_measure(text: str, level: str) -> None:
    assert judged(text).level.value == level


def test_circumstances_of_effort_alone_are_asked_about() -> None:
    read = judged("out of breath after the bridge")
    assert (read.level.value, read.ask) == ("none", ("lung_pe",)), "at rest too?"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the kids are in bed, my husband is on nights. Can he look at me when he's home at 7?", 0),
        ("my husband comes home from nights and hits me", 1),
    ],
)
def test_circumstances_of_a_shift_are_no_violence(text: str, asked: int) -> None:
    read = judged(text)
    assert [*read.ask, *read.flags, *read.flags_other].count("violence") == asked


@pytest.mark.parametrize("text", ["won't stop talking while I type", "won't wake up"])
def test_circumstances_of_a_child_who_chats_are_no_emergency(text: str) -> None:
    assert bool(judged(f"my daughter {text}").flags_other) is (text == "won't wake up")


@pytest.mark.parametrize(("before", "reason"), BEFORE)
def test_circumstances_leave_a_sign_an_emergency(before: str, reason: str) -> None:
    lost = [sign for sign in SIGNS if judged(f"{before} {sign}.").level.value != "E"]
    assert lost == [], reason


@pytest.mark.parametrize(("after", "reason"), AFTER)
def test_circumstances_behind_leave_a_sign_an_emergency(after: str, reason: str) -> None:
    lost = [sign for sign in SIGNS if judged(f"{sign}{after}").level.value != "E"]
    assert lost == [], reason


@pytest.mark.parametrize(("after", "reason"), AFTER)
def test_circumstances_leave_a_sign_for_today(after: str, reason: str) -> None:
    lost = [sign for sign in TODAY if judged(f"{sign}{after}").level.value not in "SE"]
    assert lost == [], reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_circumstances_make_no_sign(text: str, reason: str) -> None:
    read = {beside: judged(beside.format(text)) for beside in BESIDE}
    assert [one for one, found in read.items() if found.level.value in "SE"] == [], reason
    assert [one for one, found in read.items() if found.ask] == [], reason


@pytest.mark.parametrize(("text", "level", "reason"), STORIES)
def test_circumstances_are_read_with_the_sign(text: str, level: str, reason: str) -> None:
    assert judged(text).level.value == level, reason
