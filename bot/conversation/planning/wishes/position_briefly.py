"""A position is to be short: "not kneeling for long". It is no limit, and takes none out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.course.limits import position_names
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import names_of, today_of
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.apostrophes import straightened
from bot.routine import RoutineItem

# Before the list these are words of the days ("I can't stand for long").
BEFORE_THE_LIST = (slots.CHECK_ANSWER, slots.MINUTES)
OF_THE_DAYS = ("stand", "sit", "supine")


def take_position_briefly(draft: Draft) -> bool:
    """Say what of today is done so, and how it is kept short; True where nothing else is said."""
    text, today = draft.turn.text, today_of(draft)
    if draft.turn.pressed or not (today or draft.asked in BEFORE_THE_LIST):
        return False
    told = spoken("position_briefly").search(straightened(text))
    position = next((one for one, said in told.groupdict().items() if said), None) if told else None
    if told is None or position is None or (not today and position in OF_THE_DAYS):
        return False
    draft.acknowledge(_what_becomes_of_it(draft, position, today))
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))


def _what_becomes_of_it(draft: Draft, position: str, today: Sequence[RoutineItem]) -> str:
    limit = position_names((position,))
    if position in draft.setting.no_positions:
        return wish_words("positions_stay_out", limit)  # it is left out as a whole
    so = [one for one in today if one.position == position]
    known = "position_briefly" if so else "position_briefly_none"
    return acknowledgement(
        known if today else "position_briefly_later",
        position=load_about_moves()["position"].texts[position],
        moves=", ".join(names_of(so)),
        limit=limit,
    )
