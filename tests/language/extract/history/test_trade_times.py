"""How long a trade has been done is not since when it hurts; what stands at night is no time."""

from __future__ import annotations

import pytest

from tests.language.reading import facts

STAGES = [
    ("roofer 30 year, low back bad again about 5 weeks", "subacute", None, "right behind its name"),
    ("been a plumber 22 years. low back pain for 3 weeks", "acute", None, "with a full stop"),
    ("taxi driver for 15 years, low back pain since the weekend", "acute", None, "for"),
    (
        "I've been teaching for 20 years, neck hurts since September",
        "subacute",
        None,
        "-ing",
    ),
    ("low back pain for 6 weeks. 25 years on the bricks", "subacute", None, "no name at all"),
    ("low back for 30 years, on and off. builder", "chronic", None, "of the pain"),
    ("back pain since 2009, this bout 5 weeks, bad again", "subacute", 6357, "a history"),
    (
        "low back, bad disc from about 2009, bad again 5 weeks",
        "subacute",
        None,
        "an old disc",
    ),
    ("right now it's 2am and my neck and upper back hurt so much", None, None, "the hour of now"),
    ("neck pain since 2am", "acute", None, "since an hour of today"),
]


@pytest.mark.parametrize(("text", "stage", "history", "reason"), STAGES)
def test_trade_times_are_none_of_the_pain(
    text: str, stage: str | None, history: float | None, reason: str
) -> None:
    told = facts(text)
    assert told.stage == stage, reason
    assert (told.history_days is None) == (history is None), reason


WORK = [
    ("I work nights on a ward, always bending over patients", "bending", "nights", "both"),
    ("hairdresser, always leaning over the basin, neck pain", "bending", None, "leaning"),
    ("i do nights at the hospital, low back aches", None, "nights", "where"),
    ("my low back hurts, worse at night, bending hurts", None, None, "what hurts"),
    ("my wife works nights and my low back hurts", None, None, "somebody else"),
]


@pytest.mark.parametrize(("text", "strain", "shifts", "reason"), WORK)
def test_work_is_heard_with_what_it_is_full_of(
    text: str, strain: str | None, shifts: str | None, reason: str
) -> None:
    told = facts(text)
    assert (told.strain_at_work, told.shifts) == (strain, shifts), reason
