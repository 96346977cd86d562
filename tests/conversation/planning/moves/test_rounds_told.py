"""How much of a move is told in a session of rounds, and the way back to one that is done."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.wishes.wish_words import wish_words
from tests.conversation.planning.moves.at_the_move import ROUNDS, with_rounds
from tests.conversation.planning.situations import situation


def _said(at: int, text: str) -> Draft:
    return plan_turn(situation(text, with_rounds(at)))


@pytest.mark.parametrize(
    ("at", "text", "done", "reason"),
    [
        (1, "did the first six", False, "the first round of six, by its repetitions"),
        (1, "I did the first six and me knees are creaking like mad", False, "with a remark"),
        (1, "done one lot", False, "a lot is a round"),
        (1, "one lot down, two to go", False, "the rest is named"),
        (1, "dun that", True, "spelt as it is said"),
        (1, "dun that. it clicks when i go rite, no pain tho", True, "with a noise"),
        (1, "did all three", True, "all of them"),
        (0, "did the first ten", True, "all ten of the only round"),
        (0, "one lot done", True, "of a single round that is all"),
        (0, "first round done", True, "the first is the only one"),
        (0, "1st set done", True, "in digits"),
        (0, "one round done, next", True, "on to the next move"),
        (0, "one round done, next round now", False, "a further round is named"),
        (0, "that's the first round done", False, "more of it is meant to come"),
        (1, "first round done", False, "of three"),
    ],
)
def test_rounds_told_book_the_move_only_where_it_is_all(
    at: int, text: str, done: bool, reason: str
) -> None:
    draft = _said(at, text)
    up = ("M13", "P18")[at]
    assert ((draft.values.get(slots.FEEDBACK) or {}).get(up) == "done") is done, reason
    assert (draft.values.get(slots.EXERCISE) == at + 1) is done, reason


def test_rounds_told_one_of_three_and_next_leaves_the_rest() -> None:
    draft = _said(1, "one round done, next")
    assert draft.values[slots.FEEDBACK]["P18"] == "too_much"


@pytest.mark.parametrize(
    ("text", "over", "reason"),
    [
        ("I did them all earlier", True, "today's, earlier"),
        ("already did them all", True, "already"),
        ("I did it all this morning", True, "this morning"),
        ("I did it all before with a physio", False, "of another time"),
        ("I did them all before", False, "of no day"),
        ("I did it all earlier with my back ok", False, "it may be the move"),
        ("I already did it all with a physio last year", False, "of last year"),
    ],
)
def test_rounds_told_all_done_is_of_today(text: str, over: bool, reason: str) -> None:
    noted = _said(1, text).values.get(slots.FEEDBACK) or {}
    assert (len(noted) == len(ROUNDS)) is over, reason


@pytest.mark.parametrize(
    ("text", "at", "reason"),
    [
        ("take me back to the standing up one so I can do the second lot", 1, "by what is done"),
        ("no dont pause, take me back to the standing up one", 1, "no pause"),
        ("can we go back to the one where I stand up", 1, "asked for"),
        ("hang on, I've only done one round of the standing up one", 1, "a round is open"),
        ("go back to the dancing one", 2, "none goes by it"),
    ],
)
def test_rounds_told_way_back_is_found_or_asked(text: str, at: int, reason: str) -> None:
    draft = _said(2, text)
    assert draft.values.get(slots.EXERCISE) == at, reason
    assert not draft.values.get(slots.PAUSED), reason
    asked = any("Which one do you mean" in one for one in draft.acknowledged)
    assert asked is (at == 2), reason


@pytest.mark.parametrize(
    "text",
    [
        "can they hurt my neck",
        "could it damage my back",
        "will this hurt me",
        "can they hurt my neck if I do them wrong",
    ],
)
def test_rounds_told_a_fear_asked_without_a_mark_is_no_pain(text: str) -> None:
    draft = _said(1, text)
    assert "P18" not in (draft.values.get(slots.FEEDBACK) or {})
    assert draft.acknowledged, "it is answered"


@pytest.mark.parametrize(
    ("text", "nerves", "reason"),
    [
        ("did it. can it hurt me when it shoots down my leg now", True, "a sign in the clause"),
        ("could it harm me that my hand tingles doing this", True, "a sign behind that"),
        ("can this hurt my knee it really stabs now", False, "a pain with no stop between"),
        ("could it damage my back. it hurts badly, I had to stop", False, "in its own sentence"),
    ],
)
def test_rounds_told_pain_beside_such_a_fear_stops(text: str, nerves: bool, reason: str) -> None:
    draft = _said(1, text)
    asked = [one.action for one in draft.steps]
    assert ("action_ask_screen_nerves" in asked) is nerves, reason
    went = (draft.values.get(slots.FEEDBACK) or {}).get("P18")
    assert went == (None if nerves else "hurts"), reason


@pytest.mark.parametrize(
    ("text", "stays", "reason"),
    [
        ("swap this, actually no leave it", True, "taken back at once"),
        ("swap the march, tho nah leave it", True, "without a stop"),
        ("swap the march but keep it sitting", False, "a wish of how"),
    ],
)
def test_rounds_told_a_wish_taken_back_with_it_stays(text: str, stays: bool, reason: str) -> None:
    draft = _said(2, text)
    assert (wish_words("stays_after_all") in draft.acknowledged) is stays, reason
    if stays:
        assert "P26" not in draft.values[slots.FEEDBACK], reason


@pytest.mark.parametrize(
    ("text", "went", "reason"),
    [
        (
            "lol my mate tried it he cant get his arms up, bad shoulder. i did all 3 rounds tho",
            "done",
            "his",
        ),
        ("my sister can't do it at all, bad knees. I did all three", "done", "hers"),
        ("my mate tried, stiff shoulder, but i did all 3 rounds", "done", "a thing he has"),
        ("my knees are bad so it was too hard, I did one round", None, "the writer's own"),
        (
            "i did ten with my mate. my mate had a go, sore back now but i did all three",
            None,
            "sore now may be the writer's",
        ),
        ("my mate had a go, sore knee after it, i did all three", None, "and so may sore after it"),
    ],
)
def test_rounds_told_of_others_marks_no_move(text: str, went: str | None, reason: str) -> None:
    noted = _said(1, text).values.get(slots.FEEDBACK) or {}
    assert (noted.get("P18") == "done") is (went == "done"), reason


@pytest.mark.parametrize(
    ("text", "back", "reason"),
    [
        ("it wasnt hard for me that was my mate", True, "in a row"),
        ("it wasn't too hard for me. that was just for my wife", True, "in its own sentence"),
        ("that wasn't me, it was my grandson", True, "whom the list of persons knows"),
        ("it was my mate who found it hard", True, "who found it so"),
        ("not me, my mate", True, "in short"),
        ("that one was hard for me", False, "it was"),
        ("that wasn't too hard for me", False, "of the move that is up"),
        ("done. the stairs aren't too hard for me", False, "of no move"),
        ("it was not hard for me", False, "nobody else is named"),
        ("it wasn't hard for me, that was the easy version", False, "no person"),
        ("it was my mate who had the car", False, "had is no hardship"),
        ("it was my mate who found the app", False, "nor is a thing found"),
    ],
)
def test_rounds_told_hard_for_another_is_taken_back(text: str, back: bool, reason: str) -> None:
    values = with_rounds(2)
    values[slots.FEEDBACK] = {"M13": "done", "P18": "too_much"}
    draft = plan_turn(situation(text, values))
    assert draft.values[slots.FEEDBACK]["P18"] == ("done" if back else "too_much"), reason
    assert wish_words("none_hard_for_you") not in draft.acknowledged, reason


@pytest.mark.parametrize(
    "text",
    ["done. the stairs aren't too hard for me", "that wasn't too hard for me", "it wasnt too hard"],
)
def test_rounds_told_what_is_not_hard_is_of_the_move_that_is_up(text: str) -> None:
    values = with_rounds(1)
    values[slots.FEEDBACK] = {"M13": "too_much"}
    draft = plan_turn(situation(text, values))
    assert draft.values[slots.FEEDBACK] == {"M13": "too_much", "P18": "done"}
    twin = plan_turn(situation("it was too hard", values))
    assert twin.values[slots.FEEDBACK]["P18"] == "too_hard", "the twin: it was"
