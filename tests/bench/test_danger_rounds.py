"""The tables of danger count what they say they count; they are `python -m bench.danger_rounds`."""

from __future__ import annotations

from bench.danger_rounds import (
    ALL,
    SETS,
    RoundMessage,
    flag_rows,
    in_set,
    labelled_rounds,
    level_rows,
    row,
    told,
)
from bot.labels.gold import Gold
from bot.safety.levels import Level
from learning.manifest import Use


def read(level: str, was: str, *, asked: bool = False, flags: tuple[str, ...] = ()) -> RoundMessage:
    gold = Gold(id="1", text="a", level=Level(level), flags=flags)
    return RoundMessage(Use.HELD_OUT, 24, gold, was, asked, flags)


def test_row_counts_each_level_against_its_label() -> None:
    saddle, fever = ("ces_saddle",), ("fever",)
    messages = [
        read("E", "E", flags=saddle),
        read("E", "none", asked=True, flags=saddle),
        read("S", "S", flags=fever),
        read("none", "E"),
        read("none", "none", asked=True),
    ]
    assert [cell.split(" (")[0].strip() for cell in row("all", messages).split("|")[1:-1]] == [
        "all",
        *("1 of 2", "2 of 2", "1 of 1"),  # called, caught, for today at its level
        *("1 of 2", "0 of 2", "1 of 2"),  # harmless: called, sent to be seen, asked about
        "3 of 5",  # level exact
    ]
    assert [line.split(" | ")[0] for line in flag_rows(messages)] == ["| `ces_saddle`", "| `fever`"]


def test_levels_count_what_is_read_exactly() -> None:
    messages = [read("E", "E"), read("E", "S"), read("none", "none")]
    rows = {line.split(" | ")[0][2:]: line.split(" | ")[1] for line in level_rows(messages)}
    assert rows["E"].startswith("1 of 2")
    assert rows["none"].startswith("1 of 1")
    assert rows["D"] == "none |"


def test_told_of_nothing_has_no_interval() -> None:
    assert told([]) == "none"
    assert told([True, False]) == "1 of 2 (0.09 to 0.91)"


def test_every_round_that_is_not_learned_from_is_in_a_set() -> None:
    rounds = list(labelled_rounds())
    left_out = {
        (use, number)
        for use, number, _ in rounds
        if not any(in_set(name, use, number) for name in SETS)
    }
    assert left_out == set()
    held_out = [gold for use, number, gold in rounds if in_set(ALL, use, number)]
    assert sum(gold.level is Level.E for gold in held_out) == 1152
