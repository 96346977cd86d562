"""What is told beside how a move went: another joint that grumbled, a click without pain."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import current_item
from bot.conversation.session.session_feedback import HARD
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.replies.bare_replies import reply_parts
from bot.language.replies.how_it_went import names_a_pain, read_how_it_went

DONE, STOPPED = "done", "stopped_by_pain"


def said_beside_a_joint(draft: Draft) -> str | None:
    """Return how the move went where a joint grumbled beside it, None where none did.

    A knee that hurts is no pain of the back: who has done the move has done it, who stopped for
    the knee does less of it next time (clinical 7). The easier way is said with it.
    """
    turn, item = draft.turn, current_item(draft.values)
    if turn.pressed or item is None:
        return None
    written = draft.situation.turn.text
    told = spoken("joint_at_a_move").search(written)
    if told is None or spoken("pain_of_the_back_too").search(written):
        return None
    stopped = spoken("rest_not_done").search(written) or read_how_it_went(written) == STOPPED
    parts = reply_parts(written, (DONE, "count"))
    if not stopped and not any(part.kind for part in parts):
        return None
    easier = f"{uncapitalised(load_exercises()[item.exercise_id].easier.strip()).rstrip('.')}."
    words = acknowledgement("joint_at_a_move", joint=told["joint"].casefold(), easier=easier)
    draft.acknowledge(words)
    return HARD if stopped else DONE


def note_noise(draft: Draft) -> None:
    """Say that a click or a crack in a move that is done is harmless, where nothing hurt."""
    written = draft.situation.turn.text
    heard = spoken("noise_at_a_move").search(written) is not None
    asks = "?" in written  # the answer says it
    if heard and not asks and not names_a_pain(written) and not draft.turn.pressed:
        draft.acknowledge(acknowledgement("noise_at_a_move"))


def note_pull(draft: Draft) -> None:
    """Say that a pull or a stretch in a move that is done is fine while it is mild."""
    written = draft.situation.turn.text
    told = spoken("pull_at_a_move").search(written) is not None and not draft.turn.pressed
    if told and "?" not in written:
        draft.acknowledge(acknowledgement("pull_at_a_move"))
