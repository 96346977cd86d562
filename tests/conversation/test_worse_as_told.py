"""What makes it worse and how it began are shown as they were told, and no finer or coarser."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.findings_as_facts import facts_that_fit
from bot.conversation.drafting.findings_folded import folded
from bot.conversation.intake.intake_answers import apply_answer, apply_choice
from bot.conversation.intake.readback import sentence
from bot.conversation.overview import fact_chips
from bot.conversation.papers.papers import told_rows
from bot.conversation.turn import UserTurn, turn_from
from bot.conversation.undo import undo
from bot.knowledge.vocabulary.movements import load_movements
from bot.language import understand
from bot.language.entities import entity_of, findings_of
from bot.language.facts import Facts
from bot.language.folding import fold
from tests.conversation.planning.situations import situation

TOLD = [
    ("my low back aches, sitting makes it worse", "Sitting makes it worse", "one of a kind"),
    ("low back, gets worse as the day wears on", "Worse late in the day", "a time, no course"),
    ("low back, worst getting out of my cab on long runs", "Stepping down makes it worse", "so"),
    ("low back, standing up is the worst", "Getting up makes it worse", "up is no standing"),
    ("low back, worse when I bend", "Bending makes it worse", "the same kind as sitting"),
    ("low back, worse when I walk", "Walking makes it worse", "no standing"),
    ("low back, worse with running", "Running makes it worse", "said once, no habit beside it"),
    ("low back, driving makes it worse", "Driving makes it worse", "a seat of its own"),
    ("low back, hurts when I sit in the car", "Sitting in the car makes it worse", "longest wins"),
    ("tailbone, hurts to sit on the loo", "Sitting on the toilet makes it worse", "to do"),
    ("low back hurts to sit and to stand", "Sitting and standing make it worse", "two kinds"),
    ("low back, lifting and bending make it worse", "Lifting and bending make it worse", "a list"),
    ("low back, worse sitting and bending", "Sitting and bending make it worse", "one kind, two"),
    ("low back, getting out of bed kills me", "Getting in or out of bed makes it worse", "rising"),
    ("low back, worse when I'm bent under sinks", "Bending makes it worse", "no standing at it"),
    ("low back, bending over the bath is the worst", "Bending makes it worse", "where between"),
    ("neck for 3 weeks, looking down at work makes it worse", "Looking down makes it worse", "so"),
    ("low back, I drive a van and lifting kills me", "Lifting makes it worse", "and parts them"),
    ("low back, worse at the sink", "Standing at the sink makes it worse", "at it"),
    ("low back, coughing makes it worse", "Coughing makes it worse", "no bending"),
    ("low back, sneezing is agony", "Sneezing makes it worse", "no bending"),
    ("it hurts putting my socks on", "Putting on socks or shoes makes it worse", "no bending told"),
    ("hurts to put my shoes on", "Putting on socks or shoes makes it worse", "to do"),
    ("low back, hoovering kills it", "Housework makes it worse", "what kills did not begin it"),
    ("low back, gardening makes it worse", "Gardening makes it worse", "no bending told"),
    ("low back, worse when cycling", "Cycling makes it worse", "no sitting told"),
    ("low back, squats make it worse", "Squatting makes it worse", "an exercise"),
    ("low back, stairs make it worse", "Taking the stairs makes it worse", "no standing"),
    ("low back, worse walking downhill", "Walking on slopes makes it worse", "the slopes"),
    ("low back, worse lying on my front", "Lying on your front makes it worse", "a position"),
    ("low back, hurts when I straighten up", "Straightening up makes it worse", "from bent"),
    ("low back, ironing makes it worse", "Ironing makes it worse", "no standing told"),
    ("low back, worse when I turn over in bed", "Turning over in bed makes it worse", "no twist"),
    ("low back, twisting makes it worse", "Twisting makes it worse", "as told"),
    ("low back, worse with golf", "Playing golf makes it worse", "no twist told"),
    ("low back, hurts when I carry shopping", "Carrying makes it worse", "no lifting"),
    ("low back, picking my toddler up hurts", "Lifting a child makes it worse", "who is lifted"),
    ("low back, worse after gym", "Exercise makes it worse", "every time, nothing began it"),
    ("low back, worse pushing and pulling", "Pushing and pulling make it worse", "as told"),
    ("low back. worse if I stay still too long", "Keeping still makes it worse", "no movement"),
    ("low back, worse in bed", "Being in bed makes it worse", "no night, no sleep"),
    ("low back worse at night", "Worse at night", "a time is no movement"),
    ("low back worse in the mornings", "Worse in the morning", "a time"),
    ("low back, worse by the evening", "Worse late in the day", "a time"),
    ("low back, worse sitting, and at night", "Sitting makes it worse, worse at night", "both"),
    ("neck, worse turning my head to the left", "Turning the head makes it worse", "no cause"),
    ("neck hurts when I look up", "Looking up makes it worse", "as told"),
    ("neck, worse looking down", "Looking down makes it worse", "no screen told"),
    ("neck, worse with reading", "Reading makes it worse", "paper, no screen"),
    ("neck, reversing the car makes it worse", "Reversing the car makes it worse", "the turn"),
    ("shoulder blade, reaching overhead hurts", "Reaching up makes it worse", "as told"),
    (
        "low back, worse after long haul flights",
        "Travelling makes it worse",
        "haul carries nothing",
    ),
    ("low back, I can hardly bend", "Bending makes it worse", "not able"),
    ("low back. laughing is also bad", "Laughing makes it worse", "bad too"),
    ("low back, worse going upstairs", "Taking the stairs makes it worse", "one word"),
    ("low back, getting up from sitting is the worst", "Getting up makes it worse", "the rise"),
    ("low back. lying is fine, turning isn't.", "Turning makes it worse", "denied to be fine"),
    ("mid back, better when I move and worse when I sit", "Sitting makes it worse", "joined"),
    ("low back, any movement makes it worse", "Every way of moving makes it worse", "all kinds"),
]
BEGAN = [
    ("low back, 3 weeks after lifting", "Low back, 3 weeks, after lifting.", "not suddenly"),
    ("low back since I fell", "Low back, after a fall.", "a fall says it itself"),
    ("upper back since this morning, was carrying shopping", "with carrying.", "not suddenly"),
    ("low back, it came on suddenly when I bent", "came on suddenly, after bending.", "told"),
    ("low back, it went all of a sudden when I lifted", "came on suddenly, after lifting.", "told"),
    ("low back, sudden pain when I lifted a box", "came on suddenly, after lifting.", "told"),
    ("low back, it crept up on me", "came on slowly.", "told"),
]
NOTHING_WORSE = [
    ("back pain since a long haul flight", "it began then"),
    ("lower back hurts, I'm a lorry driver", "what somebody is"),
    ("neck pain after a long shift", "it began then"),
    ("can i cycle with a bad back", "a question"),
    ("i fell asleep on the train and my neck hurts", "what came before"),
    ("pain sits just above my left hip", "the pain sits"),
    ("low back hurts, sit 4 hours", "hours of a day"),
]


def heard(text: str) -> Facts:
    turn = UserTurn(
        findings_of(map(entity_of, understand(text).mentions)), text=text, confidence=1.0, number=1
    )
    return fold(Facts(), facts_that_fit(turn, None, False))


def worse(facts: Facts) -> Facts:
    return Facts(aggravated_by=facts.aggravated_by, worse_with=facts.worse_with)


@pytest.mark.parametrize(("text", "shown", "reason"), TOLD)
def test_worse_is_shown_as_it_was_told(text: str, shown: str, reason: str) -> None:
    facts = heard(text)

    assert sentence(worse(facts)) == f"{shown}.", reason
    assert facts.trigger is None, "what makes it worse did not set it off"


@pytest.mark.parametrize(("text", "shown", "reason"), BEGAN)
def test_worse_onset_is_shown_only_where_it_was_told(text: str, shown: str, reason: str) -> None:
    said = sentence(heard(text))

    assert said.endswith(shown), reason
    assert ("suddenly" in said) == ("suddenly" in shown)


@pytest.mark.parametrize(("text", "reason"), NOTHING_WORSE)
def test_worse_is_not_made_of_other_things(text: str, reason: str) -> None:
    assert heard(text).aggravated_by == (), reason


def test_worse_is_the_same_on_chips_and_papers() -> None:
    facts = heard("low back, sitting makes it worse")
    values = {name: list(v) if isinstance(v, tuple) else v for name, v in vars(facts).items()}

    assert "sitting makes it worse" in [chip["label"] for chip in fact_chips(facts)]
    assert ("aggravated_by", "sitting makes it worse") in [
        (field, said) for field, _, said in told_rows(values)
    ]


def test_worse_of_an_old_record_says_what_is_sure() -> None:
    old = Facts.from_dict({"regions": ["low_back"], "aggravated_by": ["flex_agg"]})

    assert (
        sentence(old) == "Low back, something like sitting, bending or getting up makes it worse."
    )


@pytest.mark.parametrize(
    ("value", "shown", "reason"),
    [
        ("sitting_or_bending", "Sitting or bending makes it worse.", "the button"),
        ("flex_agg", "Something like sitting, bending or getting up makes it worse.", "an old one"),
        ("none", "Nothing in particular makes it worse.", "the button"),
    ],
)
def test_worse_pressed_is_shown_as_pressed(value: str, shown: str, reason: str) -> None:
    before = Facts(aggravated_by=("ext_agg",), worse_with=("standing",))
    after = apply_choice(before, "aggravated_by", value)

    assert after is not None, reason
    assert sentence(after) == shown, reason


def test_worse_chip_offers_answers_that_are_taken() -> None:
    facts = Facts(aggravated_by=("flex_agg",), worse_with=("sitting",))
    choices = fact_chips(facts)[0]["choices"]

    for choice in choices:
        pressed = turn_from(
            {"text": choice["payload"].replace("{{", "{").replace("}}", "}")}, 1
        ).choice
        assert pressed is not None
        after = apply_choice(facts, *pressed)
        assert after is not None
        assert sentence(after) == f"{choice['title']}."


@pytest.mark.parametrize(
    ("text", "shown", "reason"),
    [
        ("sitting", "Sitting makes it worse.", "a bare answer"),
        ("standing and turning", "Standing and turning make it worse.", "two"),
        ("everything", "Every way of moving makes it worse.", "all kinds"),
        ("not sitting, standing", "Standing makes it worse.", "what is denied is left out"),
        ("nothing", "Nothing in particular makes it worse.", "none"),
    ],
)
def test_worse_answered_is_shown_as_answered(text: str, shown: str, reason: str) -> None:
    turn = UserTurn(understand(text), text=text, confidence=1.0, number=2)
    after = apply_answer(Facts(), "aggravated_by", turn)

    assert isinstance(after, Facts), reason
    assert sentence(after) == shown, reason


def test_worse_that_is_taken_back_takes_its_movements() -> None:
    values = {"aggravated_by": ["flex_agg"], "answered_before": ["aggravated_by"]}

    cleared = undo(values)

    assert cleared is not None
    assert cleared["aggravated_by"] is None
    assert cleared["worse_with"] is None


@pytest.mark.parametrize(
    ("text", "left", "reason"),
    [
        ("standing is better", ("flex_agg",), "a kind goes with its last movement"),
        ("sitting makes it better, not worse", ("flex_agg", "ext_agg"), "bending is left of it"),
        ("walking helps", ("flex_agg", "ext_agg"), "nothing of it was told"),
    ],
)
def test_worse_that_eases_is_told_no_longer(text: str, left: tuple[str, ...], reason: str) -> None:
    before = Facts(
        aggravated_by=("flex_agg", "ext_agg"), worse_with=("sitting", "bending", "standing")
    )

    assert fold(before, understand(text)).aggravated_by == left, reason


def test_worse_stands_beside_what_eases_it() -> None:
    facts = heard("low back, sitting makes it worse, better with heat and walking")

    assert sentence(facts) == ("Low back, sitting makes it worse, warmth and walking ease it.")


@pytest.mark.parametrize(
    ("text", "regions", "side", "reason"),
    [
        ("sciatica left leg", ("low_back",), "left", "a place with its side"),
        ("Sciatica left leg, had a scan in 2021, all clear", ("low_back",), "left", "a story"),
        (
            "sciatica right leg to the foot for 2 months",
            ("low_back", "below_knee"),
            "right",
            "where it is felt is not where it begins",
        ),
        ("pain in my right calf", ("below_knee",), "right", "no sciatica told"),
        ("is it sciatica?", (), None, "asked"),
        ("neck pain, no sciatica", ("neck",), None, "another place"),
    ],
)
def test_worse_as_told_sciatica_is_a_place(
    text: str, regions: tuple[str, ...], side: str | None, reason: str
) -> None:
    draft = Draft.of(situation(text))
    facts = folded(draft, Facts())

    assert (facts.regions, facts.side) == (regions, side), reason


def test_worse_movements_of_a_kind_that_is_gone_go() -> None:
    facts = Facts(aggravated_by=("ext_agg",), worse_with=("sitting", "standing"))

    assert fold(facts, understand("low back")).worse_with == ("standing",)


def test_movements_have_words_and_phrases_or_are_pressed() -> None:
    spoken = [key for key, one in load_movements().items() if not one.phrases]

    assert spoken == ["sitting_or_bending", "standing_or_walking", "lifting_or_carrying"]
