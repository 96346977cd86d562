"""How a move went, told in other words: what is done, what hurts, and what only sounds like it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 0}


def after(text: str, values: dict[str, Any] = MOVE, intent: str = "inform") -> dict[str, Any]:
    """Return the state once this is said."""
    return dict(plan_turn(situation(text, values, intent, 0.5)).values)


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("that one went beautifully, I was singing along", "done", "went, and how"),
        ("all eight duly completed, and rather pleasant", "done", "duly"),
        ("ten taken, my knees creaked along", "done", "so many taken"),
        ("did about 7 thats plenty", "done", "so many, about"),
        ("with a cushion it was better, so mark that one as done", "done", "to count as done"),
        ("no twinge if I go slowly, all done", "done", "nothing hurt that way"),
        ("it is rather beyond me, I'm afraid", "too_hard", "too hard, politely"),
        ("too tough, I am afraid", "too_hard", "the same in few words"),
        ("my giddy aunt, that was too hard", "too_hard", "an idiom of no head"),
        ("I get a pinch in the hip, the right one's fine. why only one side?", "hurts", "one side"),
        ("nice one, but after 6 it makes pain in my neck", "hurts", "a count before a pain"),
    ],
)
def test_reports_in_other_words_are_noted(text: str, said: str, reason: str) -> None:
    assert list((after(text).get(slots.FEEDBACK) or {}).values()) == [said], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("did six, my phone is buzzing", "a phone"),
        ("the doorbell was buzzing, sorry", "a bell"),
        ("giddy with joy, me", "joy"),
        ("no pinch if I keep it low", "nothing hurts"),
    ],
)
def test_reports_in_other_words_stop_nothing(text: str, reason: str) -> None:
    values = after(text)
    assert values.get(slots.HURT_ASKED) is None, reason
    assert values.get(slots.TOGETHER) == "now", reason


@pytest.mark.parametrize("text", ["my calf is buzzing", "I went giddy", "giddy now, it spins"])
def test_reports_in_other_words_stop_for_a_nerve_and_a_dizzy_head(text: str) -> None:
    assert after(text).get(slots.TOGETHER) != "now"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("right, I'm carrying on", "carrying on"),
        ("we can continue", "we can"),
        ("ok, I'm going on now", "going on"),
        ("grand, back", "back"),
    ],
)
def test_reports_in_other_words_end_a_pause(text: str, reason: str) -> None:
    assert after(text, {**MOVE, slots.PAUSED: True}).get(slots.PAUSED) is None, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no more moves for me today", "no more today"),
        ("no more exercises tonight", "no more tonight"),
    ],
)
def test_reports_in_other_words_stop_for_today(text: str, reason: str) -> None:
    values = after(text)
    assert values.get(slots.PAUSED), reason
    assert not values.get(slots.FEEDBACK), reason


@pytest.mark.parametrize("text", ["let's just do it together now", "let's do them all together"])
def test_reports_in_other_words_begin_with_the_first(text: str) -> None:
    begun = {**MOVE, slots.ASKED: slots.TOGETHER, slots.TOGETHER: None}
    values = after(text, begun, "affirm")
    routine, before = routine_of(values), routine_of(SESSION)
    assert routine is not None
    assert before is not None
    assert routine.exercise_ids == before.exercise_ids
    assert (values[slots.TOGETHER], values[slots.EXERCISE]) == ("now", 0)
