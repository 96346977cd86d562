"""Moves that were left out come in again: by their names, by their kind, or all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_left_out import left_out_moves
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.moves_wished_back import those_left_out
from bot.conversation.session.session import routine_of
from tests.conversation.planning.moves.at_the_move import with_rounds
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING

VALUES: dict[str, Any] = {**WISHING, slots.SETTING: {"left_out": ["M03", "P03", "P09"]}}


@pytest.mark.parametrize(
    ("text", "moves", "reason"),
    [
        ("bring back the clam and the cat and camel", {"P03", "M03"}, "two by name"),
        ("the clam back please, bridge out", {"P03"}, "no verb"),
        ("kneeling moves back, the bridge out", {"M03"}, "a kind"),
        ("put the moves I took out back in", {"M03", "P03", "P09"}, "all of them"),
        ("I miss the clam and the cat and camel, bring them both back", {"P03", "M03"}, "both"),
    ],
)
def test_moves_wished_back_are_those_left_out(text: str, moves: set[str], reason: str) -> None:
    draft = Draft.of(situation(text, VALUES))
    found = [one for deed, one in named_wishes(draft, text) if deed == "back_in"]
    assert {*found[0].moves, *([found[0].absent] if found[0].absent else [])} == moves, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my back is back to normal", "a report"),
        ("I lie on my back", "a part of the body"),
        ("my low back, the left side", "where it hurts"),
        ("I come back tomorrow", "a deed"),
    ],
)
def test_moves_wished_back_are_not_read_from_a_back(text: str, reason: str) -> None:
    draft = Draft.of(situation(text, VALUES))
    assert not [one for one in named_wishes(draft, text) if one[0] == "back_in"], reason


@pytest.mark.parametrize(
    ("before", "text", "move", "reason"),
    [
        ("why did the side plank go?", "can I have it back", "P08", "the one spoken of"),
        ("what is next?", "can I have it back", "P03", "the one that went out, none was spoken of"),
        (
            "why did the side plank go?",
            "I took out the clam, can I have it back",
            "P03",
            "the one that the words name",
        ),
    ],
)
def test_moves_wished_back_are_those_spoken_of_just_before(
    before: str, text: str, move: str, reason: str
) -> None:
    values = {**WISHING, slots.SETTING: {"left_out": ["P03"]}}
    now = situation(text, values)
    draft = Draft.of(replace(now, turns=(*situation(before, values).turns, *now.turns)))
    found = [one for deed, one in named_wishes(draft, text) if deed == "back_in"]
    assert {*found[0].moves, *([found[0].absent] if found[0].absent else [])} == {move}, reason


@pytest.mark.parametrize(
    ("text", "back", "reason"),
    [
        ("put them back then", ("P18", "P26", "T05"), "all that was cut for today"),
        ("put them back then, all but the slow march", ("P18", "T05"), "but for one"),
    ],
)
def test_moves_wished_back_are_those_cut_for_today(
    text: str, back: tuple[str, ...], reason: str
) -> None:
    values = with_rounds(0)
    routine = routine_of(values)
    assert routine is not None
    cut = replace(routine, items=routine.items[:1])
    values |= {slots.WHOLE_PLAN: values[slots.ROUTINE], slots.ROUTINE: cut.as_dict()}
    draft = Draft.of(situation(text, values))
    assert those_left_out(draft, "").moves == back, reason


def test_moves_wished_back_of_a_whole_list_are_what_was_left_out() -> None:
    draft = Draft.of(situation("put them back", with_rounds(0)))
    assert those_left_out(draft, "").moves == tuple(one.move for one in left_out_moves(draft))
