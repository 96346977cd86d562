"""A length that is wished for tomorrow or the next time alone: today's list and the others stay.

"Only got 5 minutes tomorrow", "a shorter session next time please": nothing begins now, and nothing
of today is cut. It is kept for that day, so that the list is made for it when it comes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.next_day import next_day, tomorrow_of
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.session.session import routine_of
from bot.knowledge.routine.routine_rules import length_apart
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.day_words import weekday_names
from bot.language.replies.told.weekdays_told import of_another_matter
from bot.language.replies.wished.lengths_by_day import minutes_said

ELSEWHERE = (*OWN_WORDS, slots.CONSENT, slots.REMINDER, slots.DUE, slots.CHECK_IN, slots.MINUTES)


def note_length_of_next_time(draft: Draft) -> None:
    """Keep the minutes of the day to come, and say them with those of the others."""
    usual = draft.values.get(slots.MINUTES)
    planned = routine_of(draft.values) is not None or weeks_of(draft).has_plan
    if draft.turn.pressed or usual is None or not planned or draft.asked in ELSEWHERE:
        return
    text = draft.situation.turn.text
    for start, end, minutes, day in _told(draft, text, int(usual)):
        _keep(draft, day, minutes, int(usual))
        draft.leave_words(start, end)
        return
    if like := spoken("shorter_on_such_days").search(text):
        draft.acknowledge(talk_words("shorter_on_such_days", n=str(usual)))
        draft.leave_words(*like.span())
        draft.days_told = True


def _told(draft: Draft, text: str, usual: int) -> Iterator[tuple[int, int, int, date]]:
    """Where a length of the day to come is wished for, how long, and the day."""
    for hit in spoken("length_of_next_time").finditer(text):
        if of_another_matter(text, *hit.span()):
            continue
        number, relative = group_told(hit, "n"), group_told(hit, "rel")
        told = minutes_said(number) if number else None
        longer = spoken("length_is_more").match(relative) is not None
        minutes = length_apart(usual, longer=longer) if told is None else told
        tomorrow = spoken("names_tomorrow").search(hit[0]) is not None
        day = tomorrow_of(draft) if tomorrow else next_day(draft)
        yield *hit.span(), minutes_offered(minutes), day


def _keep(draft: Draft, day: date, minutes: int, usual: int) -> None:
    today, setting = today_of(draft).isoformat(), draft.setting
    others = {key: n for key, n in setting.one_day if key > today}
    kept = tuple(sorted({**others, day.isoformat(): minutes}.items()))
    draft.set(**{slots.SETTING: replace(setting, one_day=kept).as_dict()})
    draft.keep("setting")
    draft.days_told = True
    form = "minutes_of_next_day" if day == tomorrow_of(draft) else "minutes_of_a_day"
    draft.acknowledge(talk_words(form, n=str(minutes), day=weekday_names()[day.weekday()]))
    draft.acknowledge(wish_words("minutes_other_days", str(usual)))
