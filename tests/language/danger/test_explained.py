"""A sign that its own sentence explains is none; what goes beyond that is one."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("done, 3 rounds, my legs are burning a bit, its ok?", "rounds, and legs that burn"),
        ("Legs shaky. Finished all 4 sets.", "the effort in the next sentence"),
        ("my legs are like lead after those bridges", "heavy of a move"),
        ("my legs are like jelly after number three", "a move by its number"),
        ("Both thighs are trembling after the wall sit", "trembling"),
        ("After the bird dog my arm trembles", "one arm that trembles"),
        ("bit wobbly on one leg", "the balance of a move"),
        ("done that ten each leg it felt alright bit wobbly on the left", "ten for each leg"),
    ],
)
def test_effort_is_no_sign(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "none", reason
    assert not verdict.ask, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my legs burn after round 3 and now they tingle down to the toes, both", "they tingle"),
        ("legs like jelly after the sit to stands yesterday and today they fold under me", "fold"),
        ("my legs are weak and heavy", "no effort is told"),
        ("I've done my back in, both my legs are heavy and shaky", "no effort, an injury"),
        ("Legs heavy after the stairs this morning", "stairs are no training"),
        ("my legs are heavy and weak after the bridges", "weak"),
        ("legs heavy after the bridges and I can't pee", "the bladder beside it"),
        ("wobbly on one leg, the ankle has no strength since this morning", "no strength"),
        ("my legs suddenly went weak on the stairs", "sudden"),
    ],
)
def test_effort_with_more_is_called_or_asked_about(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value in ("E", "S") or verdict.ask, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Both my legs feel heavy after twelve hours on my feet, gone by morning", "a shift"),
        ("does whiplash show up later", "asked of in general"),
        (
            "In the dream I couldn't feel my legs, I woke up and of course I could. Tailbone sore",
            "a dream",
        ),
        ("I dreamt I fell off a roof, woke with a stiff neck", "a dream"),
        ("the child's pose makes my feet tingle because I sit on them", "a limb sat upon"),
        ("My feet go dead in these ski boots, back is the usual", "boots"),
        ("Didn't feel the bridge in my bum at all, only in the back of my legs", "not noticed"),
        ("Done, three rounds, holding the wall. Slightly tired, still three.", "as the step says"),
        ("I had to hold the door frame for the leg swings, is that cheating?", "a move"),
        (
            "single leg bridge: right side weaker than the left, been like that since school",
            "always",
        ),
        (
            "these jeans cut into my tummy so much I can't breathe when I sit, low back aches",
            "jeans",
        ),
        (
            "the cat sleeps on my chest so I can't breathe lol, my back hurts in the morning",
            "a cat",
        ),
        ("I do 60 lifts a shift on the dialysis ward, low back both sides", "a place of work"),
        ("nappies, bending over the changing table, wet floors: my back has had enough", "a baby"),
        ("A pallet came off the forklift, nowhere near me, but I've been tense since", "missed"),
        ("I fell out of the tree pose twice, laughing, my son filmed it", "a pose"),
        ("my grip gave out in the bar hang after 20 seconds", "a hang"),
        ("my neighbour is on warfarin", "a medicine of somebody else"),
        ("After the last session my thighs were burning for a day", "a session"),
        (
            "Out of curiosity: why does an aneurysm in the belly give pain in the back? Nobody's "
            "ill.",
            "how an illness works",
        ),
        ("i take warfarin", "a medicine and no more"),
        ("Next day I felt beaten up and my neck is stiff", "nobody did it"),
        ("Felt mugged by that workout", "a workout did it"),
        (
            "The clinic said shingles, a week of pills. In the fourth week no back pain whatever",
            "treated weeks ago, and its pain gone",
        ),
        (
            "Infection of the right kidney, an injection for pain, antibiotics. Four days later "
            "I'm glad to say it's gone.",
            "treated and gone",
        ),
    ],
)
def test_what_explains_itself_is_no_sign(text: str, reason: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask, verdict.flags_other) == ("none", (), ()), reason


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        ("feet numb in my new boots and still numb now", "E", "it stays"),
        ("I felt beaten up by my boyfriend", "E", "somebody did it"),
        ("I feel battered, he hit me again", "S", "he hit"),
        ("Shingles four weeks ago, tablets too, and the pain is worse than ever", "S", "worse"),
        ("Shingles three weeks ago, had the tablets, the rash is by my eye", "S", "the eye"),
        ("antibiotics for the kidney infection, still feverish, my back hurts", "S", "a fever"),
        ("I got whiplash, does it show up later", "E", "the writer has it"),
        ("does whiplash show up later, my neck is sore", "E", "the writer's own neck"),
        ("I had a dream I wet myself and woke up wet", "E", "awake, too"),
        ("In my dream I couldn't move my legs and now awake I still can't", "E", "awake, too"),
        ("Didn't feel the bridge in my bum, and I can't feel it when I wipe", "E", "wiping"),
        ("I had to hold the wall to walk to the kitchen, my legs don't obey", "E", "walking"),
        ("three rounds holding the chair, then both legs went numb and stay so", "E", "numb"),
        ("single leg bridge: right leg weaker since Monday", "E", "new"),
        ("can't breathe, the bra is tight and my chest hurts", "E", "the chest"),
        ("I work on the renal ward and I'm on dialysis myself, back pain with fever", "S", "own"),
        ("nappies for the baby, and I wet myself twice this week", "E", "the writer's own"),
        ("my grip gave out in the hang and my hand is weak since", "S", "since"),
        ("I'm on warfarin and banged my head yesterday", "E", "a knock"),
        (
            "Just curious, why does an aneurysm give back pain? My belly throbs since today.",
            "E",
            "a belly of one's own",
        ),
        ("my foot has been dead since I sat on it yesterday and I cannot lift it", "E", "no lift"),
    ],
)
def test_what_goes_beyond_its_reason_is_a_sign(text: str, level: str, reason: str) -> None:
    assert judged(text).level.value == level, reason


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("my mum takes warfarin, she took it twice today", "med_harm"),
        ("my dad is on warfarin and fell on his back an hour ago", "med_harm"),
        ("my wife takes apixaban and her leg has gone weak", "leg_motor"),
    ],
)
def test_what_happened_to_who_takes_a_medicine_is_theirs(text: str, flag: str) -> None:
    assert flag in judged(text).flags_other


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Low back aches. I couldn't get up off the floor. I could do it in a chair", "a chair"),
        ("I can't get up off the floor on my own these days, so a chair please", "a chair"),
        ("low back pain. I can't get down to the floor and up again at my age", "what one can do"),
    ],
)
def test_floor_ability_is_no_sign(text: str, reason: str) -> None:
    assert judged(text).level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I fell and couldn't get up off the floor, I sit in a chair now", "a fall"),
        ("my back's gone and I can't get up off the floor", "nothing else is told"),
        ("I couldn't get up off the floor for hours, back spasm, in a chair now", "hours"),
        ("couldn't get up off the floor this morning, now in a chair", "of today"),
        ("I'm on the floor and can't get up off the floor to the chair", "there now"),
    ],
)
def test_floor_beyond_ability_is_a_sign(text: str, reason: str) -> None:
    assert judged(text).level.value != "none", reason


FLAT = "We had the tiler in on Monday. I have got a meeting at nine. I never see the boss anyway."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Question out of curiosity, from a nursing student: why does an aneurysm in the belly"
            f" give pain in the back? Nobody's ill. The bus was late. {FLAT}",
            "a meeting is no sign of one's own",
        ),
        (
            "I feel burning in the thighs from the wall sit. The gym was full. We sang."
            f" There was cake. {FLAT}",
            "who is never seen says nothing of legs",
        ),
    ],
)
def test_explained_talk_of_other_things_says_no_more(text: str, reason: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "none", reason
    assert not verdict.ask, reason


@pytest.mark.parametrize(
    "more",
    ["They have been weak ever since.", "Both legs are numb since Monday.", "I can't pee."],
)
def test_explained_what_goes_on_about_it_far_away_says_more(more: str) -> None:
    verdict = judged(
        f"I feel burning in the thighs from the wall sit. The gym was full. We sang. {more}"
    )
    assert verdict.level.value in ("E", "S") or verdict.ask, more


@pytest.mark.parametrize(
    ("text", "called", "reason"),
    [
        (
            "I take apixaban for the fib. My back started up on Saturday for no reason, and since"
            " last night the inside of my left thigh has gone dead to touch. Is it a nerve?",
            True,
            "a part gone dead is no medicine only taken",
        ),
        ("I take apixaban. My low back aches since Saturday.", False, "only taken"),
    ],
)
def test_explained_medicine_is_only_taken_where_nothing_fails(
    text: str, called: bool, reason: str
) -> None:
    assert (judged(text).level.value == "E") is called, reason


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        (
            "known heart failure, short of breath as always, nothing new. My upper back aches",
            "none",
            "a heart that is known, and the same as ever",
        ),
        ("I have COPD and am breathless as usual, low back ache", "none", "lungs that are known"),
        ("heart failure, short of breath as always, but worse since yesterday", "E", "worse"),
        ("COPD, breathless as usual, chest pain since this morning", "E", "the chest hurts"),
        ("heart failure, short of breath as always, and a new pain in my chest", "E", "a new pain"),
        ("short of breath as always, upper back pain", "E", "nothing is known of it"),
        ("heart failure and short of breath, upper back hurts", "E", "not told as the same"),
    ],
)
def test_known_breathlessness_is_no_clot_until_it_changes(
    text: str, level: str, reason: str
) -> None:
    assert judged(text).level.value == level, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("in bed with my back since yesterday, nothing in legs", "a bed to rest in"),
        ("low back ache, nothing down the leg. 5 minutes in bed", "a bed to exercise in"),
    ],
)
def test_bed_that_somebody_rests_in_tells_of_no_lover(text: str, reason: str) -> None:
    assert judged(text).level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("haven't been for four days, I blame the codeine, low back aches", False, "the tablet"),
        ("bunged up thanks to my iron tablets, low back aches", False, "as above"),
        (
            "bunged up, must be the codeine, and I can't feel when I pee. low back aches",
            True,
            "the bladder beside it",
        ),
        ("I lost my left arm years ago, only one arm, and my neck aches", False, "long missing"),
        ("I've one arm. The right hand went numb and weak today, neck aches", True, "the other"),
        ("my right foot drops the beat when I drum, back aches", False, "a drummer's words"),
        ("my right foot drops when I drum and feels numb since Monday", True, "no beat is dropped"),
    ],
)
def test_what_is_known_to_do_it_is_no_sign(text: str, asked: bool, reason: str) -> None:
    verdict = judged(text)
    assert bool(verdict.ask or verdict.level.value in "ES") is asked, reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("yes i was breathless, i'd run for the train. fine by the next stop", False, "ran for it"),
        ("puffed from the stairs, got my breath back after a minute, low back ok", False, "stairs"),
        ("ran for the bus and I'm still short of breath an hour later", True, "it lasts"),
        ("short of breath since the flight, fine after a rest", True, "nobody ran"),
        (
            "tight chest in the spring, ecg and bloods perfect, it was not my heart, just a rib. "
            "upper back sore from rowing",
            False,
            "tested and found sound",
        ),
        (
            "chest tight and pain down my left arm in spring, ecg and bloods fine, heart sound, "
            "but it's back again today",
            True,
            "it is back",
        ),
        ("the dentist froze half my face at noon so I'm dribbling, stiff neck", False, "a filling"),
        ("dentist's injection yesterday, now half my face droops, arm weak", True, "an arm"),
        ("kegels: i can't tell if im doing it, feels like nothing", False, "a squeeze"),
        ("kegels done, it's numb when I wipe, feels like nothing", True, "numb"),
        ("i lose my balance every time, can't hold it 5 secs", False, "a move on one leg"),
        ("i lose my balance walking in the dark, and my hands are clumsy", True, "walking"),
        (
            "she asked whether I leak, have I numbness in the saddle, have I lost weight. "
            "No, no and no. Low back stiff from the lawn",
            False,
            "no to each",
        ),
        (
            "she asked whether I leak, have I pins and needles in both legs. No, no, no. "
            "Yes both legs tingle",
            True,
            "yes to one",
        ),
        (
            "from codein i have constipation, but i not feel when poop come, back pain",
            True,
            "no tablet takes the feeling",
        ),
    ],
)
def test_what_is_told_of_a_run_a_dentist_or_a_move(text: str, asked: bool, reason: str) -> None:
    verdict = judged(text)
    assert bool(verdict.ask or verdict.level.value in "ES") is asked, reason


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (
            "On Saturday I did the ice plunge. I couldn't feel my legs or my bum when I got out. "
            "Half an hour after all the feeling was back. My low back is sore since the race.",
            False,
        ),
        (
            "On Saturday I did the ice plunge. I couldn't feel my legs or my bum when I got out. "
            "Half an hour after the feeling was back. Today I am numb there again.",
            True,
        ),
    ],
)
def test_explained_numb_from_cold_water_until_it_is_warm(text: str, called: bool) -> None:
    assert (judged(text).level.value == "E") is called


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "I had polio in 1951, so my left leg is thin and weak and the foot hangs. Nothing has "
            "changed in ten years. My low back aches in the evening.",
            False,
        ),
        (
            "I had polio in 1951, so my left leg is thin and weak, that never changed. Since "
            "Tuesday the good leg is weak and the foot drops.",
            True,
        ),
    ],
)
def test_explained_leg_of_polio_as_it_always_was(text: str, heard: bool) -> None:
    verdict = judged(text)
    assert ("leg_motor" in (*verdict.flags, *verdict.ask)) is heard
