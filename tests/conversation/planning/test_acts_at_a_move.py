"""A message at a move is several acts: none of them swallows another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.session.done_so_far import COUNTED, EASY
from tests.conversation.planning.moves.session_stages import JUMPED, OFFERED, THIRD, said_at


def _done(noted: Mapping[str, str] | None) -> list[int]:
    return [n for n, key in enumerate(IDS, 1) if (noted or {}).get(key) in COUNTED]


@pytest.mark.parametrize(
    ("row", "text", "place", "done", "reason"),
    [
        (THIRD, "ok number 3 done now", "4", [1, 2, 3], "a number is nothing numb"),
        (THIRD, "oh and I never did number 1 actually", "3", [2], "noted, and the place stays"),
        (THIRD, "where is number 2? you jumped over it, I did not do it", "2", [1], "comes now"),
        (THIRD, "the second one I actually skipped, sorry", "3", [1], "skipped by the person"),
        (THIRD, "done and next one also done, I know it", "5", [1, 2, 3, 4], "the next one too"),
        (THIRD, "done, next one please", "4", [1, 2, 3], "the next one is to come"),
        (THIRD, "did this one too but 6 only, not 8. count it please", "4", [1, 2, 3], "counts"),
        (THIRD, "my back clicked is that bad", "3", [1, 2], "a noise is no report, nor one back"),
        (THIRD, "I only said I dislike one leg. This one is done", "4", [1, 2, 3], "only said"),
        (THIRD, "should I do these in the morning or at night? this one is done", "4", [1, 2, 3],
         "these in the morning is asked"),
        (THIRD, "I did it but only seven", "4", [1, 2, 3], "seven is no pain"),
        (THIRD, "also number 1 felt lovely", "3", [1, 2], "of another, by its number"),
        (THIRD, "I did only seven, my arms wobbled. Put it down as done please", "4", [1, 2, 3],
         "no question to put down"),
        (THIRD, "My hip twinged but went off again at once, all finished", "4", [1, 2, 3], "over"),
        (THIRD, "the one before I did do in the end", "3", [1, 2], "it stays done"),
        (JUMPED, "the one before I did do in the end", "5", [1, 2, 3, 4], "the fourth"),
        (JUMPED, "actually the fourth one I did do in the end", "5", [1, 2, 3, 4], "did do"),
    ],
)  # fmt: skip
def test_acts_at_a_move_each_change_the_bookkeeping(
    played: Sessions, row: Mapping[str, Any], text: str, place: str, done: list[int], reason: str
) -> None:
    draft = said_at(played, row, text)
    assert place in places(draft.values), reason
    assert _done(draft.values.get(slots.FEEDBACK)) == done, reason


def test_acts_at_a_move_easy_and_done_are_one_move(played: Sessions) -> None:
    draft = said_at(played, THIRD, "how hard is it?? lol. anyway done those, easy")
    assert _done(draft.values[slots.FEEDBACK]) == [1, 2, 3]


def test_acts_at_a_move_easy_beside_a_question_counts(played: Sessions) -> None:
    draft = said_at(played, THIRD, "that one was easy btw, can I wear socks for these?")
    assert draft.values[slots.FEEDBACK][IDS[2]] == EASY
    assert "4" in places(draft.values)


@pytest.mark.parametrize(
    "text",
    [
        "It pinches a little when I go down, but it passes after two seconds. Is this OK?",
        "it twinges for a second then goes away",
    ],
)
def test_acts_at_a_move_a_pain_that_passes_stops_nothing(played: Sessions, text: str) -> None:
    draft = said_at(played, THIRD, text)
    assert not draft.values.get(slots.HURT_ASKED)
    assert "A brief one that is gone again is fine" in " ".join(draft.acknowledged)
    assert "3" in places(draft.values)


@pytest.mark.parametrize(
    "text",
    [
        "it pinches and passes, then it goes down into my calf",
        "it pinches and passes, but my foot is numb now. is that ok?",
        "it twinges, goes away again, and now it hurts all the time",
        "did all ten, but it stays sore now and it is getting worse",
        "halfway is fine but i passed out",
    ],
)
def test_acts_at_a_move_a_pain_that_stays_or_spreads_stops_it(played: Sessions, text: str) -> None:
    draft = said_at(played, THIRD, text)
    assert "A brief one" not in " ".join(draft.acknowledged)
    assert draft.values.get(slots.HURT_ASKED) or draft.values.get(slots.TOGETHER) != "now"


@pytest.mark.parametrize(
    ("text", "done", "up"),
    [
        (
            "No, nothing spread. Only a small pinch and already gone, I even finished both",
            True,
            "4",
        ),
        ("no, gone already", False, "3"),
        ("No, just there, and only when I go very low. Higher up is nothing", False, "3"),
        ("only when I go down too far, if I go halfway it is fine", False, "3"),
    ],
)
def test_acts_at_a_move_what_passed_and_did_not_spread_stays_in(
    played: Sessions, text: str, done: bool, up: str
) -> None:
    asked = said_at(played, THIRD, "it hurts")
    draft = played.plan(dict(asked.values), text)
    assert not draft.values.get(slots.HURT_ASKED)
    assert (IDS[2] in (draft.values.get(slots.FEEDBACK) or {})) == done
    assert up in places(draft.values)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("OK better. Now, does a belt help at work?", False),
        ("looks good to me. can i do it with socks on?", False),
        ("yes please, and can I keep my socks on?", True),
        ("ok start. what do I need?", True),
        ("now please. is it long?", True),
    ],
)
def test_acts_at_a_move_praise_beside_a_question_begins_nothing(
    played: Sessions, text: str, begins: bool
) -> None:
    draft = said_at(played, OFFERED, text)
    assert (draft.values.get(slots.TOGETHER) == "now") == begins


def test_acts_at_a_move_who_is_back_is_welcomed(played: Sessions) -> None:
    paused = {"stage": "paused", "at": 3, "done": [1, 2]}
    draft = said_at(played, paused, "I'm back, where were we?")
    assert draft.acknowledged[:1] == ["Welcome back."]
    assert "Welcome back." not in said_at(played, paused, "go on").acknowledged
