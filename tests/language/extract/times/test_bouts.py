from __future__ import annotations

import pytest

from bot.conversation.intake.readback import sentence
from bot.language.facts import Facts
from bot.language.folding import fold
from tests.language.reading import facts, read

TOLD = [
    (
        "low back bad about twenty years on and off, this time two weeks since I dug the garden",
        (14, None, 7305),
        "the bout is the length, with more words around",
    ),
    ("neck, on and off 10 years, but bad again for 4 days", (3652.5, 4, None), "bad again"),
    ("my neck: on n off about 2 yrs, this flare for 3 days", (730.5, 3, None), "a flare"),
    (
        "low back trouble for about 6 years, flared up again two months ago",
        (60.88, None, 2191.5),
        "the bout is the length, the history stands beside it",
    ),
    (
        "low back pain for 3 months, for 2 weeks it also goes down the leg",
        (91.32, None, None),
        "the time of another sign is no bout",
    ),
    ("low back on and off for 2 or 3 years", (913.12, None, None), "a range is one time"),
    ("low back on and off, 5 weeks", (35, None, None), "one time alone"),
]


@pytest.mark.parametrize(("text", "days", "reason"), TOLD)
def test_bouts_stand_beside_the_history(
    text: str, days: tuple[float, float | None, float | None], reason: str
) -> None:
    told = facts(text)

    assert (told.duration_days, told.bout_days, told.history_days) == days, reason


def test_bouts_are_read_back_with_the_history() -> None:
    told = facts("low back on and off for 10 years, this time it is 3 weeks")

    assert sentence(told) == "Low back, 3 weeks, 10 years in all, comes and goes."
    assert told.present_days == 21


@pytest.mark.parametrize(
    ("known", "present", "reason"),
    [
        (Facts(duration_days=400), 400, "no bout is told apart"),
        (Facts(duration_days=400, bout_days=9), 9, "the bout"),
        (Facts(duration_days=9, history_days=400), 9, "the length is already the bout's"),
        (Facts(), None, "nothing told"),
    ],
)
def test_bouts_give_the_days_of_the_present(
    known: Facts, present: float | None, reason: str
) -> None:
    assert known.present_days == present, reason


def test_bouts_go_where_a_new_length_leaves_no_room_for_them() -> None:
    before = Facts(regions=("low_back",), duration_days=3652.5, bout_days=21)

    assert fold(before, read("it is only 2 weeks")).bout_days is None


def test_bouts_are_put_right_alone() -> None:
    before = Facts(regions=("low_back",), duration_days=3652.5, stage="chronic", bout_days=21)

    told = fold(before, read("actually this time it is five days"))

    assert (told.duration_days, told.stage, told.bout_days) == (3652.5, "chronic", 5)
