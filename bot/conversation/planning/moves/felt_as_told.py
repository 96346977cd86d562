"""A stretch that is felt where the card says it belongs is no sign, and no pain that has spread.

"Done. Felt it in my chest, as you said" behind a chest stretch is done. Only the words for the
place are left out, and only where the card names it and nothing beside them tells of a pain.
"""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import current_item
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind
from bot.language.text.question_start import ends_with_mark
from bot.routine.shown.own_way import own_words

_WORD = re.compile(r"[a-z]+")


def leave_felt_as_told(draft: Draft) -> None:
    """Leave out that the move that is up was felt where its card says."""
    turn, item = draft.turn, current_item(draft.values)
    if turn.pressed or draft.asked != slots.EXERCISE_FEEDBACK or item is None:
        return
    if turn.findings.present(Kind.FLAG) or spoken("no_stretch_felt").search(turn.text):
        return
    own = own_words(load_exercises()[item.exercise_id], item)  # as the card shows it to them
    here = {*_WORD.findall(f"{own.cue} {own.name}".casefold())} & {*words("body_in_names")}
    for first, last in pieces_of(turn.text):
        said = turn.text[first:last]
        felt = spoken("felt_in_a_move").search(said)
        told = {*_WORD.findall(said.casefold())}
        if felt is not None and here & told and not ends_with_mark(said):
            draft.leave_words(first + felt.start(), last)
