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
        ("she takes a blood thinner though", "the blood is of its name"),
        ("she takes blood thinners", "the same"),
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
        ("I take blood thinners and banged my head yesterday", "E", "the same by its kind"),
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
