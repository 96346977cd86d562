"""A fault in an action costs that answer: a sentence, and then the talk goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from actions.answer_question import AnswerQuestion

if TYPE_CHECKING:
    from actions.talk import Talk
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

QUESTION = "should i get a scan?"
EMERGENCY = "since this morning I can't feel when I wipe"
SECONDS = 0.4


def hangs(self: Any, talk: Talk) -> None:
    while True:
        time.sleep(0.01)


def exits(self: Any, talk: Talk) -> None:
    raise SystemExit(1)


def raises(self: Any, talk: Talk) -> None:
    raise ValueError("what the person wrote")


def eats(self: Any, talk: Talk) -> None:
    kept: list[bytes] = []
    while True:
        kept.append(bytearray(2**20) + b"x")
        time.sleep(0.001)


@pytest.mark.parametrize("fault", [hangs, exits, raises, eats])
def test_actions_fail_and_the_talk_goes_on(
    fault: Callable[..., None],
    new_person: Callable[..., Person],
    assistant: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads = assistant["agent"].action_endpoint._threads
    monkeypatch.setattr(threads, "_seconds", 5.0 if fault is eats else SECONDS)
    monkeypatch.setattr(threads, "_most_mb", 64.0)
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    person.say("my lower back hurts for 3 weeks, both sides")
    with monkeypatch.context() as patch:
        patch.setattr(AnswerQuestion, "act", fault)
        answer = person.say(QUESTION)
        assert "on my side" in answer
        assert "what the person wrote" not in answer
        assert person.say(EMERGENCY).startswith("Call 112")
    assert "112" in person.say("is it really that bad?")


def test_actions_fail_and_the_same_question_is_answered_afterwards(
    new_person: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    person.say("my lower back hurts for 3 weeks, both sides")
    with monkeypatch.context() as patch:
        patch.setattr(AnswerQuestion, "act", exits)
        assert "on my side" in person.say(QUESTION)
    assert "scan" in person.say(QUESTION).casefold()
    assert person.slot("regions") == ["low_back"]
