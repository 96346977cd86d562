from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from bot.routine.weeks.flares_before import flare_steps, helped_before
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory

FLARE = FlareSpell(date(2026, 1, 10), date(2026, 1, 14))
NOW = FlareSpell(date(2026, 2, 10))


def session(
    day: int, *done: str, feedback: Mapping[str, str] | None = None, after: int | None = 5
) -> DoneSession:
    return DoneSession(date(2026, 1, day), done, feedback or {}, 5, after)


@pytest.mark.parametrize(
    ("sessions", "helped", "reason"),
    [
        ((), (), "nothing was done"),
        ((session(11, "R06", "M01"),), ("R06", "M01"), "done in the flare, no worse after"),
        (
            (session(11, "R06"), session(12, "M01"), session(13, "M01")),
            ("M01", "R06"),
            "most often",
        ),
        ((session(20, "R06"),), (), "not in a flare"),
        ((session(11, "P01"),), (), "strength is not for a flare"),
        ((session(11, "R06", after=7),), (), "it was worse after"),
        ((session(11, "R06", after=None),), ("R06",), "nothing told against it"),
        ((session(11, "R06", feedback={"R06": "hurts"}),), (), "it hurt"),
        ((session(11, "gone"),), (), "no exercise of today"),
    ],
)
def test_helped_before(
    sessions: tuple[DoneSession, ...], helped: tuple[str, ...], reason: str
) -> None:
    assert helped_before(KeptHistory("p", sessions=sessions, flares=(FLARE, NOW))) == helped, reason


@pytest.mark.parametrize(
    ("earlier", "day", "clinician", "reason"),
    [
        ((), 11, False, "the first"),
        ((FLARE,), 11, False, "the second in six weeks"),
        ((FLARE, FlareSpell(date(2026, 1, 20), date(2026, 1, 22))), 11, True, "the third"),
        ((FlareSpell(date(2025, 1, 1)), FLARE), 11, False, "one is long past"),
        ((), 25, True, "over two weeks"),
        ((FlareSpell(date(2025, 12, 31)), FLARE), 11, True, "the last day of the six weeks"),
        ((FlareSpell(date(2025, 12, 30)), FLARE), 11, False, "the day before them"),
    ],
)
def test_flare_steps(
    earlier: tuple[FlareSpell, ...], day: int, clinician: bool, reason: str
) -> None:
    history = KeptHistory("p", flares=(*earlier, NOW))
    assert flare_steps(history, NOW, date(2026, 2, day)).clinician is clinician, reason
