"""A move that was too easy since the last visit is told at a return ("the wall angel is easy")."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
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


def note_easy_move(draft: Draft) -> bool:
    """Keep that moves of the last plan were easy; True where the message says nothing else.

    In a session it is told of the move that is up.
    """
    history = weeks_of(draft).history
    back = draft.values.get(slots.RETURNING) and draft.asked != slots.EXERCISE_FEEDBACK
    if draft.turn.pressed or not back or newest_report(history.sessions) is None:
        return False
    last = tuple(Named(one.exercise_id, one.position) for one in history.last_routine)
    text, found, spans = draft.turn.text, list[str](), list[tuple[int, int]]()
    for span in pieces_of(text):
        piece = text[slice(*span)]
        told = spoken("move_was_easy").fullmatch(move_words(piece).strip())
        if told is None or begins_to_ask(piece) or ends_with_mark(piece):
            continue
        meant = moves_meant(told["thing"], last, strict=True, by_groups=False)
        found += meant.moves
        spans += [span] if meant.moves else []
    if not found:
        return False
    put_report_right(draft, tuple(dict.fromkeys(found)), EASY)
    draft.acknowledge(talk_words("easy_noted", names=joined_names(found)))
    for first, end in spans:
        draft.leave_words(first, end)
    return not any(map(str.isalnum, draft.turn.text))
