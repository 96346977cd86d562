"""Several messages that are one turn: what one tells of danger no other hides."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.language import understand
from bot.language.findings import Findings, Kind, Mention
from bot.rasa.said_so_far import in_one
from bot.rasa.told_alone import told_alone
from bot.safety.levels import Level
from bot.safety.triage import triage

EMERGENCIES = [
    "I can't feel it when I wipe",
    "I can't pee since this morning",
    "I want to kill myself",
    "crushing chest pain into my left arm",
    "I can't move my legs",
]
BEFORE = ["no", "none", "left side", "it's not that bad", "is that normal?", "my mother said", "ok"]


def read(text: str) -> Sequence[Mention]:
    return understand(text).mentions


def level(*texts: str) -> Level:
    together = read(in_one(texts))
    heard = Findings((*together, *told_alone(texts, together, read)))
    return triage([heard]).level


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("emergency", EMERGENCIES)
def test_told_alone_an_emergency_is_one_beside_anything(emergency: str, before: str) -> None:
    alone = level(emergency)
    assert alone.rank >= Level.S.rank
    assert level(before, emergency).rank >= alone.rank, "behind it"
    assert level(emergency, before).rank >= alone.rank, "before it"
    assert level(before, emergency, before).rank >= alone.rank, "between two"


@pytest.mark.parametrize(
    "texts",
    [
        ("cant feel", "when i wipe i mean"),
        ("lost all control", "of my bladder"),
        ("well", "came off", "the motorbike an hour ago"),
    ],
)
def test_told_alone_halves_are_one_sign(texts: tuple[str, ...]) -> None:
    assert level(*texts).rank >= Level.S.rank


@pytest.mark.parametrize(
    "texts",
    [
        ("my low back hurts", "left side", "since 3 weeks"),
        ("no", "I sit all day"),
        ("it's a pain in the neck", "my boss i mean"),
        ("no numbness", "no trouble with the bladder", "I'm fine otherwise"),
        ("4", "turning"),
    ],
)
def test_told_alone_ordinary_messages_tell_no_sign(texts: tuple[str, ...]) -> None:
    together = read(in_one(texts))
    assert not told_alone(texts, together, read)
    assert not Findings(tuple(together)).present(Kind.FLAG)


def test_told_alone_places_are_those_of_the_text_of_all() -> None:
    texts = ("no", "I can't feel it when I wipe")
    whole = in_one(texts)
    for mention in told_alone(texts, (), read):
        assert whole[mention.start : mention.end] == mention.text
