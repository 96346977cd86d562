"""Neutral talk around a sign is not weighed; what tells of a body and what stands by it is."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.labels.reading import read_message
from bot.language.danger.pieces import pieces_of
from bot.language.danger.told_pieces import size_of, told_pieces
from bot.language.pipeline import engine

CHOIR = (
    "Our choir meets in the old fire station. The altos keep coming in early. There is tea"
    " afterwards, and somebody always brings a lemon cake."
)
RETIRED = (
    "I retired from the post office after thirty-one years and I have not had a dull day since."
    " I am learning Italian from a tape. My grandson says nobody uses tapes."
)
# It names a body in words of two senses, or only begins like such a word; and a boiler comes again.
TWO_SENSES = (
    "We were given a number by the nursery. The older the film, the better. Is this the right"
    " button? The deadline for the paint is Monday. The boiler packed up again."
)


@pytest.mark.parametrize(
    ("text", "counted", "why"),
    [
        (f"Left leg white and icy. {CHOIR}", [0], "a short telling is read alone"),
        (f"Left leg white and icy. {RETIRED}", [0], "a time of another matter is talk"),
        ("My back hurts. It is better. The weather is nice.", [0, 1], "how it goes is told"),
        (CHOIR, [0, 1, 2], "where nothing is told all counts"),
        (f"Left leg white and icy. {CHOIR} {TWO_SENSES}", [0], "words of two senses are talk"),
        (
            "Left leg white and icy. It is no better.",
            [0, 1],
            "beside what is surely told a word of two senses tells of it",
        ),
        (
            "My back has been sore since I moved the wardrobe up two flights of stairs with my"
            " brother on Sunday and it still aches. The choir sings. There is tea.",
            [0, 1, 2],
            "in a longer telling the sentence beside it counts",
        ),
    ],
)
def test_told_pieces_leave_talk_out(text: str, counted: list[int], why: str) -> None:
    message, heard = engine().hear(text)
    pieces = pieces_of(message)
    told = told_pieces(message, heard, pieces, [False] * len(pieces), load_danger_net_settings())
    assert [at for at, one in enumerate(told) if one] == counted, why


def test_told_pieces_whose_wording_is_not_plain_count() -> None:
    message, heard = engine().hear(CHOIR)
    pieces = pieces_of(message)
    told = told_pieces(message, heard, pieces, [True, False, False], load_danger_net_settings())
    assert told == [True, False, False]
    assert size_of(pieces, told) == pieces[0][1]


@pytest.mark.parametrize("talk", [CHOIR, RETIRED, f"{CHOIR} {TWO_SENSES}"])
@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Leg white and icy below the knee, hurts like hell.", "E"),
        ("no feel when wipe, both leg electric, please what do.", "E"),
        ("ball pain left, sudden, also low back, feel sick.", "E"),
        ("That hill destroyed me. Quads are paralysed. Stairs = hell. How long is DOMS?", "none"),
    ],
)
def test_told_pieces_talk_moves_no_verdict(text: str, level: str, talk: str) -> None:
    """These and the talk were read while it was built."""
    assert read_message(text)["level"] == level
    assert read_message(f"{text} {talk}")["level"] == level
    assert read_message(f"{talk} {text}")["level"] == level
