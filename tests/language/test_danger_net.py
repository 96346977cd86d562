"""The second net asks where the frames are silent, and never decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.evaluation.gold import read_gold
from bot.evaluation.reading import read_message
from bot.language import understand
from bot.language.danger_net import RULE, load_danger_net
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.pipeline import engine
from bot.safety.levels import Level

DATA = Path(__file__).parents[1] / "data"
UNLEARNED = ("blind_round1", "blind_round2", "blind_round3")
ASKED_OF_HARMLESS = 0.2  # by frames and net together; half of these rounds are look-alikes
CAUGHT = 0.95


def asked(findings: Findings) -> list[Mention]:
    return [mention for mention in findings.of(Kind.FLAG) if mention.rule == RULE]


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


def test_danger_net_is_silent_where_the_frames_heard_something() -> None:
    text = "I can't feel when I wipe and I keep stumbling, my legs are dead"
    parsed = engine().parse(text)
    heard = [mention for mention in understand(text).mentions if mention.rule != RULE]
    assert any(mention.status is Status.PRESENT for mention in heard if mention.kind == Kind.FLAG)
    assert list(load_danger_net().ask(parsed, heard)) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(sorted(load_danger_net().words())), max_size=25).map(" ".join))
def test_danger_net_only_ever_asks(text: str) -> None:
    for mention in asked(understand(text)):
        assert mention.status is Status.UNCERTAIN
        assert mention.cues, "the trace names the words that weighed most"


@pytest.mark.slow
def test_danger_net_on_messages_it_did_not_learn() -> None:
    gold = [one for name in UNLEARNED for one in read_gold(DATA / f"{name}.jsonl")]
    read = [(one, read_message(one.text)) for one in gold]
    harmless = [labels for one, labels in read if not one.flags]
    emergencies = [labels for one, labels in read if one.level is Level.E]
    caught = [labels for labels in emergencies if labels["level"] in "ES" or labels["ask"]]
    assert sum(bool(labels["ask"]) for labels in harmless) <= ASKED_OF_HARMLESS * len(harmless)
    assert len(caught) >= CAUGHT * len(emergencies)
