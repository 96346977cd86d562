"""A "no" at the question of a sign ends nothing where the sign stands behind it."""

from __future__ import annotations

import pytest

from bench.plain_signs import SIGNS as PLAIN
from bench.plain_signs import families
from bot.conversation.safety.denied.plain_denial import OWN_TALKS
from bot.conversation.safety.safety_state import SafetyState
from bot.language import understand
from bot.safety.levels import Level
from bot.safety.triage import triage
from tests.conversation.after_danger.test_denials import heard, played

OPENINGS = ("no, ", "No. ", "nothing wrong, ", "no not really, just ", "no I'm fine, ")


def is_cleared(slug: str, text: str) -> bool:
    move = played(SafetyState().ask(slug), [heard(text)])[-1]
    return move.response is None and move.state.locked is None and move.state.asking is None


def test_no_that_is_hedged_ends_nothing() -> None:
    assert not is_cleared("ces_saddle", "not numb exactly")


HEDGED = (
    "no, I don't think so, but hard to tell",
    "no, it's come and gone all week",
    "no, it stopped an hour ago",
    "no, I can't",
    "no, mostly not",
    "no, unless I push",
    "no, not as bad as before",
    "no, not totally",
)


@pytest.mark.parametrize("text", HEDGED)
def test_no_that_is_hedged_ends_no_emergency(text: str) -> None:
    for slug in ("ces_saddle", "ces_bladder", "leg_motor", "aaa", "lung_pe"):
        assert not is_cleared(slug, text), slug


HALF_ADMITTED = (
    "not kill myself exactly",
    "no i wouldnt do it tonight",
    "no, not really, i just want it to end",
    "no. I have the pills but no",
    "no, but I've thought about how",
    "no but nobody would miss me",
    "no I've got kids, I couldn't",
    "well no not yet",
)


@pytest.mark.parametrize("text", HALF_ADMITTED)
def test_no_that_half_admits_ends_no_question_about_ones_life(text: str) -> None:
    assert not is_cleared("suicide_distress", text)


@pytest.mark.parametrize(
    "text",
    [
        "no never",
        "god no",
        "no, I just want the pain to stop",
        "no, I would never do that",
        "no lol",
    ],
)
def test_no_to_ending_ones_life_is_taken(text: str) -> None:
    assert is_cleared("suicide_distress", text)


@pytest.mark.slow
def test_no_before_plain_signs_ends_few() -> None:
    """Every twelfth plain sign behind five openings: at most one in fifty is taken for a no."""
    lines = [*dict.fromkeys(line for lines in families(PLAIN).values() for line in lines)][::12]
    told = [(line, triage([understand(line)])) for line in lines]
    signs = [
        (verdict.flags[0], line)
        for line, verdict in told
        if verdict.level in (Level.E, Level.S)
        and verdict.flags
        and verdict.flags[0] not in OWN_TALKS
    ]
    tried = [(slug, opening + line) for slug, line in signs for opening in OPENINGS]
    cleared = [one for one in tried if is_cleared(*one)]
    assert len(cleared) <= len(tried) / 50, cleared
