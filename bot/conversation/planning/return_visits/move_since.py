"""How a move went since the last visit is told at a return ("the wall angel is easy").

Too easy, or too hard ("the arch over the chair is awful"): what is told of a move by its own name,
its place in the list or what is done in it is kept with the last session, and is no flare.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_described import move_described
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant
from bot.conversation.drafting.move_choice.report_put_right import newest_report, put_report_right
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.done_so_far import EASY
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.question_start import begins_to_ask, ends_with_mark

TOO_HARD = "too_hard"
# A way to tell it, what is kept of it, and what is said.
WAYS = (
    (spoken("move_was_easy"), EASY, "easy_noted"),
    (spoken("move_was_too_hard"), TOO_HARD, "too_hard_noted"),
)


class _TellsOfMoves(NamedTuple):
    """The moves of which a message tells that they went so, and where it says so."""

    moves: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def note_move_since(draft: Draft) -> bool:
    """Keep how moves of the last plan went; True where the message says nothing else.

    In a session it is told of the move that is up.
    """
    history = weeks_of(draft).history
    back = draft.values.get(slots.RETURNING) and draft.asked != slots.EXERCISE_FEEDBACK
    if draft.turn.pressed or not back:
        return False
    last = tuple(Named(one.exercise_id, one.position) for one in history.last_routine)
    noted = False
    for pattern, went, words in WAYS:
        told = _told(draft.turn.text, pattern, last)
        if not told.moves or (went == EASY and newest_report(history.sessions) is None):
            continue
        put_report_right(draft, told.moves, went)
        draft.acknowledge(talk_words(words, names=joined_names(told.moves)))
        for first, end in reversed(told.spans):
            draft.leave_words(first, end)
        noted = True
    return noted and not any(map(str.isalnum, draft.turn.text))


def _told(text: str, pattern: re.Pattern[str], last: tuple[Named, ...]) -> _TellsOfMoves:
    found, spans = list[str](), list[tuple[int, int]]()
    for span in pieces_of(text):
        piece = text[slice(*span)]
        told = pattern.fullmatch(move_words(piece).strip())
        if told is None or begins_to_ask(piece) or ends_with_mark(piece):
            continue
        meant = moves_meant(told["thing"], last, strict=True, by_groups=False).moves
        meant = meant or move_described(told["thing"], last)
        found += meant
        spans += [span] if meant else []
    return _TellsOfMoves(tuple(dict.fromkeys(found)), tuple(spans))
