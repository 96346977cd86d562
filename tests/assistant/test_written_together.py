"""Messages that came before the answer are one turn of the real agent; none is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

NewPerson = Callable[..., "Person"]


def test_written_together_every_message_of_a_story_is_heard(new_person: NewPerson) -> None:
    person = new_person()
    answer = person.say("hi", "my low back hurts on the left", "for 3 weeks", "4 out of 10")
    assert answer.count("I'm Plumbline") == 1
    assert person.slot("regions") == ["low_back"]
    assert (person.slot("side"), person.slot("duration_days"), person.slot("nrs")) == (
        "left",
        21.0,
        4.0,
    )
    assert sum(event["event"] == "user" for event in person.events()) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("no", "I can't feel it when I wipe and can't pee"),
        ("I can't feel it when I wipe and can't pee", "left side"),
        ("cant feel", "when i wipe i mean"),
        ("ok", "ich habe keine kontrolle mehr über meine blase", "sorry"),
    ],
)
def test_written_together_an_emergency_in_either_is_answered(
    new_person: NewPerson, texts: tuple[str, ...]
) -> None:
    person = new_person()
    person.say("my low back aches, 3 weeks now, sitting is worse")
    assert "112" in person.say(*texts)


@pytest.mark.parametrize(
    ("texts", "slots", "said"),
    [
        (("yes", "is that normal for 3 weeks?"), {}, "left, right"),
        (("left", "4 out of 10"), {"side": "left", "nrs": 4.0}, ""),
        (("both", "no wait", "right side"), {"side": "right"}, ""),
        (("right side", "8 hours of sitting"), {"side": "right", "sit_hours": 8.0}, ""),
    ],
)
def test_written_together_answer_and_more_are_both_taken(
    new_person: NewPerson, texts: tuple[str, ...], slots: dict[str, Any], said: str
) -> None:
    person = new_person()
    person.say("my low back aches, 3 weeks now, sitting is worse")
    person.say("I agree")
    if person.slot("open_question") == "readback" and not said:
        person.say("yes")
    answer = person.say(*texts)
    assert {name: person.slot(name) for name in slots} == slots
    assert said in answer.casefold()


def test_written_together_a_short_reply_in_another_language_is_read(new_person: NewPerson) -> None:
    person = new_person()
    person.say("my low back aches, 3 weeks now, sitting is worse")
    person.say("I agree")
    if person.slot("open_question") == "readback":
        person.say("yes")
    person.say("izquierda", "4")
    assert person.slot("side") == "left"
    assert person.slot("nrs") == 4.0
