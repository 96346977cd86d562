"""Words and wording together: the net calls where it is sure, asks or doubts where it is not."""

from __future__ import annotations

import numpy as np
import pytest

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.frames import load_frames
from bot.language import understand
from bot.language.danger.agreement import AGREED, ASKS, set_aside
from bot.language.danger.doubts import DOUBTED
from bot.language.findings import Kind, Status
from bot.language.pipeline import engine
from bot.safety.levels import Level
from bot.safety.triage import triage
from tests.language.danger.weighing import net_that_says, weighed

STORY = (
    "we moved house three weeks ago and i carried boxes for two days and then the garden and the "
    "hedge, and my back has been stiff in the mornings since but it is getting better. {}"
)


def test_fusion_a_sure_wording_calls_without_words_of_a_flag() -> None:
    text = (
        "the weather is nice at the back of my house and we had tea there with the cat and the "
        "hens and some cake"
    )
    called = triage([weighed(text, net_that_says(50.0, "testicular"))])
    assert (called.level, called.flags) == (Level.E, ("testicular",))
    line = next(line for line in called.trace if line.rule.startswith(AGREED))
    assert "and the overall wording" in line.reason


@pytest.mark.parametrize("text", ["in the back", "my foot", "no. the back. my thanks."])
def test_fusion_a_short_answer_alone_is_no_emergency(text: str) -> None:
    said = triage([weighed(text, net_that_says(50.0, "testicular"))])
    assert said.level is Level.NONE
    assert said.ask == ("testicular",)


@pytest.mark.parametrize(
    ("flag", "text", "words"),
    [
        ("weight_loss", "no it is not the foot, the back is worst when i lie down", False),
        ("weight_loss", "no it is not the foot, the back is worst and my weight", True),
        ("suicide_distress", "and it's not sitting itself, it's the getting up", False),
        ("suicide_distress", "it is the getting up, and the dying", True),
    ],
)
def test_fusion_asks_about_some_flags_only_in_words_of_them(
    flag: str, text: str, words: bool
) -> None:
    net = net_that_says(-9.0, flag, anything=9.0, today=-9.0)
    found = weighed(text, net).of(Kind.FLAG)
    assert [one.value for one in found if one.rule == ASKS] == ([flag] if words else [])


@pytest.mark.parametrize(
    ("theirs", "level"),
    [(9.0, Level.E), (-9.0, Level.NONE)],
    ids=["sure of it", "sure of nothing"],
)
def test_fusion_the_wording_alone_calls_for_somebody_else(theirs: float, level: Level) -> None:
    net = net_that_says(-9.0, "testicular", theirs=theirs)
    said = triage([weighed("the neighbour at the back, it is bad with him", net)])
    assert (said.level, said.level_other) == (Level.NONE, level)
    assert said.flags_other == (("testicular",) if level is Level.E else ())


def test_fusion_what_a_frame_heard_of_somebody_else_is_not_said_twice() -> None:
    text = "my mum cannot pee at all since this morning and she is numb between the legs"
    said = triage([weighed(text, net_that_says(-9.0, "testicular", theirs=9.0))])
    assert said.level_other is Level.E
    assert "testicular" not in said.flags_other


def test_fusion_a_story_of_somebody_else_that_is_over_calls_nobody() -> None:
    text = (
        "my mum cannot pee at all in that story she tells the ladies of the choir each year, and "
        "they laugh so much at the back of the hall"
    )
    net = net_that_says(-9.0, "testicular", theirs=-9.0)
    assert triage([weighed(text, net)]).flags_other == ()


@pytest.mark.parametrize(("today", "level"), [(0.0, Level.E), (9.0, Level.S)])
def test_fusion_what_is_surely_for_today_counts_less_as_an_emergency(
    today: float, level: Level
) -> None:
    urgent = load_danger_net_settings().wordless_calls_from + 0.5
    net = net_that_says(urgent, "renal_uti", anything=9.0, today=today)
    told = (
        "something in there is not as it should be at all and it has gone on like that for the " * 2
    )
    assert triage([weighed(told, net)]).level is level


@pytest.mark.parametrize(
    ("risk", "urgent"),
    [
        ("i had breast cancer three years ago and it was all cleared at the hospital then", True),
        ("i had a new kitchen three years ago and it was all paid for by the insurance", False),
    ],
    ids=["beside a risk", "alone"],
)
def test_fusion_surely_for_today_is_no_doubt_of_a_sign_of_the_nerves_beside_a_risk(
    risk: str, urgent: bool
) -> None:
    """Cancer makes weak legs an emergency; that it is all for today says nothing against them."""
    doubted = load_danger_net_settings().doubts_below + 0.5
    net = net_that_says(doubted, "fever", anything=9.0, today=9.0)
    told = f"{risk}, and now my left leg gives way on the stairs at home every few days or so"
    said = triage([weighed(told, net)])
    assert (said.level is Level.E) == urgent


