"""What a seat or an effort did and minutes took away is over; what stays is not."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

_BACK = (
    " My low back is stiff from the garden and better with a walk. I am 41 and sit at a desk. "
    "Which stretch do you do before a long drive, and for how long do you hold it?"
)
_RIDE = (
    "Did the charity ride a week last Sunday on a borrowed saddle. By the last hill I couldn't "
    "feel a thing between my legs, completely numb front and back. "
)
_LOO = (
    "How long is too long on the lavatory with a book? When I stood up both legs were dead from "
    "the hip down, nothing, wood. "
)
_ARM = (
    "My arm gave out completely at the machine where you arm-wrestle a plastic sumo, couldn't make "
    "a fist afterwards. "
)
_OVER = "Ten minutes off the bike it was all back, and it has stayed normal every day since."


@pytest.mark.parametrize(
    ("story", "reason"),
    [
        (_RIDE + _OVER, "a saddle, minutes, and nothing since"),
        (
            _LOO + "They fizzed back to life, a minute or so, and I've been right as rain for the "
            "four days since.",
            "a seat",
        ),
        (
            _ARM + "Twenty minutes on I could carry my daughter, and there's nothing the matter "
            "with that hand since.",
            "an effort",
        ),
        (
            "The ride was a fortnight ago. By noon my crotch had no feeling whatsoever. It came "
            "back to life in the queue for the loo and has behaved ever since.",
            "back by what was done then",
        ),
    ],
)
def test_passed_soon_is_no_sign(story: str, reason: str) -> None:
    read = read_message(story + _BACK)
    assert read["level"] == "none", reason


def test_passed_soon_with_a_date_alone_is_asked_about() -> None:
    story = (
        "Numbing cream from hip to hip for the tattoo, couldn't feel a slap on the bum. Feeling "
        "came back in the taxi. That was last Wednesday."
    )
    read = read_message(story + _BACK)
    assert (read["level"], "ces_saddle" in read["ask"]) == ("none", True)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            _RIDE + "Ten minutes off the bike it was mostly back, and it has stayed so since.",
            "part",
        ),
        (_RIDE + _OVER + " But last night I couldn't start a wee.", "another sign behind it"),
        (_RIDE + _OVER + " This morning it is still numb when I wipe.", "still"),
        (_RIDE + "Ten minutes off the bike it was all back. It came back on Monday.", "again"),
        (_RIDE + "It has not come back since.", "no ending"),
        (
            _LOO + "A minute and they worked again. I've wet myself twice this week without "
            "noticing.",
            "a sign that no seat makes",
        ),
        (
            _RIDE + "Ten minutes off the bike it was all back, but I still can't feel when I wipe.",
            "but in its end",
        ),
        (
            "On Tuesday after the bike ride my face drooped and my words came out wrong. Ten "
            "minutes later everything was back to normal, fine since.",
            "a stroke passes like that",
        ),
    ],
)
def test_passed_soon_leaves_what_stays(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "E", reason
