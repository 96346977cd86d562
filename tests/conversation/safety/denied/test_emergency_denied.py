"""What of an open emergency is denied, and what leads then."""

from __future__ import annotations

import pytest

from bot.conversation.safety.denied.emergency_denied import (
    denied_now,
    denies_in_short,
    denies_open,
    less,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention, Status

PEE, SADDLE, FEVER, SUICIDE = "ces_bladder", "ces_saddle", "fever", "suicide_distress"


def denying(*flags: str, told: str = "") -> Turn:
    """Return a turn that denies signs, and may tell another."""
    mentions = [Mention(Kind.FLAG, one, 0, 2, "no", "rule", Status.DENIED) for one in flags]
    if told:
        mentions.append(Mention(Kind.FLAG, told, 9, 12, "now", "rule"))
    return Turn(Findings(tuple(mentions)), text="no, not that one")


@pytest.mark.parametrize(
    ("locked", "flags", "denied", "leads", "left", "reason"),
    [
        (PEE, (PEE, FEVER), (FEVER,), PEE, (PEE,), "another is denied: the open one stays"),
        (PEE, (PEE, SADDLE), (PEE,), SADDLE, (SADDLE,), "the open one: the next emergency leads"),
        (PEE, (PEE, FEVER), (PEE,), PEE, (PEE, FEVER), "no other emergency: the question decides"),
        (PEE, (PEE, SADDLE), (PEE, SADDLE), PEE, (PEE, SADDLE), "all of them: the same"),
        (PEE, (PEE,), ("axspa",), PEE, (PEE,), "what nobody told"),
        (SUICIDE, (SUICIDE, PEE), (PEE,), SUICIDE, (SUICIDE, PEE), "no talk of dying ends so"),
        (FEVER, (FEVER, PEE), (PEE,), FEVER, (FEVER,), "the open one leads, whatever its level"),
    ],
)
def test_emergency_less_what_is_denied(
    locked: str,
    flags: tuple[str, ...],
    denied: tuple[str, ...],
    leads: str,
    left: tuple[str, ...],
    reason: str,
) -> None:
    state, out = less(SafetyState(locked=locked, flags=flags), locked, denying(*denied), 2)
    assert (state.locked, state.flags) == (leads, left), reason
    assert out == (denied if left != flags else ()), reason


def test_emergency_is_denied_where_it_is_not_told_beside_it() -> None:
    assert denies_open(PEE, denying(PEE))
    assert not denies_open(PEE, denying(PEE, told=PEE))
    assert not denies_open(PEE, denying(SADDLE))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I had no fever then and I have none now", True),
        ("no fever, but my foot drags", False),
        ("it is fine", False),
    ],
)
def test_emergency_denied_now_needs_a_denial_and_no_sign(text: str, denied: bool) -> None:
    assert denied_now(Turn(understand(text), text=text)) is denied


@pytest.mark.parametrize(
    ("text", "denied", "reason"),
    [
        ("no not weak. both legs same", True, "denied and compared"),
        ("just tired from standing, not weak", True, "explained and denied"),
        ("no weakness at all", True, "denied by its noun"),
        ("strength is normal", True, "told as whole"),
        ("they are equally strong", True, "compared"),
        ("no strength in it", False, "the sign itself"),
        ("weak still", False, "it holds"),
        ("not as weak as before", False, "less is not none"),
        ("the leg is weak, not numb", False, "another sign is denied"),
        ("weaker than the other", False, "the sign by comparison"),
        ("it just gave way again", False, "the sign again"),
        ("level", False, "an answer to something else"),
    ],
)
def test_emergency_denied_in_short_is_asked_about(text: str, denied: bool, reason: str) -> None:
    assert denies_in_short("leg_motor", Turn(understand(text), text=text)) is denied, reason
