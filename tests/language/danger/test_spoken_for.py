"""What the writer says he has himself is his, however plain the talk around it."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

_BACK = (
    " My low back is a bit stiff from the garden and better with a walk. Which stretch do you do "
    "before a long drive, and for how long do you hold it?"
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The leaflet says numbness between the legs is an emergency and I have exactly that.",
            "read, and had",
        ),
        (
            "I read the leaflet in the box: numbness between the legs, can't pee. I have exactly "
            "that.",
            "said in the next sentence",
        ),
        (
            "My friend had cauda equina: numb saddle, couldn't pee. I have exactly that.",
            "somebody else's as well",
        ),
        (
            "Read about aortic dissection, tearing pain between the blades. That is exactly what "
            "I have since breakfast.",
            "in general, and had",
        ),
        (
            "Quiz night question: which nerve lifts the foot. None of us knew. Funny because mine "
            "has been dropping since Tuesday, I trip on kerbs.",
            "told as of now behind talk of a quiz",
        ),
    ],
)
def test_spoken_for_is_called(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "E", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The leaflet says numbness between the legs is an emergency.", "read alone"),
        ("My friend had cauda equina: numb saddle, couldn't pee.", "somebody else's alone"),
        (
            "My friend had cauda equina, couldn't pee. Do I have exactly that if my back aches?",
            "asked, not said",
        ),
    ],
)
def test_spoken_for_is_said(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] != "E", reason


def test_spoken_for_a_sign_outside_of_a_list_is_asked_about() -> None:
    text = (
        "Red flags leaflet: saddle numbness, bladder, both legs. Nothing wrong with me, says my "
        "husband. Can't feel when I wipe, though, and it's been three days."
    )
    read = read_message(text + _BACK)
    assert read["level"] == "E" or "ces_saddle" in read["ask"]
