"""Short breath, or a dizzy spell on rising, told in a session has its own answer, asked or not.

"The last two left me puffed, is that normal?" is answered by what to do and whom to call, never by
a card on another matter. What breaks the stop rule stops the move, which says as much.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.requests.about_backs.ask_backs import names_nothing
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.plain_answers import PlainAnswer, load_plain_answers
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark

WHERE = (slots.EXERCISE_FEEDBACK, slots.TOGETHER, slots.RATING)


def answer_what_was_felt(draft: Draft) -> bool:
    """Answer it, and leave its sentences out; True where the message says nothing else."""
    turn = draft.turn
    if turn.pressed or draft.asked not in WHERE or warns_in_exercise(turn):
        return False
    whole, asked_before = turn.text, False
    for start, end in parts_of(whole):
        part = whole[start:end]
        felt, left = _felt_in(part), [(start, end)]
        if felt is not None:
            _say(draft, felt, asked=ends_with_mark(part))
            if not ends_with_mark(part):  # "did the first lot, puffed out" reports as well
                pieces = pieces_of(whole, start, end)
                left = [at for at in pieces if _felt_in(whole[slice(*at)])] or left
        elif not (asked_before and ends_with_mark(part) and names_nothing(part)):
            asked_before = False
            continue
        asked_before = True
        for first, last in left:
            draft.leave_words(first, last)
    return draft.turn is not turn and not any(map(str.isalnum, draft.turn.text))


def _felt_in(said: str) -> PlainAnswer | None:
    known = load_plain_answers().values()
    return next((one for one in known if one.felt and one.is_in(said)), None)


def _say(draft: Draft, felt: PlainAnswer, *, asked: bool) -> None:
    """Say it once; who asks again hears it again."""
    if asked or not times_told(draft, felt.id):
        draft.acknowledge(felt.says)
    note_told(draft, felt.id)
