"""A wish that its own last words take back: "swap the angel, tho nah leave it"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wished_moves import read_move_wishes
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message_parts import sentences_of

AT = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK, slots.RATING)


def take_what_stays(draft: Draft) -> bool:
    """Leave a wish out that is taken back with it, and say that the move stays.

    True where the message says nothing else.
    """
    text = draft.turn.text
    stays = spoken("keeps_it_after_all").search(text)
    if stays is None or draft.turn.pressed or draft.asked not in AT:
        return False
    begin = max((last for _, last in sentences_of(text) if last <= stays.start()), default=0)
    wished = text[begin : stays.start()] or text[: stays.start()]
    wishes = read_move_wishes(wished) or read_wishes(wished, asked="doing").swap
    if routine_of(draft.values) is None or not wishes:
        return False
    draft.acknowledge(wish_words("stays_after_all"))
    draft.leave_words(begin, stays.end())
    draft.turn = replace(draft.turn, intent=None)  # what it was named for has gone
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.REPROMPT: "simpler"})
    return not any(map(str.isalnum, draft.turn.text))
