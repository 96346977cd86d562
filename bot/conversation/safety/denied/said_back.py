"""The guide's own words, said back to it or asked about, which tell no sign.

"Weight loss? I should be so lucky", "why numb between legs", "you wrote weight loss, I didn't".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Kind
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question, is_question

# Words of some sign, parts whose name may tell one, and what a page is called.
NAMES = (
    spoken("word_of_a_sign"),
    spoken("both_legs_told"),
    spoken("part_of_a_sign"),
    spoken("names_of_pages"),
)


def without_echo(turn: Turn) -> Turn:
    """Return the turn without what only says the guide's words back, or asks about them.

    "Weight loss? I should be so lucky", "you wrote weight loss, I didn't". A question in which the
    asker tells of themselves ("is it bad that I can't feel my legs?") is no echo.
    """
    places = [
        *echoes(turn.text),
        *(one.span("both") for one in spoken("well_of_both").finditer(turn.text)),
    ]
    if not places or turn.button:
        return turn
    left = turn.without(lambda one: one.kind == Kind.FLAG and one.touches(places))
    return replace(left, text=blanked(turn.text, places))


def is_echo(turn: Turn) -> bool:
    """Whether a message only says the guide's words of a sign back, or asks about them."""
    left = without_echo(turn)
    if left is turn or spoken("only_startled").fullmatch(left.text) is None:
        return False
    return _names_any(turn.text)


def says_back(turn: Turn) -> bool:
    """Whether a page's words are said back, and nothing is asked of them ("numb? who said so?")."""
    named = spoken("asks_at_its_name").match(turn.text)
    blamed = spoken("said_by_the_guide").search(turn.text)
    bare = (turn.text[slice(*place)] for place in _questions(turn.text))
    return is_echo(turn) and bool(
        named or blamed or any(not begins_as_question(one) for one in bare)
    )


def echoes(text: str) -> list[tuple[int, int]]:
    """Return where the guide's words are said back, or asked about."""
    said = _places(text, spoken("said_by_the_guide"), spoken("never_said_so"))
    return [*_questions(text), *said]


def _questions(text: str) -> Iterator[tuple[int, int]]:
    for first, last in parts_of(text):
        said = text[first:last]
        marked = "?" in said and is_question(said)  # "can't open jars, hand weak" asks nothing
        asks = marked or spoken("asks_at_its_name").match(said)
        if asks and _names_any(said) and not spoken("of_ones_own").search(said):
            yield first, last


def _names_any(said: str) -> bool:
    """Whether words of some sign stand in a text, or what a page is called."""
    return any(one.search(said) for one in NAMES)


def _places(text: str, *patterns: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    plain = straightened(text)
    for pattern in patterns:
        yield from (one.span() for one in pattern.finditer(plain))
