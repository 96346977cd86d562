"""What an answer denies of a feeling, or puts right itself, is not what it tells."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

KNOWN = {"regions": ["neck"], slots.CONSENT: "agreed", slots.STORY: "told"}


def answered(text: str, asked: str) -> Facts:
    talk = {**KNOWN, slots.READBACK: "confirmed", slots.ASKED: asked}
    return plan_turn(situation(text, talk)).facts


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("sometimes go a little to the arm up to elbow, no tingle", "arm"),
        ("no tingle, it goes down the arm", "arm"),
        ("no numbness but it travels into my left hand", "arm"),
        ("no, only when I lift. it goes to the elbow sometimes", "arm"),
        ("it goes to the knee, no pins and needles", "leg"),
        ("it doesn't go down the arm", "none"),
        ("no, it does not travel to the leg", "none"),
        ("not really, never goes into the arm", "none"),
        ("no it stays", "none"),
        ("no numbness, stays in the back", "none"),
        ("no, it stays put. worse when I go up the stairs to my room", "none"),
    ],
)
def test_answers_tell_where_it_goes(text: str, where: str) -> None:
    assert answered(text, "radiation").radiation == where


@pytest.mark.parametrize(
    ("text", "worse"),
    [
        ("Standing, and walking the dog, no, walking is fine", ("standing",)),
        ("standing, walking, no wait walking is fine", ("standing",)),
        ("lifting and bending, no not bending", ("lifting",)),
        ("standing too long at the workbench. walking's fine", ("standing",)),
        ("walking hurts, walking slowly is fine", ("walking",)),
        ("no, walking", ("walking",)),
    ],
)
def test_answers_put_right_what_makes_it_worse(text: str, worse: tuple[str, ...]) -> None:
    assert answered(text, "aggravated_by").worse_with == worse


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("I'm the caretaker at a school", "caretaker"),
        ("Well, nearly. I'm the caretaker, not the cleaner. The rest is right.", "caretaker"),
        ("I work as a school janitor", "caretaker"),
        ("I'm a cleaner in a hotel", "cleaner"),
    ],
)
def test_answers_tell_a_caretaker_from_a_cleaner(text: str, work: str) -> None:
    assert answered(text, "readback").work == work
