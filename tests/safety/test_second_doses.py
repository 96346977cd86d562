"""A strong painkiller given or taken a second time by mistake, and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message
from bot.safety.levels import Level
from tests.safety.reading import judged

THEIRS = [
    "I gave mum her oramorph twice, I think I gave it at six and again at seven by mistake",
    "gran had her zomorph twice today, the nurse had already been",
    "Dad wears fentanyl patches and the old one was still on under the new one",
    "he's on morphine patches, they put a fresh one on top and never took the old one off",
    "my uncle took the oxycodone twice, he muddled up the days",
]
OWN = [
    "I'm on oxycontin and without thinking I took it again",
    "had my tramadol at bedtime and took another one by mistake, then took it again",
    "my butrans patches: I forgot to take the old one off, both on since Friday",
]
HARMLESS = [
    ("I take my tramadol twice a day as prescribed", "so it is meant"),
    ("the nurse changes my morphine patch every three days", "one patch"),
    ("I gave up codeine twice and started again years ago", "long ago"),
    ("my mum has heat patches for the pain, two of them at once", "no medicine"),
    ("I did the stretch twice by mistake", "an exercise"),
    ("took paracetamol this morning, can I take it again tonight", "a question of leave"),
]


@pytest.mark.parametrize("text", THEIRS)
def test_second_doses_of_somebody_else_are_an_emergency_of_theirs(text: str) -> None:
    assert read_message(text)["flags"] in ([], ["med_harm"]), text
    verdict = judged(text)
    assert Level.E in (verdict.level, verdict.level_other), text


@pytest.mark.parametrize("text", OWN)
def test_second_doses_of_ones_own_are_an_emergency(text: str) -> None:
    assert judged(text).level is Level.E, text


@pytest.mark.parametrize(("text", "why"), HARMLESS)
def test_second_doses_that_only_sound_so_are_none(text: str, why: str) -> None:
    verdict = judged(text)
    assert Level.E not in (verdict.level, verdict.level_other), why


@pytest.mark.parametrize(
    ("text", "level", "why"),
    [
        ("gabapentin makes me a bit sleepy in the mornings", Level.NONE, "the leaflet says so"),
        ("codeine makes her dozy", Level.NONE, "the same, of somebody else"),
        ("my wife is so drowsy on gabapentin", Level.S, "a pharmacist today"),
        ("I'm really groggy on lyrica since Friday", Level.S, "the same, one's own"),
        ("she's drowsy on pregabalin and slurring", Level.E, "hardly awake"),
        ("grandad can't be woken, he's on gabapentin", Level.E, "not awake"),
    ],
)
def test_second_doses_drowsy_is_graded_by_how_drowsy(text: str, level: Level, why: str) -> None:
    verdict = judged(text)
    assert max(verdict.level.rank, verdict.level_other.rank) == level.rank, why


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("I gave gran her morphine and the nurse had already given it. So two lots", "E"),
        ("grandpa has two fentanyl patches on, one or both off?", "E"),
        ("should I let her sleep it off or keep her awake?", "E"),
        ("he's very drowsy since the tablets", "E"),
        ("he had two doses of the vaccine", "none"),
    ],
)
def test_second_doses_given_by_somebody_else(text: str, level: str) -> None:
    assert judged(text).level_other.value == level
