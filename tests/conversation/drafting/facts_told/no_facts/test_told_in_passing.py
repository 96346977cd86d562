"""What is said in passing leaves the told facts as they are, at every stage; others count."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS, Taken
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["neck"],
    "side": "right",
    "duration_days": 61.0,
    "stage": "subacute",
    "aggravated_by": ["neck_screen"],
    "worse_with": ["looking_down"],
}
FACTS = (*TOLD, "trigger", "onset", "radiation", "lifestyle", "eased_by", "quality", "nrs")
REMARKS = [
    ("had a hip replacement on the left in 2015", "an operation's side"),
    ("had my gallbladder out, in 2019", "its year in a piece of its own"),
    ("lost the tip of a finger in a mill, 1979", "a mishap's year"),
    ("I've got a helper for a few days", "somebody's days"),
    ("we bought a new sofa 5 years ago", "a thing's years"),
    ("been married for 30 years", "a life's years"),
    ("retired since 2018", "work that is over"),
    ("I'm off to my cousins in 3 days", "a journey"),
    ("my husband drives a lorry", "somebody else's days"),
    ("she sits at a desk all day", "hers"),
    ("my mum had the same on the left for ten years", "hers"),
    ("I played rugby until I was 30", "once"),
    ("as a kid I fell out of a tree", "childhood"),
    ("I'm left-handed", "a hand"),
    ("I read about cancer on the internet", "read"),
    ("they say exercise is good for you", "hearsay"),
    ("you wrote it came on suddenly", "what the guide said"),
    ("my other leg is ok", "the other leg"),
    ("sometimes a little to the left arm", "an arm's side takes the place of none"),
    ("I don't want exercises that hurt it", "a wish"),
    ("my question was if the tummy gap causes it", "a question"),
    ("had shingles on my belly in 2020, long gone", "another illness"),
]
MATTERS = [
    ("it's been 3 weeks now", "duration_days", 21.0, "its subject is the pain"),
    ("more like 2 weeks", "duration_days", 14.0, "alone"),
    ("since I fell off a ladder 4 days ago", "trigger", "fall", "what it began with"),
    ("no, it's on the left", "side", "left", "alone"),
    ("left, I think", "side", "left", "beside small words"),
    ("my low back hurts too", "regions", ["neck", "low_back"], "it hurts"),
    ("I sit at a desk all day", "lifestyle", ["sitting"], "one's own days"),
    ("it came on suddenly", "onset", "sudden", "the pain's"),
]


def heard(text: str, asked: str, **more: Any) -> dict[str, Any]:
    draft = Draft.of(situation(text, {**TOLD, **more, slots.ASKED: asked}))
    hear(draft)
    return {name: draft.values.get(name) for name in FACTS}


@pytest.mark.parametrize("asked", [slots.READBACK, "sit_hours", slots.SCREEN_NERVES])
@pytest.mark.parametrize(("text", "reason"), REMARKS)
def test_told_in_passing_leaves_the_facts(text: str, reason: str, asked: str) -> None:
    regions_may_grow = "arm" in text  # it travels there
    before, after = heard("", asked), heard(text, asked)
    told = [name for name in FACTS if before[name] != after[name]]
    assert told == (["regions", "radiation"] if regions_may_grow and told else []), reason


@pytest.mark.parametrize(("text", "field", "value", "reason"), MATTERS)
def test_told_in_passing_is_not_what_is_told(
    text: str, field: str, value: Any, reason: str
) -> None:
    assert heard(text, slots.READBACK)[field] == value, reason


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("my sister had a neck fusion two years ago", None),
        ("my sister says I have osteoporosis", ["osteoporosis"]),
        ("I have osteoporosis", ["osteoporosis"]),
    ],
)
def test_told_in_passing_is_somebody_elses_illness(text: str, conditions: Any) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: slots.READBACK}))
    hear(draft)
    assert draft.values.get("conditions") == conditions


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("we have 4 kids and one bathroom", "nrs", "things counted"),
        ("the office is on floor 3", "nrs", "a floor"),
        ("zero hours sitting", "nrs", "hours"),
        ("I'm left-handed", "side", "a hand"),
        ("broke my right ankle in 2009", "side", "an ankle"),
    ],
)
def test_told_in_passing_answers_no_question(text: str, asked: str, reason: str) -> None:
    draft = Draft.of(situation(text, {**TOLD, asked: None, slots.ASKED: asked}))
    hear(draft)
    assert QUESTIONS[asked].take(draft) in (Taken.UNCLEAR, Taken.HEARD), reason
    assert draft.values.get(asked) is None, reason


@pytest.mark.parametrize(
    ("text", "number"),
    [("a solid 6, mate", 6), ("4", 4), ("i have it 3 weeks and the number is 8", 8), ("it's 7", 7)],
)
def test_told_in_passing_is_no_rating(text: str, number: int) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: "nrs"}))
    hear(draft)
    QUESTIONS["nrs"].take(draft)
    assert draft.values.get("nrs") == number


OF_INTAKE = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", "duration_days": 21.0, "stage": "acute", "nrs": 4},
}


@pytest.mark.parametrize(
    ("asked", "text", "fact", "value", "why"),
    [
        ("aggravated_by", "knitting. is it a slipped disc", "conditions", (), "asked of"),
        ("aggravated_by", "bending. could that be rsi", "conditions", (), "asked of a joint"),
        ("aggravated_by", "bending. I have asthma", "conditions", ("asthma",), "told"),
        ("aggravated_by", "bending. must I stop cycling", "lifestyle", (), "asked of"),
        ("aggravated_by", "bending. please read that again", "worse_with", ("bending",), "bidden"),
        ("aggravated_by", "you jumped over my question", "aggravated_by", (), "of the guide"),
        (
            "aggravated_by",
            "I said so, whatever your name is",
            "aggravated_by",
            (),
            "no way to move",
        ),
        ("aggravated_by", "whatever I do", "worse_with", ("any_movement",), "every way"),
        ("duration_days", "no idea, I lost my husband in May", "duration_days", None, "a loss"),
        ("sit_hours", "Perhaps six? I never wrote it down", "sit_hours", 6, "a number in doubt"),
    ],
)
def test_questions_and_complaints_tell_nothing(
    asked: str, text: str, fact: str, value: object, why: str
) -> None:
    values = {**OF_INTAKE, asked: None, slots.ASKED: asked}
    if asked == "duration_days":
        values["stage"] = None
    assert getattr(plan_turn(situation(text, values)).facts, fact) == value, why


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("fever of 39 since yesterday and my low back hurts", None, "the time of the fever"),
        ("I have had a cold for 4 days and my neck is stiff", None, "of a cold"),
        ("low back pain for 2 days, a fever of 39 since yesterday", 2.0, "each its own"),
        ("fever and low back pain for 3 days", 3.0, "of both"),
        ("on antibiotics for a week and my neck has been sore for 3 days", 3.0, "each its own"),
    ],
)
def test_told_in_passing_is_the_time_of_an_illness(
    text: str, days: float | None, reason: str
) -> None:
    draft = Draft.of(situation(text, {slots.CONSENT: "no_saving", slots.ASKED: slots.STORY}))
    hear(draft)
    assert draft.values.get("duration_days") == days, reason


@pytest.mark.parametrize(
    ("said", "condition", "why"),
    [
        ("I'm 65, a woman with osteoporosis. Low back aches", "osteoporosis", "age, sex"),
        ("I'm 65 and a woman with osteoporosis, low back", "osteoporosis", "joined by and"),
        (
            "58, a man with a replaced hip, low back pain",
            "hip_replacement",
            "an age alone before it",
        ),
        ("I'm 58, a man on warfarin, low back pain", "anticoagulant", "on a medicine"),
        ("I'm 30, a woman 20 weeks pregnant, low back", "pregnancy", "weeks behind her"),
        ("I'm 41, a mother of two with osteoporosis, low back", "osteoporosis", "a mother of two"),
        ("my mum is 70, a woman with osteoporosis. My low back aches", None, "a mother told of"),
        ("I live with a woman with osteoporosis. My low back aches", None, "somebody lived with"),
    ],
)
def test_told_in_passing_hears_who_the_writer_says_they_are(
    said: str, condition: str | None, why: str
) -> None:
    told = situation(said, {"consent": "no_saving", slots.ASKED: slots.STORY}, "inform")
    assert plan_turn(told).values.get("conditions") == ([condition] if condition else None), why
