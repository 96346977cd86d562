"""Dizziness with sickness from a turn of the neck: the signs of a neck artery are asked at once.

It may be told as a question ("my head swims and I feel sick after the neck turns, is that ok?").
What the words themselves make a sign is judged by the screen (clinical 2.3 RF09).
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flag_asked_first import ask_flag_first
from bot.conversation.safety.confirm_questions import one_alone
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.knowledge.vocabulary.spoken_patterns import spoken

ARTERY = "cad_stroke_sah"


def ask_of_neck_arteries(draft: Draft) -> None:
    """Let the question about the signs of a neck artery be put before all else."""
    turn, safety = draft.turn, draft.safety
    if turn.pressed or safety.asking or safety.locked or ARTERY in safety.asked:
        return
    said = turn.text.casefold()
    of_neck = spoken("a_move_of_the_neck").search(said) is not None
    sick = spoken("sick_with_it").search(said) is not None
    if not (of_neck and sick and tells_of_dizziness(turn.text)):
        return
    shown = (*safety.shown, one_alone(ARTERY))
    ask_flag_first(draft, ARTERY, replace(safety, shown=shown))
