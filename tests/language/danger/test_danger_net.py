"""The second net: alone it asks, with words it agrees or doubts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.screen_items import load_screen
from bot.knowledge.vocabulary.frames import load_frames
from bot.labels.gold import read_gold
from bot.labels.reading import read_message
from bot.language import understand
from bot.language.danger.agreement import AGREED, set_aside
from bot.language.danger.danger_classifier import (
    DangerClassifier,
    DangerWeights,
    load_danger_classifier,
)
from bot.language.danger.danger_features import NAMING, DangerFeatures
from bot.language.danger.fusion import ASKS, DOUBTED, EvidenceFusion
from bot.language.danger.lexical_evidence import LexicalEvidence
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.pipeline import engine
from bot.language.text.known_features import EveryFeature, KnownFeatures
from bot.safety.levels import Level
from bot.safety.triage import triage
from learning.manifest import DATA

TRAIN = DATA / "train"
ROUNDS = ("blind_round1", "blind_round2", "blind_round3")
ASKED_OF_HARMLESS = 0.2  # by frames and net together; half of these rounds are look-alikes
CAUGHT = 0.95
STORY = (
    "we moved house three weeks ago and i carried boxes for two days and then the garden and the "
    "hedge, and my back has been stiff in the mornings since but it is getting better. {}"
)
LONG_ALARMS = 0.02  # of ordinary long stories that may be called an emergency


def asked(findings: Findings) -> list[Mention]:
    return [mention for mention in findings.of(Kind.FLAG) if mention.rule == ASKS]


def net_that_says(odds: float, flag: str, anything: float | None = None) -> DangerClassifier:
    """Return a net that finds every message an emergency of one flag with these odds.

    `anything` are the odds of anything dangerous; the same when not given.
    """
    names = ("w:bladder", "w:foot", "w:my", "w:the", "w:back")
    learned = DangerWeights(
        features=KnownFeatures(names, NAMING),
        weights=np.zeros((len(names), 5), dtype=np.float16),
        intercepts=np.array([odds if anything is None else anything, odds, odds, 0, 0], np.float32),
        hidden_intercepts=np.zeros(0, np.float32),
        heads=np.zeros((0, 3), np.float32),
        flags=(flag,),
        urgent=(flag,),
        asks_from=0.0,
    )
    return DangerClassifier(learned)


def weighed(text: str, net: DangerClassifier) -> Findings:
    parsed, heard = engine().hear(text)
    return Findings.of_mentions(EvidenceFusion(net).weigh(parsed, heard))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no", "an answer"),
        ("yes both legs", "an answer"),
        ("left", "an answer"),
        ("about 3 weeks", "an answer"),
        ("none of these", "an answer"),
        ("can we do five minutes", "a wish"),
        ("my lower back aches after sitting at my desk all day", "an ordinary ache"),
        ("stiff neck from the laptop", "an ordinary ache"),
        ("thanks, that helped", "small talk"),
        ("", "nothing"),
        ("🙂🙂", "no words"),
    ],
)
def test_danger_net_leaves_ordinary_words_alone(text: str, why: str) -> None:
    assert asked(understand(text)) == [], why


def test_danger_net_asks_nothing_more_where_the_frames_heard_something() -> None:
    text = "I can't feel when I wipe and I keep stumbling, my legs are dead"
    assert any(mention.rule != ASKS for mention in understand(text).present(Kind.FLAG))
    assert asked(understand(text)) == []


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(load_danger_classifier().words())), max_size=25).map(" ".join)
)
def test_danger_net_alone_only_ever_asks(text: str) -> None:
    for mention in asked(understand(text)):
        assert mention.status is Status.UNCERTAIN
        assert mention.cues, "the trace names the words that weighed most"


def test_witnesses_no_words_of_a_flag_no_emergency() -> None:
    """However sure the wording is, without words of the flag it asks."""
    text = (
        "the weather is nice at the back of my house and we had tea there with the cat and the hens"
    )
    said = weighed(text, net_that_says(50.0, "testicular"))
    assert triage([said]).flags == ()
    assert triage([said]).ask == ("testicular",)


def test_witnesses_words_without_a_frame_and_wording_call_together() -> None:
    text = "my willy and the bed side of life went silent, finished, since the back thing on monday"
    called = triage([weighed(text, net_that_says(9.0, "ces_sexual"))])
    assert called.level is Level.E
    line = next(line for line in called.trace if line.rule.startswith(AGREED))
    assert "and the overall wording" in line.reason
    alone = triage([weighed(text, net_that_says(-9.0, "ces_sexual"))])
    short = triage([weighed("my willy went silent", net_that_says(9.0, "ces_sexual"))])
    assert not any(line.rule.startswith(AGREED) for line in short.trace), "frames know better"
    assert not any(line.rule.startswith(AGREED) for line in alone.trace)


def test_witnesses_wording_of_another_flag_does_not_agree() -> None:
    text = "my willy and the bed side of life went silent, finished, since the back thing on monday"
    said = weighed(text, net_that_says(9.0, "testicular"))
    assert not any(mention.rule.startswith(AGREED) for mention in said.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "what if my bladder stops working one day and i cannot pee at all, i lie awake over that",
        "my mum cant hold her bladder since her back went, and now i am at hers and mine aches too",
    ],
)
def test_witnesses_what_is_not_the_writers_now_is_asked_about(text: str) -> None:
    said = weighed(text, net_that_says(9.0, "ces_bladder"))
    assert not any(mention.rule.startswith(AGREED) for mention in said.mentions)
    assert triage([said]).ask == ("ces_bladder",)


def test_witnesses_a_denial_is_outweighed_only_by_sure_wording() -> None:
    text = (
        "no bladder problems at all, it is the back only, since i carried the boxes up the stairs"
    )
    numbers = load_danger_net_settings()
    for odds, called in ((numbers.calls_from, False), (numbers.misread_calls_from, True)):
        each = odds / (1 + numbers.part_of_anything) + 0.1
        said = weighed(text, net_that_says(each, "ces_bladder"))
        assert any(one.rule.startswith(AGREED) for one in said.mentions) is called


def test_witnesses_a_sign_amid_a_harmless_story_is_asked_about() -> None:
    text = STORY.format(
        "yesterday the neighbour came with the van and his dog and we drank tea while my foot "
        "drags the hose round the garden to the roses by the fence"
    )
    said = weighed(text, net_that_says(-9.0, "leg_motor", anything=0.0))
    flags = [mention for mention in said.of(Kind.FLAG) if mention.value == "leg_motor"]
    assert [(one.status, one.cues) for one in flags] == [(Status.UNCERTAIN, (DOUBTED,))]
    assert triage([said]).ask == ("leg_motor",)


@pytest.mark.parametrize("text", ["my foot drags", STORY.format("my foot drags.")])
def test_witnesses_a_sign_told_plainly_is_never_doubted(text: str) -> None:
    assert triage([weighed(text, net_that_says(-30.0, "leg_motor"))]).level is Level.E


@pytest.mark.parametrize(
    "sentence",
    [
        "what if my bladder stops working one day and i cannot pee at all",
        "years ago my foot dragged for a month",
    ],
)
def test_witnesses_where_nothing_is_dangerous_what_is_unclear_is_set_aside(sentence: str) -> None:
    said = weighed(STORY.format(sentence), net_that_says(-30.0, "leg_motor"))
    flags = [mention for mention in said.of(Kind.FLAG) if mention.status is not Status.DENIED]
    assert flags
    assert all(set_aside(mention) for mention in flags)
    assert triage([said]).level is Level.NONE
    assert triage([said]).ask == ()


def test_witnesses_some_flags_are_never_doubted() -> None:
    for flag in load_danger_net_settings().undoubted:
        assert any(frame.value == flag for frame in load_frames().values())


def test_own_words_are_two_of_the_same_flag_near_each_other() -> None:
    own = LexicalEvidence(load_frames().values())
    near = own.find(engine().parse("my bladder leaks"), "ces_bladder")
    far = own.find(engine().parse("my bladder. The car. The house. It leaks."), "ces_bladder")
    none = own.find(engine().parse("the car and the house"), "ces_bladder")
    theirs = own.find(engine().parse("my husbands bladder leaks"), "ces_bladder")
    assert near is not None
    assert near.status is Status.PRESENT
    assert near.text == "my bladder leaks"
    assert far is not None
    assert far.text == "my bladder", "the longest of those that stand alone"
    assert none is None
    assert theirs is None


def test_own_words_every_emergency_of_the_net_has_some() -> None:
    told = load_danger_classifier().read(*engine().hear("my back"))
    assert told is not None
    named = {frame.value for frame in load_frames().values() if frame.kind == Kind.FLAG}
    assert named >= set(told.emergency_of)


def test_danger_features_tell_a_denied_word_from_a_told_one() -> None:
    features = DangerFeatures(EveryFeature(NAMING), load_danger_net_settings().stem)
    denied = features.of(*engine().hear("no numbness in my foot"))
    told = features.of(*engine().hear("numbness in my foot"))
    theirs = features.of(*engine().hear("my husband has numbness"))
    assert "wD:numbness" in denied
    assert not any(name.startswith(("wD:", "wO:")) for name in told)
    assert "wO:numbness" in theirs


def test_danger_features_hold_what_the_frames_heard_and_how_it_is_meant() -> None:
    features = DangerFeatures(EveryFeature(NAMING), load_danger_net_settings().stem)
    told, denied = (
        features.of(*engine().hear("my foot drags")),
        features.of(*engine().hear("my foot does not drag")),
    )
    assert "h:leg_motor present" in told
    assert "h:leg_motor present" not in denied
    assert any(name.startswith("f:leg_motor.") for name in told)
    assert "l:0" in told


@pytest.mark.slow
def test_danger_net_on_rounds() -> None:
    gold = [one for name in ROUNDS for one in read_gold(TRAIN / "rounds" / f"{name}.jsonl")]
    read = [(one, read_message(one.text)) for one in gold]
    harmless = [labels for one, labels in read if not one.flags]
    emergencies = [labels for one, labels in read if one.level is Level.E]
    caught = [labels for labels in emergencies if labels["level"] in "ES" or labels["ask"]]
    assert sum(bool(labels["ask"]) for labels in harmless) <= ASKED_OF_HARMLESS * len(harmless)
    assert len(caught) >= CAUGHT * len(emergencies)


@pytest.mark.parametrize("row", [item.text for item in load_screen().values()])
def test_danger_net_asks_nothing_of_ticks(row: str) -> None:
    assert not asked(understand(row))


@pytest.mark.slow
def test_ordinary_long_stories_are_seldom_an_emergency() -> None:
    gold = [
        one for path in sorted(TRAIN.glob("stories/general_*.jsonl")) for one in read_gold(path)
    ]
    harmless = [one for one in gold if not one.flags]
    called = [one.id for one in harmless if read_message(one.text)["level"] == Level.E.value]
    assert len(called) <= LONG_ALARMS * len(harmless), called
