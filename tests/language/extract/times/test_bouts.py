from __future__ import annotations

import pytest

from bot.conversation.intake.readback import sentence
from bot.language.facts import Facts
from bot.language.folding import fold
from tests.language.reading import facts, read

TOLD = [
    (
        "low back bad about twenty years on and off, this time two weeks since I dug the garden",
        (7305, 14, None),
        "the history is the length, the bout stands beside it, with more words around",
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


WITHOUT_DAYS = [
    (
        "low back on and off since my forties, but this last month it's been a lot worse",
        30,
        "worse this month",
    ),
    (
        "my neck has been bad on and off since I was thirty, the last two weeks it's awful",
        14,
        "awful for two weeks",
    ),
    ("low back trouble since school, this bout is ten days old", 10, "a bout by its name"),
    ("I've had a bad low back since my teens, it flared up 5 days ago", 5, "a flare"),
    (
        "my low back has been dodgy ever since the kids were born, "
        "but this past fortnight it's proper bad",
        14,
        "a named time",
    ),
    ("low back for years, started up again last week", 7, "up again"),
    ("low back pain since my forties", None, "no bout"),
    (
        "low back pain since my forties, I have been on holiday for two weeks",
        None,
        "another matter",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bout", "reason"), WITHOUT_DAYS)
def test_bouts_stand_beside_a_history_without_days(
    text: str, bout: float | None, reason: str
) -> None:
    told = facts(text)

    assert (told.duration_days, told.stage, told.bout_days) == (None, "chronic", bout), reason


def test_bouts_are_read_back_behind_a_history_without_days() -> None:
    told = facts("low back on and off since my forties, but this last month it's been a lot worse")

    assert sentence(told) == "Low back, months or years, this time 1 month, comes and goes."
    assert told.present_days == 30


LONG = Facts(regions=("low_back",), stage="chronic")
WEEKS = Facts(regions=("low_back",), duration_days=21, stage="acute")
LATE = [
    (LONG, "yes, only it's this last month that's been the bad bit", (None, 30), "the bad bit"),
    (WEEKS, "yes, though the worst of it started on Monday", (21, 4), "the worst of it"),
    (WEEKS, "yes, the last week has been awful", (21, 7), "awful"),
    (
        WEEKS,
        "it has been bad for two months",
        (60.88, None),
        "longer than what is known: put right",
    ),
    (WEEKS, "no, 2 days", (2, None), "nothing says that it is a bout"),
    (WEEKS, "I have had it on and off for two years", (730.5, 21), "what was known is this time"),
    (WEEKS, "it comes and goes since my twenties", (None, 21), "the same without days"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "days", "reason"), LATE)
def test_bouts_are_told_late(
    before: Facts, text: str, days: tuple[float | None, float | None], reason: str
) -> None:
    told = fold(before, read(text))

    assert (told.duration_days, told.bout_days) == days, reason
