"""A message is several acts: each row says what must be taken and what must be answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

STORY = "low back pain on both sides for 3 weeks, 4 out of 10, standing makes it worse"


def on_the_way(new_person: Callable[..., Person], *more: str) -> Person:
    person = new_person()
    person.say("hi")
    person.press("Go on without saving")
    person.say(STORY)
    for said in more:
        person.say(said)
    return person


@pytest.mark.parametrize(
    ("before", "said", "slots", "has", "reason"),
    [
        ((), "yes. so should I have the injection or not?", {"readback": "confirmed"}, "injection",
         "answer and question"),
        ((), "yes so is it cancer?", {"readback": "confirmed"}, "cancer", "no stop between them"),
        ((), "it's the left, not the right", {"side": "left"}, "left side",
         "a correction confirms"),
        ((), "yes that is right", {"side": "both"}, "hours", "a right that agrees is no side"),
        ((), "mostly right", {"side": "both"}, "", "nor is this one"),
        (("yes",), "8 hours. is it hereditary?", {"sit_hours": 8.0}, "famil",
         "a number and a question"),
        (("yes",), "my husband died in march", {"sit_hours": None}, "sorry", "grief is answered"),
        (("yes",), "no floor exercises please", {"sit_hours": None}, "floor", "a wish in between"),
        (("yes",), "8 hours, and I only have 5 minutes a day",
         {"minutes": 5, "sit_hours": 8.0}, "5 minutes",
         "answer and wish"),
        (("yes",), "mein rücken tut seit drei wochen sehr weh", {"sit_hours": None}, "nglisch",
         "German is noticed"),
        (("yes",), "am i going to die", {"sit_hours": None}, "", "fear is no intent"),
    ],
)  # fmt: skip
def test_acts_are_all_taken(
    before: tuple[str, ...],
    said: str,
    slots: dict[str, Any],
    has: str,
    reason: str,
    new_person: Callable[..., Person],
) -> None:
    person = on_the_way(new_person, *before)
    answer = person.say(said)
    assert has.casefold() in answer.casefold(), f"{reason}: {answer}"
    for name, wanted in slots.items():
        assert person.slot(name) == wanted, f"{reason}: {answer}"
    assert "i have to be sure" not in answer.casefold()
    assert person.slot("safety")["asking"] is None, f"{reason}: {answer}"


@pytest.mark.parametrize(
    "said",
    [
        "I agree, I'm 31",
        "ok I agree but my back is killing me",
        "yes i agree. how long will this take?",
        "fine with me, let's go",
        "agreed",
    ],
)
def test_acts_any_sentence_that_agrees_is_consent(
    said: str, new_person: Callable[..., Person]
) -> None:
    person = new_person()
    person.say("hi")
    person.say(said)
    assert person.slot("consent") == "agreed"


@pytest.mark.parametrize(
    "said", ["I don't agree", "I do not agree to that", "without saving please, I'm 40"]
)
def test_acts_a_no_to_keeping_is_no_consent(said: str, new_person: Callable[..., Person]) -> None:
    person = new_person()
    person.say("hi")
    person.say(said)
    assert person.slot("consent") == "no_saving"


def test_acts_something_now_comes_within_three_messages(new_person: Callable[..., Person]) -> None:
    person = new_person()
    person.say("just give me something now please, my lower back hurts")
    answer = person.say("none")
    assert "1 of 1" in answer
    assert "go on" in answer


def test_acts_under_16_unlocks_when_an_age_is_told(new_person: Callable[..., Person]) -> None:
    person = on_the_way(new_person, "I'm 15")
    assert "adults" in person.answer
    person.say("no sorry, I'm 51")
    assert "adults" not in person.say("yes")
