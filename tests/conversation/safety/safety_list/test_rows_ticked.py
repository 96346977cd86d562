"""A tick on a safety list asks its own question first; what is an emergency by itself is called."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.safety.help.told_words import told_words
from bot.conversation.safety.safety_list.rows_ticked import is_rows_ticked
from bot.conversation.turn import Turn
from bot.knowledge.safety.screen_items import load_screen
from bot.language import understand
from bot.language.findings import Kind

ROWS = load_screen()


def flags(text: str, *, of_a_list: bool = True) -> set[str]:
    turn = Turn(understand(text), text=text, of_a_list=of_a_list)
    return {one.value for one in without_mistaken(turn).findings.present(Kind.FLAG)}


@pytest.mark.parametrize("row", [row for row in ROWS.values() if row.flags and not row.tells])
def test_rows_ticked_tell_nothing_by_themselves(row: object) -> None:
    assert flags(row.text) == set()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        (ROWS["saddle"].text, {"ces_saddle"}, "an emergency by itself"),
        (f"{ROWS['saddle'].text}, {ROWS['fever'].text}", {"ces_saddle"}, "and beside another row"),
        (f"{ROWS['fever'].text}, 39 since last night", {"fever"}, "words of one's own are told"),
    ],
)
def test_rows_ticked_keep_what_is_told(text: str, told: set[str], why: str) -> None:
    assert told <= flags(text), why
    if len(told) == 1 and "fever" not in told:
        assert "fever" not in flags(text), why


def test_rows_ticked_outside_a_list_are_words() -> None:
    assert "fever" in flags(ROWS["fever"].text, of_a_list=False)


def test_rows_ticked_are_not_quoted_as_somebodys_words() -> None:
    text = ROWS["saddle"].text
    told = Turn(understand(text), text=text, of_a_list=True)
    assert is_rows_ticked(told)
    assert told_words([told]) == {}
    assert told_words([Turn(understand(text), text=text)]) != {}


def test_rows_of_two_flags_are_of_one_kind_each() -> None:
    """A lump is no rash: the card of shingles is for a rash alone."""
    assert [row.id for row in ROWS.values() if "shingles" in row.flags] == ["rash"]
    assert ROWS["rash"].flags == ("shingles",)
