"""The card of a move comes anew where its dose has changed, and not behind a question."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.ask_exercise_feedback import AskExerciseFeedback
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

TOO_HARD = f'/choose{{"choice": "{slots.EXERCISE_FEEDBACK}=too_hard"}}'


def at_a_move_that_is_halved() -> tuple[dict[str, Any], Draft]:
    """A move with no easier one in its place, and what follows where it is too hard."""
    routine = routine_of(SESSION)
    assert routine is not None
    for number in range(len(items_today(routine))):
        values = {**SESSION, slots.EXERCISE: number, slots.ASKED: slots.EXERCISE_FEEDBACK}
        draft = plan_turn(situation(TOO_HARD, values))
        was, now = current_item(values), current_item(draft.values)
        if was and now and was.exercise_id == now.exercise_id and was.dose != now.dose:
            return values, draft
    raise AssertionError("no move of the session is halved")


def shown(draft: Draft) -> dict[str, Any]:
    dispatcher = CollectingDispatcher()
    tracker = Tracker("ann", dict(draft.values), {}, [], False, None, {}, "action_listen")
    action = AskExerciseFeedback()
    action.act(Talk(tracker, dispatcher, action.name()))
    message: dict[str, Any] = dispatcher.messages[-1]
    return message


def test_ask_exercise_feedback_shows_the_card_of_half_the_dose() -> None:
    """The halved dose came as text with loose buttons: no picture, no clock, no stop rule."""
    values, draft = at_a_move_that_is_halved()
    before, item = current_item(values), current_item(draft.values)
    assert before is not None
    assert item is not None
    card = shown(draft)["custom"]["card"]
    assert card["picture"]
    assert card["stop_if"]
    assert card["steps"]
    assert card["timer"]
    assert card["dose"].casefold() in item.dose_text.casefold()
    assert item.dose_text != before.dose_text


def test_ask_exercise_feedback_shows_no_card_again_behind_a_question() -> None:
    values, _ = at_a_move_that_is_halved()
    draft = plan_turn(situation("how long do I hold it?", values))
    assert "card" not in (shown(draft).get("custom") or {})


@pytest.mark.parametrize(
    ("waits", "words", "reason"),
    [
        (True, "Paused", "a pause is short"),
        (slots.FOR_TODAY, "The rest waits", "stopped for today: nobody is told to take their time"),
    ],
)
def test_ask_exercise_feedback_says_how_a_session_waits(
    waits: object, words: str, reason: str
) -> None:
    values, draft = at_a_move_that_is_halved()
    draft.values = {**values, slots.PAUSED: waits}
    assert words in str(shown(draft)["text"]), reason


def test_ask_exercise_feedback_tells_the_half_once() -> None:
    """The amount and what makes it easier stood above the card and in it: its clock went down."""
    _, draft = at_a_move_that_is_halved()
    item, message = current_item(draft.values), shown(draft)
    assert item is not None
    easier, card = load_exercises()[item.exercise_id].easier, message["custom"]["card"]
    assert message["custom"]["lead"] == "Then half of it."
    assert easier in f"{card['text']} {' '.join(card['steps'])}", "the card says how"
    for words in (item.dose_text, easier):
        assert words in message["text"], "where there are no cards it is said"


def test_ask_exercise_feedback_keeps_what_no_card_says() -> None:
    _, draft = at_a_move_that_is_halved()
    draft.values = {**draft.values, slots.ACKNOWLEDGED: "That is all right."}
    assert shown(draft)["custom"]["lead"] == "That is all right."
