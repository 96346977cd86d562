"""The second net beside the frames: it asks where they are silent, and leaves plain words alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.safety.screen_items import load_screen
from bot.labels.gold import read_gold
from bot.labels.reading import read_message
from bot.language import understand
from bot.language.danger.agreement import ASKS
from bot.language.danger.danger_classifier import load_danger_classifier
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.levels import Level
from learning.manifest import DATA
from tests.examples import examples, sampled

TRAIN = DATA / "train"
EACH, TWELFTH = 1, 12  # long stories that are read
LONG_ALARMS = 0.02  # of ordinary long stories that may be called an emergency


def asked(findings: Findings) -> list[Mention]:
    return [mention for mention in findings.of(Kind.FLAG) if mention.rule == ASKS]


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


def test_danger_net_asks_nothing_more_where_a_sign_holds() -> None:
    text = "I can't feel when I wipe and I keep stumbling, my legs are dead"
    assert any(mention.rule != ASKS for mention in understand(text).present(Kind.FLAG))
    assert asked(understand(text)) == []


@pytest.mark.slow
@examples(150)
@given(
    st.lists(st.sampled_from(sorted(load_danger_classifier().words())), max_size=25).map(" ".join)
)
def test_danger_net_alone_only_ever_asks(text: str) -> None:
    for mention in asked(understand(text)):
        assert mention.status is Status.UNCERTAIN
        assert mention.cues, "the trace names the words that weighed most"


@pytest.mark.parametrize("row", [item.text for item in load_screen().values()])
def test_danger_net_asks_nothing_of_ticks(row: str) -> None:
    assert not asked(understand(row))


@pytest.mark.slow
@pytest.mark.sampled
def test_ordinary_long_stories_are_seldom_an_emergency() -> None:
    gold = [
        one for path in sorted(TRAIN.glob("stories/general_*.jsonl")) for one in read_gold(path)
    ]
    harmless = [one for one in gold if not one.flags][:: sampled(EACH, TWELFTH)]
    called = [one.id for one in harmless if read_message(one.text)["level"] == Level.E.value]
    assert len(called) <= LONG_ALARMS * len(harmless), called
