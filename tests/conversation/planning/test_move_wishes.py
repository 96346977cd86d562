"""Moves that are to go, be swapped, come back or come first: by each way of naming them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.swapping import take_move_wishes
from bot.conversation.session.session import items_today, routine_of
from tests.conversation.drafting.with_routine import draft_with_routine, moves_of
from tests.conversation.shown_list import APART, LISTED

# Wishes that leave less than the minutes: the builder fills the list up.
FILLED_UP = (
    "swap number 1 and leave out number 4",
    "the neck turns hurt, swap them",
    "I can't do the neck turns, swap the neck turns",
)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        pytest.param("leave out number 2", "P05", id="number"),
        pytest.param("leave out 2 and 4", "P05 T09", id="two numbers"),
        pytest.param("remove 1, 2 and 3", "M07 P05 M10", id="three numbers"),
        pytest.param("without the third one", "M10", id="its place"),
        pytest.param("keep the bridge but take out the bird-dog", "P05", id="another is kept"),
        pytest.param("keep the bridge but take the bird-dog out", "P05", id="split verb, one kept"),
        pytest.param("drop the last two", "T09 P01", id="several from the end"),
        pytest.param("leave out the last one please", "P01", id="the last"),
        pytest.param("leave out the doorway chest stretch", "T09", id="full name"),
        pytest.param("leave out the bird-dog please", "P05", id="short name"),
        pytest.param(
            "take the doorway stretch out completely", "T09", id="split verb, half a name"
        ),
        pytest.param("without the doorway one", "T09", id="a word of the name"),
        pytest.param("I'll skip the neck one", "M10", id="part of the body"),
        pytest.param("leave out the legs on a chair", "R06", id="done apart"),
        pytest.param("no bird dog", "P05", id="a bare no"),
        pytest.param("I hate the bridge", "P01", id="a feeling about one"),
        pytest.param("I don't want the bridge and the bird dog", "P05 P01", id="two names"),
        pytest.param("why neck turns for my leg? leave those out", "M10", id="named before"),
        pytest.param("leave out the back bend", "M07", id="the way it bends"),
        pytest.param("can you take out the bridge?", "P01", id="asked politely"),
        pytest.param("get rid of the bridge it's boring", "P01", id="with a reason"),
        pytest.param("no bridge, and no bird dog either", "P05 P01", id="two wishes"),
    ],
)
def test_moves_are_left_out_today_and_later(text: str, gone: str) -> None:
    draft = draft_with_routine(text)
    assert take_move_wishes(draft, None)
    left = [move for move in (*LISTED, APART) if move not in gone.split()]
    assert [move for move in moves_of(draft) if move in (*LISTED, APART)] == left
    assert draft.setting.left_out == set(gone.split())
    assert draft.acknowledged


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no strap", id="kit"),
        pytest.param("without the floor", id="a place"),
        pytest.param("no neck pain today", id="a fact"),
        pytest.param("take out the low back", id="a fact that is taken out"),
        pytest.param("why did you leave out the plank?", id="a question"),
        pytest.param("should I leave out the bridge if it hurts?", id="asked first"),
        pytest.param("don't leave out the bridge", id="denied"),
        pytest.param("my physio said leave me be", id="no move at all"),
        pytest.param("the bridge was fine", id="only named"),
        pytest.param("no, later", id="a no"),
    ],
)
def test_move_wishes_are_not_heard_where_none_is_told(text: str) -> None:
    draft = draft_with_routine(text)
    assert named_wishes(draft, text) == []
    assert not take_move_wishes(draft, None)
    assert moves_of(draft) == [*LISTED, APART]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("swap number 2", "M07 P22 M10 T09 P01"),
        ("swap one: the bird dog", "M07 P22 M10 T09 P01"),
        ("swap the bridge for something else", "M07 P05 M10 T09 P03"),
        ("something else instead of the bridge", "M07 P05 M10 T09 P03"),
        ("swap number 1 and leave out number 4", "M04 P05 M10 P01"),
        ("swap the neck turns", "M07 P05 M10 T09 P01"),  # nothing does its work: it stays
        ("the neck turns hurt, swap them", "M07 P05 T09 P01"),  # and goes where it hurts
        ("I can't do the neck turns, swap the neck turns", "M07 P05 T09 P01"),  # or cannot be done
        ("swap the standing back-bend", "M04 P05 M10 T09 P01"),
        ("swap the back bend", "M01 P05 M10 T09 P01"),  # refused for the way it bends
    ],
)
def test_moves_are_swapped_or_left_out(text: str, now: str) -> None:
    draft = draft_with_routine(text)
    assert take_move_wishes(draft, None)
    routine = routine_of(draft.values)
    assert routine is not None
    today = [item.exercise_id for item in items_today(routine)]
    if text in FILLED_UP:
        assert len(today) > len(now.split())
    assert [move for move in today if text not in FILLED_UP or move in now] == now.split()


@pytest.mark.parametrize(
    ("text", "at", "moves", "then"),
    [
        ("leave this one out", 1, "M07 M10 T09 P01", 1),
        ("leave out number 1", 1, "P05 M10 T09 P01", 0),
        ("leave out the last one", 1, "M07 P05 M10 T09", 1),
        ("swap the next one", 0, "M07 P22 M10 T09 P01", 0),
        ("I'd rather not do the bridge, leave it out", 0, "M07 P05 M10 T09", 0),
    ],
)
def test_in_a_session_the_place_stays(text: str, at: int, moves: str, then: int) -> None:
    draft = draft_with_routine(
        text, slots.EXERCISE_FEEDBACK, **{slots.EXERCISE: at, slots.TOGETHER: "now"}
    )
    assert take_move_wishes(draft, None)
    assert moves_of(draft) == [*moves.split(), APART]
    assert draft.values[slots.EXERCISE] == then


def test_what_is_wished_for_the_next_time_leaves_this_session_as_it_is() -> None:
    told = {slots.EXERCISE: 1, slots.TOGETHER: "now"}
    draft = draft_with_routine("leave this one out next time", slots.EXERCISE_FEEDBACK, **told)
    assert take_move_wishes(draft, None)
    assert moves_of(draft) == [*LISTED, APART]
    assert draft.setting.left_out == {"P05"}


def test_what_is_not_clear_is_asked_for() -> None:
    draft = draft_with_routine("leave out the hip one")
    assert take_move_wishes(draft, None)
    assert draft.offers
    assert moves_of(draft) == [*LISTED, APART]


def test_a_move_comes_first_or_comes_back() -> None:
    draft = draft_with_routine("start with the bridge")
    assert take_move_wishes(draft, None)
    assert moves_of(draft)[0] == "P01"
    draft = draft_with_routine("put the clam back in", **{slots.SETTING: {"left_out": ["P03"]}})
    assert take_move_wishes(draft, None)
    assert draft.setting.left_out == frozenset()
    assert {"P03", *LISTED} <= {*moves_of(draft)}  # what is there stays


def test_a_move_that_may_not_come_in_is_refused_with_the_reason() -> None:
    draft = draft_with_routine("put the plank back in", **{slots.SETTING: {"left_out": ["P07"]}})
    assert take_move_wishes(draft, None)
    assert moves_of(draft) == [*LISTED, APART], "and no third comes in"
    assert "too hard for now" in " ".join(draft.acknowledged)
    assert draft.setting.left_out == frozenset(), "it may come with the weeks"


@pytest.mark.parametrize(
    ("text", "setting", "wanted", "out", "said", "reason"),
    [
        ("add the lean-forward ease please", {}, "R12", "", "It comes in", "never shown before"),
        ("can I have the lean-forward ease back?", {}, "R12", "", "It comes in", "gone of itself"),
        ("put the bridge back", {}, "", "", "is in your routine today", "there already"),
        ("can I have that move back?", {"left_out": ["P03"]}, "P03", "", "in: Clam", "the one out"),
        ("can I have that move back?", {}, "", "", "Which one do you want", "none is out"),
        ("swap the bridge for the lean-forward ease", {}, "R12", "P01", "instead of", "for it"),
        (
            *("add the side plank", {"no_positions": ["side", "stand", "kneel", "prone"]}),
            *("", "", "is not in today", "a wish goes past no rule"),
        ),
    ],
)
def test_a_move_that_is_asked_for_comes_in(
    text: str, setting: dict[str, Any], wanted: str, out: str, said: str, reason: str
) -> None:
    draft = draft_with_routine(text, **{slots.SETTING: setting})
    assert take_move_wishes(draft, None), reason
    assert draft.setting.wanted == frozenset(wanted.split()), reason
    assert draft.setting.left_out == frozenset(out.split()), reason
    assert said in " ".join(draft.acknowledged), reason


@pytest.mark.parametrize("text", ["I have this back pain still", "add that to my questions"])
def test_a_move_is_asked_for_by_its_name_alone(text: str) -> None:
    assert not take_move_wishes(draft_with_routine(text), None)


def test_a_move_that_was_asked_for_may_go_again() -> None:
    draft = draft_with_routine("leave out the bridge", **{slots.SETTING: {"wanted": ["P01"]}})
    assert take_move_wishes(draft, None)
    assert draft.setting.wanted == frozenset()


@pytest.mark.parametrize("asked", ["side", slots.READBACK, slots.SCREEN_NERVES, slots.MINUTES])
def test_a_move_may_be_wished_away_before_it_is_shown(asked: str) -> None:
    draft = draft_with_routine("no planks please", asked, **{slots.ROUTINE: None})
    assert take_move_wishes(draft, None)
    assert draft.setting.left_out == {"P07"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("only three moves please", "M07 P05 M10"),
        ("no more than two exercises", "M07 P05"),
        ("three months", "M07 P05 M10 T09 P01"),
    ],
)
def test_only_so_many_moves_are_kept_today(text: str, left: str) -> None:
    draft = draft_with_routine(text)
    take_move_wishes(draft, None)
    assert moves_of(draft)[:-1] == left.split()
    assert draft.setting.left_out == frozenset()  # they may come again


def test_all_moves_of_a_kind_are_left_out_shown_or_not() -> None:
    draft = draft_with_routine("I don't want anything with arms overhead")
    assert take_move_wishes(draft, None)
    assert {"P13", "P14", "T12"} <= draft.setting.left_out


def test_another_stretch_is_not_taken_for_the_one_that_is_named() -> None:
    draft = draft_with_routine("leave the hip flexor stretch out")
    assert take_move_wishes(draft, None)
    assert draft.offers
    assert moves_of(draft) == [*LISTED, APART]


def test_after_the_last_move_what_was_done_stays_done() -> None:
    told = {slots.TOGETHER: "now", slots.EXERCISE: len(LISTED)}
    draft = draft_with_routine("leave out number 2", slots.RATING, **told)
    assert take_move_wishes(draft, None)
    assert moves_of(draft) == [*LISTED, APART]
    assert draft.setting.left_out == {"P05"}


@pytest.mark.parametrize(
    ("text", "deed", "move", "reason"),
    [
        ("just do the bridge with me quick", "only", "P01", "with words behind the name"),
        ("just the bridge with me now pls", "only", "P01", "without a verb"),
        ("the bridge only, today", "only", "P01", "the word behind it"),
        ("bridge alone today", "only", "P01", "alone"),
        ("not breathing, BRIDGE", "swap_for", "P01", "put right by another"),
        ("no not the bird dog. the bridge", "swap_for", "P01", "with a no before it"),
        ("lol not the back bend, i meant the bridge", "swap_for", "P01", "with what was meant"),
        ("why'd u drop the bridge, that's what helped, put it back", "back_in", "P01", "why first"),
    ],
)
def test_the_move_that_is_named_is_the_one_wished(
    text: str, deed: str, move: str, reason: str
) -> None:
    found = named_wishes(draft_with_routine(text), text)
    assert [(one, [*meant.moves, meant.absent]) for one, meant in found if one == deed], reason
    assert all(move in (*meant.moves, meant.absent) for one, meant in found if one == deed), reason
    assert not any(one == "out" for one, _meant in found), reason


@pytest.mark.parametrize(
    "text",
    [
        "not bad, the bridge",
        "not sure, maybe the bridge hurts",
        "not today, later",
        "I just did it",
    ],
)
def test_what_only_looks_put_right_is_no_wish(text: str) -> None:
    assert not any(
        deed == "swap_for" for deed, _meant in named_wishes(draft_with_routine(text), text)
    )
