"""Answers to a home check among other words, and words that answer none."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from tests.conversation.planning.test_home_check_replies import at_check


def answers(draft: Draft) -> list[str]:
    return [told["said"] for what, told in draft.kept if what == "check"]


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("it gets there but my chin has to tip up", "small", "a chin that goes up"),
        ("touching only by raising my chin a bit", "small", "only"),
        ("reaches if I tilt my head back", "small", "a head that goes back"),
        ("touches, chin goes up though", "small", "told behind"),
        ("touches without any tilting of the chin", "touches", "denied"),
        ("touching, no need to raise my chin", "touches", "not needed"),
        ("touches when I stand straight", "touches", "another condition"),
        ("head rests against it, chin tucked", "touches", "a chin at rest"),
    ],
)
def test_checks_in_company_count_no_head_that_touches_by_the_chin(
    text: str, said: str, reason: str
) -> None:
    assert answers(at_check("ST01.head", text)) == [said], reason


@pytest.mark.parametrize(
    ("question", "text", "said", "reason"),
    [
        ("ST01.waist", "barely gets in, well, I'd say a flat hand", "hand", "what it is called"),
        ("ST01.waist", "tight, but my hand just about goes in", "hand", "just about"),
        ("ST01.waist", "flat hand, call it that", "hand", "called"),
        ("ST15.turn", "more or less half, each way", "well", "about so much"),
        ("ST15.turn", "half way give or take", "well", "about so much"),
        ("ST15.turn", "more and less half of it", "well", "in a second language"),
        ("ST15.turn", "less than half", "little", "a true less"),
        ("ST14.turn", "more or less alike", "alike", "of two sides"),
        ("ST14.turn", "my head turns and bends left, less so right", "right", "no dizziness"),
        ("ST14.turn", "head tilted right goes less far", "right", "no dizziness"),
    ],
)
def test_checks_in_company_take_the_answer_meant(
    question: str, text: str, said: str, reason: str
) -> None:
    draft = at_check(question, text)
    assert answers(draft) == [said], reason
    assert not draft.alarmed, reason


@pytest.mark.parametrize(
    "text",
    ["my head is tilting, I need to hold on", "the room is tilting to the left", "head spins"],
)
def test_checks_in_company_still_hear_a_head_that_spins(text: str) -> None:
    steps = [step.action for step in at_check("ST14.turn", text).steps]
    assert "utter_check_stopped" in steps


@pytest.mark.parametrize("question", ["ST01.shoulders", "ST04.thigh", "ST13.balance", "ST19.floor"])
@pytest.mark.parametrize("intent", ["affirm", "deny"])
@pytest.mark.parametrize(
    "text",
    [
        "green submarine",
        "the postman is here",
        "wind and hail all day",
        "seventeen owls",
        "my right thumb is cold",
        "I prefer tea",
        "the telly is loud",
        "marmalade",
    ],
)
def test_checks_in_company_take_nonsense_for_no_answer(
    question: str, intent: str, text: str
) -> None:
    assert not answers(at_check(question, text, intent=intent))


@pytest.mark.parametrize(
    ("text", "intent", "said"),
    [
        ("you bet they are", "affirm", "near"),
        ("it would seem so", "affirm", "near"),
        ("a hundred percent", "affirm", "near"),
        ("I very much doubt it", "deny", "gap"),
    ],
)
def test_checks_in_company_still_hear_a_yes_in_other_words(
    text: str, intent: str, said: str
) -> None:
    assert answers(at_check("ST01.shoulders", text, intent=intent)) == [said]


@pytest.mark.parametrize("question", ["ST14.turn", "ST14.tilt", "ST07.knee", "ST01.waist"])
@pytest.mark.parametrize(
    "text", ["my left fingers go cold", "the right thumb is tired", "left hand is sweaty"]
)
def test_checks_in_company_take_no_side_of_another_part(question: str, text: str) -> None:
    assert not answers(at_check(question, text))


@pytest.mark.parametrize(
    ("question", "text", "noted"),
    [
        ("ST18.count", "nine or ten, then I was puffing", "Noted: 8 or 9."),
        ("ST08.hold", "I made 40 seconds", "Noted: 40 seconds."),
        ("ST05.height", "about 70", "Noted: 70 degrees."),
        (
            "ST19.floor",
            "down yes, up takes the edge of the settee",
            "Noted, Down to the floor: no.",
        ),
        ("ST19.floor", "up again requires a table", "Noted, Down to the floor: no."),
        ("ST19.floor", "with the sofa I can", "Noted, Down to the floor: no."),
        ("ST19.floor", "Yes. With a chair to hold.", "Noted, Down to the floor: yes."),
        ("ST19.floor", "yes, if there's a table beside me", "Noted, Down to the floor: yes."),
        ("ST19.floor", "Yes, holding the bed", "Noted, Down to the floor: yes."),
        ("ST19.floor", "yes with something near", "Noted, Down to the floor: yes."),
        ("ST19.floor", "I can, if I hold on to a chair.", "Noted, Down to the floor: yes."),
        ("ST19.floor", "Only with something to hold on to", "Noted, Down to the floor: no."),
        ("ST19.floor", "only if I hold a chair", "Noted, Down to the floor: no."),
        ("ST19.floor", "not without help", "Noted, Down to the floor: no."),
        ("ST19.floor", "up and down every day", "Noted, Down to the floor: yes."),
        ("ST13.balance", "no, I had to grab the piano", "Noted, On one leg: no."),
    ],
)
def test_checks_in_company_say_what_was_heard(question: str, text: str, noted: str) -> None:
    assert noted in at_check(question, text).acknowledged
