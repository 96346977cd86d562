"""Who asks how a check or a move is done ("can I use my arms?") tells no sign by it."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question


def without_signs_in_how(turn: Turn) -> Turn:
    """Return the turn without signs in a question about the steps, while a check or move is open.

    A word of a symptom in it lets them stand.
    """
    if turn.button or not turn.of_a_move:
        return turn
    asked = [place for place in parts_of(turn.text) if _asks_how(turn.text[slice(*place)])]
    return turn.without(lambda one: one.kind == Kind.FLAG and one.touches(asked)) if asked else turn


def _asks_how(said: str) -> bool:
    how = spoken("asks_how_to_do_it").search(said) is not None
    return how and begins_as_question(said) and spoken("of_a_symptom").search(said) is None
