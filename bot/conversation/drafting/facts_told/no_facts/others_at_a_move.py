"""What somebody else made of a move is no report of the writer: "my mate can't lift his arms"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.text.message_parts import sentences_of
from bot.language.text.question_start import ends_with_mark


def leave_others_at_a_move(draft: Draft) -> None:
    """Leave out what others did or found in a move, where the writer tells of themselves beside.

    A message that is all about others tells nothing of the move anyway.
    """
    turn = draft.turn
    if turn.pressed or draft.asked != slots.EXERCISE_FEEDBACK or draft.values.get(slots.ABOUT):
        return
    gone = list(_of_others(turn.text))
    left = "".join(
        sign
        for at, sign in enumerate(turn.text)
        if not any(first <= at < last for first, last in gone)
    )
    if gone and spoken("tells_of_the_writer_here").search(left):
        for first, last in gone:
            draft.leave_words(first, last)


def _of_others(text: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces that begin with somebody else, and those that go on about them."""
    for start, end in sentences_of(text):
        theirs = False
        for first, last in pieces_of(text, start, end):
            said = text[first:last]
            if spoken("tells_of_the_writer_here").search(said) or ends_with_mark(said):
                theirs = False
            elif _begins_with_a_person(said):
                theirs = spoken("did_or_felt_a_move").search(said) is not None
            elif theirs:
                theirs = spoken("goes_on_about_them").search(said) is not None
            if theirs:
                yield first, last


def _begins_with_a_person(said: str) -> bool:
    told = spoken("somebody_else_first").match(said.casefold())
    return told is not None and told["who"] in words("persons")
