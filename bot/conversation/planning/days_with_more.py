"""Minutes that days off have, told apart from those of the other days: both are kept.

"5 on work days, 15 on days off": the list is made for the shorter days, and the longer one is shown
when it is asked for, or on such a day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.questions.minutes import minutes_offered
from bot.knowledge.routine.routine_rules import longest_minutes
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.text.message import Message


def note_days_with_more(draft: Draft) -> None:
    """Keep the minutes of days off, and those of work days beside them; both are said back."""
    text = draft.situation.turn.text
    told = None if draft.turn.pressed else spoken("length_of_free_days").search(text)
    if told is None or not _of_minutes(draft, text):
        return
    longer = _minutes(told)
    if longer is None:
        return
    apart = spoken("length_of_work_days").search(text)
    shorter = _minutes(apart) if apart else None
    known = draft.values.get(slots.MINUTES)
    if (shorter or known or longer) > longer:
        return  # less on days off is a wish like any other
    draft.set(**{slots.SETTING: replace(draft.setting, longer_minutes=longer).as_dict()})
    draft.keep("setting")
    draft.leave_words(*_number_in(told))
    if shorter is None or apart is None or draft.asked == slots.MINUTES:
        draft.acknowledge(wish_words("longer_days", str(longer)))
        return
    draft.leave_words(*_number_in(apart))
    draft.acknowledge(wish_words("shorter_days", str(shorter)))
    draft.acknowledge(wish_words("longer_days", str(longer)))
    draft.set(**{slots.MINUTES: shorter})
    if known not in (None, shorter) and draft.values.get(slots.ROUTINE):
        made_anew(draft)
        draft.renewed = True


def _of_minutes(draft: Draft, text: str) -> bool:
    """Whether the numbers are minutes: they are called so, or nothing else is spoken of."""
    named = spoken("names_minutes").search(text) is not None
    return named or draft.asked == slots.MINUTES or bool(draft.values.get(slots.ROUTINE))


def _minutes(told: re.Match[str]) -> int | None:
    word = (told["n"] or told["m"]).casefold()
    if spoken("of_an_hour").search(word):
        return longest_minutes()
    number = next((one.value for one in Message.read(word).numbers()), None)
    return None if number is None else minutes_offered(number)


def _number_in(told: re.Match[str]) -> tuple[int, int]:
    return told.span("n" if told["n"] else "m")
