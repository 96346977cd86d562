"""Where somebody is counts when stated, never from one word; who cannot speak is heard."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.reaching_words import load_reaching_words


@pytest.mark.parametrize(
    ("text", "asked", "country"),
    [
        ("I live in Germany and my back hurts", False, "de"),
        ("i'm in the UK", False, "gb"),
        ("We live in Northern Ireland", False, "gb"),
        ("living in the Republic of Ireland", False, "ie"),
        ("on holiday in Spain, slipped a disc", False, "es"),
        ("my country is India", False, "in"),
        ("Germany", False, None),  # a word alone, nobody asked
        ("Germany", True, "de"),
        ("uk", True, "gb"),
        ("a German mattress", True, None),
        ("I ate a turkey sandwich", False, None),
        ("my Polish friend says it's nothing", True, None),
        ("I flew back from Australia and my calf hurts", False, None),  # been there, not there
        ("mate im 52 and im back in the uk now", False, "gb"),  # home again
        ("I was back in India when it began", False, None),  # of then
        ("We're in Leeds. He can still walk though", False, "gb"),  # a town says it as well
        ("Leeds", True, "gb"),
        ("we are in London, Ontario", False, "ca"),
        ("i live in Brooklyn", False, "us"),
        ("just outside Pune", True, "in"),
        ("Austin can't walk", True, None),  # a name of somebody
        ("Austin, Texas", True, "us"),
        ("I'm in Perth", False, None),  # there are two
        ("I'm in pain", False, None),
        ("I'm in agony in the car", False, None),
    ],
)
def test_reaching_words_country(text: str, asked: bool, country: str | None) -> None:
    assert load_reaching_words().stated_country(text, asked) == country


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("I'm deaf", True),
        ("hi, i cant hear on the phone", True),
        ("I use sign language", True),
        ("i am hard of hearing", True),
        ("the pain is deafening", False),
        ("can't hear myself think", False),
        ("I can't speak highly enough of my physio", True),
        ("my dad is deaf", False),
    ],
)
def test_reaching_words_no_voice(text: str, silent: bool) -> None:
    """A way by text that nobody needed costs a sentence; one that is missing costs the call."""
    assert load_reaching_words().cannot_speak(text) is silent
