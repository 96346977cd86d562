"""A sign of the past that is said to be over, and another's that ended, are no sign of now.

"In 2015 I had numb legs for a bit, long gone", "a friend of mine went numb down there and needed an
operation, I'm fine".
"""

from __future__ import annotations

from bot.conversation.turn import Turn
from bot.conversation.words.pieces_of_telling import pieces
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind, Mention, Status

_SIGNS = (Kind.FLAG, Kind.SIGN)


def without_what_is_over(turn: Turn) -> Turn:
    """Return the turn without the writer's signs of then that have gone, and another's of then."""
    if turn.button:
        return turn
    own, theirs = own_is_over(turn.text), theirs_is_over(turn.text)

    def is_over(one: Mention) -> bool:
        if one.kind not in _SIGNS or one.status not in (Status.PAST, Status.OTHER_PERSON):
            return False
        return theirs if _is_of_another(one) else own

    return turn.without(is_over) if own or theirs else turn


def _is_of_another(one: Mention) -> bool:
    people = words("persons") | words("third_person")
    return one.status is Status.OTHER_PERSON or not people.isdisjoint(one.cues)


def own_is_over(text: str) -> bool:
    """Whether what was long ago is said to have gone, and nothing tells that it came back."""
    gone, long_ago = spoken("over_since"), spoken("told_of_long_ago").search(text)
    if long_ago is None or gone.search(text) is None:
        return False
    return spoken("over_but").search(gone.sub(" ", text)) is None


def theirs_is_over(text: str) -> bool:
    """Whether it ended for somebody else long ago, and the writer tells it beside their own."""
    ended, own = spoken("theirs_ended"), spoken("begins_with_the_writer")
    if ended.search(text) is None or spoken("beside_ones_own").search(text) is None:
        return False
    told = (text[first:last] for first, last in pieces(text))
    of_them = " ".join(one for one in told if own.match(one) is None)
    return spoken("theirs_of_now").search(ended.sub(" ", of_them)) is None
