"""What all of a message means against what words and wording found: called, asked, left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.safety.urgency import load_urgency_settings
from bot.language.danger.agreement import agreed, wording_asks
from bot.language.danger.urgency_reader import UrgencyReader
from bot.language.danger.urgency_weighed import WHOLE_TELLS, UrgencyWeighed
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.pipeline import engine

SURE, AGREED, LIKELY, NONE = 4.0, 2.0, 1.0, -5.0
CALLED = Mention(Kind.FLAG, "ces_bladder", 0, 10, "cannot pee", "ces_bladder.cannot_pass")
THEIRS = Mention(Kind.FLAG, "ces_bladder", 0, 10, "cannot pee", "x", Status.OTHER_PERSON)
ASKED = Mention(Kind.FLAG, "leg_motor", 0, 10, "legs funny", "danger_net", Status.UNCERTAIN)
TALK = " My low back is stiff as well, as it always is after a long week at the desk, and a walk "
TALK += "at lunch does it good, or so my sister says, who has had a bad back since the summer of "
TALK += "the year in which we moved into this house with the steep stairs."
TOLD = f"Cannot pee since last night.{TALK}"


class _OfOdds(UrgencyReader):
    """Says the same odds of every text."""

    def __init__(self, odds: float) -> None:
        self._said = odds

    def emergency(self, text: str) -> float:
        """Return the odds."""
        return self._said


def _weighed(odds: float, *told: Mention, text: str = TOLD) -> Findings:
    read = engine()
    message, heard = read.hear(text)
    weighed = UrgencyWeighed(_OfOdds(odds))
    return weighed.weigh(
        message, Findings.of_mentions(told), lambda: read.evidence.reading(message, heard)
    )


def test_urgency_weighed_calls_what_nothing_else_found() -> None:
    (found,) = _weighed(SURE).present(Kind.FLAG)
    assert agreed(found)
    assert (found.value, found.cues) == ("ces_bladder", (WHOLE_TELLS,))
    assert found.text in TOLD


@pytest.mark.parametrize(
    ("odds", "text", "reason"),
    [
        (LIKELY, TOLD, "likely, and no more"),
        (SURE, " ".join(TOLD.split()[:30]), "sure, in a message of some thirty words"),
    ],
)
def test_urgency_weighed_asks_about_what_is_likely(odds: float, text: str, reason: str) -> None:
    (found,) = _weighed(odds, text=text).of(Kind.FLAG)
    assert wording_asks(found), reason
    assert found.status is Status.UNCERTAIN


@pytest.mark.parametrize(
    ("odds", "told", "text", "reason"),
    [
        (SURE, CALLED, TOLD, "it is called already"),
        (LIKELY, ASKED, TOLD, "it is asked about already"),
        (NONE, CALLED, TOLD, "it only raises"),
        (NONE, ASKED, TOLD, "what is asked about stays"),
        (SURE, THEIRS, TOLD, "it is somebody else's"),
        (SURE, replace(CALLED, status=Status.DENIED), TOLD, "it is denied"),
        (SURE, replace(CALLED, status=Status.HYPOTHETICAL), TOLD, "it is asked in general"),
        (SURE, ASKED, "legs funny", "a short answer"),
    ],
)
def test_urgency_weighed_leaves(odds: float, told: Mention, text: str, reason: str) -> None:
    assert _weighed(odds, told, text=text) == Findings.of_mentions((told,)), reason


LONG = f"{TOLD} We have a dog and two cats, and the garden is mine to keep, all of it.{TALK}"
DENIED = Mention(Kind.FLAG, "fever", 0, 10, "no fever", "fever", Status.DENIED)


@pytest.mark.parametrize(
    ("odds", "text", "told", "called", "reason"),
    [
        (AGREED, LONG, (ASKED,), True, "words ask about it, and the whole of a long post agrees"),
        (AGREED, LONG, (ASKED, DENIED), True, "another sign is denied"),
        (AGREED, TOLD, (ASKED,), False, "too short a message: it is asked about"),
        (AGREED, LONG, (DENIED,), False, "nothing is asked about, one sign is denied"),
        (AGREED, LONG, (ASKED, THEIRS), False, "a sign is somebody else's"),
        (AGREED, LONG, (ASKED, replace(ASKED, status=Status.DENIED)), False, "denied itself"),
        (LIKELY, LONG, (ASKED,), False, "the whole does not agree surely"),
    ],
)
def test_urgency_weighed_calls_in_a_long_post_what_is_asked_about(
    odds: float, text: str, told: tuple[Mention, ...], called: bool, reason: str
) -> None:
    found = _weighed(odds, *told, text=text).present(Kind.FLAG)
    assert any(map(agreed, found)) is called, reason


def test_urgency_weighed_thresholds_stand_in_order() -> None:
    numbers = load_urgency_settings()
    assert numbers.asks_from < numbers.agreed_from < numbers.calls_from
