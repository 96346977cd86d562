"""Where and beside what a move can be done, from the way it is done."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_moves.done_there import done_there
from bot.knowledge.conversation.about_moves import load_own_plan
from tests.conversation.planning.every_question.planned import PLANNED, SESSION
from tests.conversation.planning.situations import situation

KIND = load_own_plan()["done_there"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("this one I can do in meetings also? camera off of course", "the verb behind"),
        ("Could I do these by the racking between picks?", "a place and what goes on"),
        ("could I do this at my desk between calls?", "a desk"),
        ("can i do this one at work?", "work"),
        ("ok to do this in the queue at the shop?", "asked with ok"),
        ("can I do this one while waiting for the kettle", "no mark"),
        ("how about every time I've stood up, a few of these?", "how about"),
        ("is this ok to do on the train", "is this ok"),
        ("may I do it in class?", "may I"),
        ("could we squeeze these in during the break", "during"),
    ],
)
def test_it_is_asked_whether_a_move_fits_there(text: str, reason: str) -> None:
    assert KIND.asked_in(text), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("can I do it while driving?", "never at the wheel"),
        ("can I use this app at work?", "of the guide"),
        ("what can I do in my break?", "asks for moves (between_clients)"),
        ("could i do these in bed before getting up", "the bed has its own answer"),
        ("could I split it and do some in my break at work?", "in parts"),
        ("can i do this every day?", "how often"),
        ("can I do this with pain at work?", "of the pain"),
    ],
)
def test_other_questions_are_none(text: str, reason: str) -> None:
    assert KIND.asked_in(text) is None, reason


def test_the_answer_goes_by_the_way_the_move_is_done() -> None:
    text = "can I do this one at work?"
    draft = Draft.of(situation(text, {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}))
    found = KIND.asked_in(text)
    assert found is not None
    said = done_there(draft, found, KIND.texts) or ""
    fits = {way: KIND.texts[way].split("{move}")[-1] for way in ("stand", "sit", "lie")}
    assert sum(words in said for words in fits.values()) == 1, said


def test_of_the_list_a_place_is_a_wish_and_a_meanwhile_is_answered() -> None:
    waits = {**PLANNED, slots.ASKED: slots.TOGETHER}
    for text, answered in (
        ("can I do these at work?", False),
        ("can I do these during calls?", True),
    ):
        draft, found = Draft.of(situation(text, waits)), KIND.asked_in(text)
        assert found is not None
        assert (done_there(draft, found, KIND.texts) is not None) is answered, text
