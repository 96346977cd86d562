"""Leg pain that is told to grow at a return: who should look at it is said at once.

The short list of grave signs follows at a return; numbness, weakness and the bladder are asked
about there.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.requests.about_the_guide.answers_by_stage import LEG_GROWS, answer_of_stage
from bot.conversation.requests.about_the_guide.programme_questions import asked_outright
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import is_question

SEE_ANYONE = "see_anyone"


def tell_of_growing_leg(draft: Draft) -> None:
    """Say once a visit that leg pain which grows is for a doctor within days."""
    text, known = draft.turn.text, times_told(draft, LEG_GROWS)
    asks = not draft.turn.pressed and asked_outright(text, SEE_ANYONE)
    if not known and _may_tell_it(draft) and _tells_it(draft.turn):
        note_told(draft, LEG_GROWS)
        if not asks:  # else the answer says it
            draft.acknowledge(acknowledgement(LEG_GROWS))
    if asks and not asks_something(text):  # "just yes or no, GP or not"
        draft.acknowledge(answer_of_stage(draft, SEE_ANYONE) or "")


def _may_tell_it(draft: Draft) -> bool:
    back = weeks_of(draft).has_plan or draft.values.get(slots.RETURNING)
    return bool(back) and draft.asked not in slots.OF_A_MOVE


def _tells_it(turn: UserTurn) -> bool:
    if turn.pressed or is_question(turn.text):
        return False
    grows = spoken("leg_pain_grows").search(turn.text) is not None
    return grows and spoken("leg_pain_no_more").search(turn.text) is None
