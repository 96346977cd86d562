"""A list that is read, of which the writer has nothing, is no sign; what he has of it is."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

_BACK = (
    " What I have is the left side of my neck after painting a ceiling, and looking over that "
    "shoulder to reverse is the worst of it. Would exercises do?"
)
_BOX = (
    "I made the mistake of putting on my glasses and reading what's inside the naproxen box. Black "
    "stools. Vomiting blood. Sudden loss of vision, stiff neck with fever, if I was reading it "
    "right."
)
_POSTER = (
    "Spent the week rewriting the poster for our waiting room: back pain, can't pee. Numb where "
    "you wipe. Both legs weak."
)
_BOOKLET = (
    "They have given me a booklet and I read it on the train. Shivering, temperature over 38, "
    "can't pass water, numb in the saddle, can't lift the foot."
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_BOX + " I have none of these things.", "said of all of it"),
        (_POSTER + " None of the poster stuff is me, obviously.", "the same of a poster"),
        (_BOOKLET + " I went through each line with the surgeon, none of it applies.", "applies"),
        (
            "Has anybody read the leaflet in a naproxen box? Vomiting blood, heart attack, fits. "
            "I've taken precisely none.",
            "no tablet taken",
        ),
    ],
)
def test_lists_nobody_has_are_no_sign(text: str, reason: str) -> None:
    read = read_message(text + _BACK)
    assert (read["level"], read["ask"]) == ("none", []), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_BOX + " I have none of these except the black stools, since Sunday.", "excepted"),
        (_BOX + " I have none of these. My own stools have been black since Sunday.", "behind it"),
        (_POSTER + " None of it is me. Since Sunday I can't feel when I wipe.", "told behind it"),
        (_POSTER + " I have exactly that.", "owned"),
        (
            "There's a poster in the surgery. I can't pee since last night and I'm numb where I "
            "wipe. None of it applies to my wife.",
            "in the first person",
        ),
        (
            "The leaflet says ring. Numb where I wipe since Sunday. None of these tablets taken.",
            "with a time of now",
        ),
    ],
)
def test_lists_nobody_has_leave_the_writers_own(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "E", reason