def test_fusion_somebody_in_a_film_is_no_emergency_of_anybody() -> None:
    net = net_that_says(-9.0, "testicular", theirs=9.0)
    said = triage([weighed("in the film the bloke wets himself and cannot feel his legs", net)])
    assert (said.level, said.level_other) == (Level.NONE, Level.NONE)


def test_fusion_a_sure_wording_finds_a_sign_for_today() -> None:
    text = (
        "the back of my house is what i think of and nothing else, and that is all there is to "
        "say today"
    )
    net = net_that_says(9.0, "renal_uti")
    object.__setattr__(net._learned, "shares", np.array([9, 9, -9, 0, 0, 0], np.float32))
    said = triage([weighed(text, net)])
    assert (said.level, said.flags) == (Level.S, ("renal_uti",))


@pytest.mark.parametrize(
    "text",
    [
        "what if my bladder stops working one day and i cannot pee at all, i lie awake over that",
        "my mum cant hold her bladder since her back went, and now i am at hers and mine "
        "aches too from the sofa",
    ],
)
def test_fusion_what_is_not_the_writers_now_is_asked_about(text: str) -> None:
    said = weighed(text, net_that_says(9.0, "ces_bladder"))
    assert not any(mention.rule.startswith(AGREED) for mention in said.mentions)
    assert triage([said]).ask == ("ces_bladder",)


def test_fusion_a_sign_amid_a_harmless_story_is_asked_about() -> None:
    text = STORY.format(
        "yesterday the neighbour came with the van and his dog and we drank tea while my foot "
        "drags the hose round the garden to the roses by the fence"
    )
    said = weighed(text, net_that_says(-9.0, "leg_motor", anything=0.0))
    flags = [mention for mention in said.of(Kind.FLAG) if mention.value == "leg_motor"]
    assert [(one.status, one.cues) for one in flags] == [(Status.UNCERTAIN, (DOUBTED,))]
    assert triage([said]).ask == ("leg_motor",)


@pytest.mark.parametrize("text", ["my foot drags", STORY.format("my foot drags.")])
def test_fusion_a_sign_told_plainly_is_never_doubted(text: str) -> None:
    assert triage([weighed(text, net_that_says(-30.0, "leg_motor"))]).level is Level.E


@pytest.mark.parametrize(
    "sentence",
    [
        "what if my bladder stops working one day and i cannot pee at all",
        "years ago my foot dragged for a month",
    ],
)
def test_fusion_where_nothing_is_dangerous_what_is_unclear_is_set_aside(sentence: str) -> None:
    said = weighed(STORY.format(sentence), net_that_says(-30.0, "leg_motor"))
    flags = [mention for mention in said.of(Kind.FLAG) if mention.status is not Status.DENIED]
    assert flags
    assert all(set_aside(mention) for mention in flags)
    assert triage([said]).level is Level.NONE
    assert triage([said]).ask == ()


def test_fusion_some_flags_are_never_doubted() -> None:
    for flag in load_danger_net_settings().undoubted:
        assert any(frame.value == flag for frame in load_frames().values())


@pytest.mark.parametrize(
    ("text", "asked", "said_back"),
    [
        (
            "hello, back pain for years, pain clinic etc. today my right leg hurts as well",
            "leg_motor",  # one leg that is named is not both
            "today my right leg hurts as well",
        ),
    ],
)
def test_fusion_asks_one_question_in_words_that_mean_something(
    text: str, asked: str, said_back: str
) -> None:
    read = engine().understand(text)
    verdict = triage([read])
    assert verdict.ask == (asked,)
    assert not verdict.flags
    assert said_back in next(one.text for one in read.of(Kind.FLAG) if one.value == asked)


def test_fusion_what_cannot_be_done_since_last_night_is_called_without_its_word() -> None:
    text = (
        "Funny thing, haven't been able to go since last night. Oh, and my lower back went on "
        "Thursday when I bent for the dog's bowl."
    )
    verdict = triage([engine().understand(text)])
    assert (verdict.lead, verdict.level) == ("ces_bladder", Level.E)


def test_fusion_where_a_second_leg_may_be_meant_both_are_asked_about() -> None:
    text = "back pain for years. today my right leg hurts and the other tingles as well"
    assert "ces_bilateral_legs" in triage([engine().understand(text)]).flags


def test_fusion_a_fall_off_a_shed_is_the_writers_own() -> None:
    text = "im 9 i fell of the shed roof and my back hurts really bad and my legs feel all funny"
    verdict = triage([engine().understand(text)])
    assert (verdict.lead, verdict.level, verdict.flags_other) == ("major_trauma", Level.E, ())


@pytest.mark.parametrize(
    "text",
    [
        "Almost. It's not getting worse over the weeks, just worse in the afternoons.",
        "It's not getting worse",
        "no, it has not got any worse",
    ],
)
def test_fusion_a_course_that_is_denied_asks_nothing(text: str) -> None:
    assert triage([understand(text)]).ask == ()
