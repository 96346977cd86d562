"""A "no" at the question of a sign ends nothing where the sign stands behind it."""

from __future__ import annotations

from bench.plain_signs import SIGNS as PLAIN
from bench.plain_signs import families
from bot.conversation.safety.plain_denial import OWN_TALKS
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
