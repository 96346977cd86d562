"""The pain that the moves began with, and that of doing them: neither is the pain of now."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.staying import read_staying

NUMBERS = ("behind", "ahead", "bare")
REMINDER_SET = "reminder_set"  # a reading of staying
ANSWERED = (slots.RATING, None)


def take_pain_of_then(draft: Draft) -> None:
    """Take "it was 6 before" as the pain before the moves, once they have begun, and say so.

    "5 was during" tells of the moves alone, where the pain behind them is asked or told.
    """
    if draft.turn.pressed or draft.values.get(slots.TOGETHER) != "now":
        return
    if REMINDER_SET in read_staying(draft.turn.reply):
        return  # "remind me half 5 before I set off"
    text = draft.turn.text.casefold()
    if draft.asked in ANSWERED:
        for during in spoken("pain_in_a_move").finditer(text):
            draft.leave_words(*during.span())
    told = spoken("pain_before_it").search(draft.turn.text.casefold())
    if told is None or draft.asked not in (*ANSWERED, slots.EXERCISE_FEEDBACK):
        return
    number = next(int(told[name]) for name in NUMBERS if told[name])
    draft.leave_words(*told.span())
    draft.set(**{slots.SESSION_PAIN: number})
    if draft.values.get(slots.RATING) is not None:
        draft.set(nrs=number)
    draft.keep("session")
    draft.acknowledge(acknowledgement("pain_before", number=str(number)))
