"""An alarm must be able to name its sign: what no flag explains is asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.language.danger.danger_classifier import DangerClassifier
from bot.safety.levels import Level
from bot.safety.triage import triage
from tests.language.danger.weighing import net_that_says, weighed

type Net = Callable[[str, float], DangerClassifier]
STEADY = (
    "the back of my house has been quiet since friday and nobody at the table could tell me why, "
    "with the cat and the hens and some cake"
)
FOOT = (
    "my foot drop is a joke of the lads at the club, they say it each time that i come home from "
    "the back of the pitch with the ball in my hands"
)


def _emergency(flag: str, named: float) -> DangerClassifier:
    return net_that_says(9.0, flag, today=-9.0, named=named)


def _for_today(flag: str, named: float) -> DangerClassifier:
    return net_that_says(-9.0, flag, anything=9.0, today=9.0, named=named)


def _told(flag: str, named: float) -> DangerClassifier:
    return net_that_says(9.0, flag, named=named)


@pytest.mark.parametrize("likely", [True, False], ids=["a flag is likely", "none is"])
@pytest.mark.parametrize(
    ("text", "net", "flag", "level", "reason"),
    [
        (STEADY, _emergency, "testicular", Level.E, "without words: nobody told a sign"),
        (STEADY, _for_today, "renal_uti", Level.S, "the same for today"),
        (FOOT, _told, "leg_motor", Level.E, "words of a flag the wording knows nothing of"),
    ],
    ids=["emergency", "today", "words"],
)
def test_fusion_names_what_it_alarms_of(
    text: str,
    net: Net,
    flag: str,
    level: Level,
    reason: str,
    likely: bool,
) -> None:
    said = triage([weighed(text, net(flag, -2.0 if likely else -3.5))])
    assert said.level is (level if likely else Level.NONE), reason
    assert said.ask == (() if likely else (flag,)), reason
