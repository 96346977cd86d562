"""Minutes that are wished for this day alone: those of the other days stay, and both are said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.planning.time_wished.minutes_meant import (
    deeds_asked_about,
    minutes_of_a_piece,
)
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.session.session import routine_of
from bot.knowledge.routine.routine_rules import next_offered
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.lengths_by_day import OFF, WORK
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.first_number import first_whole


class LengthOfToday(NamedTuple):
    """The minutes of this day, and those of the other days where they are told too."""

    today: int
    others: int | None


def length_of_today(draft: Draft, wishes: Wishes) -> LengthOfToday | None:
    """Return the length that is wished for today alone; None where none is, or it is of all days.

    At the first question for minutes "today" alone is no day apart: they are not known yet.
    """
    text, known = draft.situation.turns[-1].text, draft.before.get(slots.MINUTES)
    own = _of_its_kind(draft, text)
    if own and known not in (None, own):
        return LengthOfToday(own, None) if _minutes(text, asked=False) is None else None
    others = spoken("length_of_other_days").search(text)
    if draft.turn.pressed or not (others or spoken("for_today").search(text)):
        return None
    apart = _number(others["others"]) if others and others["others"] else None
    usual = known if apart is None else apart
    if usual is None:
        return None
    rest = text if others is None else blanked(text, [others.span()])
    minutes = _minutes(rest, asked=draft.asked == slots.MINUTES)
    if minutes is None and wishes.minutes != apart:
        minutes = wishes.minutes
    if minutes is None and known is not None and (wishes.shorter or wishes.longer):
        minutes = next_offered(known, longer=wishes.longer)
    if minutes is None or (minutes == usual and apart is None):
        return None
    others_last = None if apart is None else minutes_offered(apart)
    return LengthOfToday(minutes_offered(minutes), others_last)


def _of_its_kind(draft: Draft, text: str) -> int | None:
    """The minutes that days off, or days of work, have of their own, where today is one."""
    lengths = dict(draft.setting.lengths)
    if spoken("is_a_free_day").search(text):
        return lengths.get(OFF)
    return lengths.get(WORK) if spoken("is_a_work_day").search(text) else None


def keep_length(draft: Draft, told: LengthOfToday) -> Iterator[str]:
    """Keep the minutes of today apart from those of every day; yield the words that say both."""
    day = today_of(draft).isoformat()
    draft.set(**{slots.MINUTES_TODAY: {"minutes": told.today, "day": day}})
    if draft.asked == slots.MINUTES and draft.facts.nrs == told.today:
        draft.set(nrs=draft.facts_before.nrs)  # "5 today, 10 the other days"
    yield wish_words("minutes_today", str(told.today))
    yield other_days(draft, told)


def other_days(draft: Draft, told: LengthOfToday | None) -> str:
    """Say how long the other days are, taken as they are told; "" where today is not apart."""
    if told is None:
        return ""
    usual = int(told.others or draft.values[slots.MINUTES])
    draft.set(**{slots.MINUTES: usual})
    return wish_words("minutes_other_days", str(usual))


def is_cut_of_today(draft: Draft, told: LengthOfToday) -> bool:
    """Whether the list that stands is cut for it, or what is left of a session."""
    routine = routine_of(draft.values)
    if draft.asked not in (slots.EXERCISE_FEEDBACK, slots.TOGETHER) or routine is None:
        return False
    return draft.asked == slots.EXERCISE_FEEDBACK or told.today < routine.minutes


def _minutes(text: str, *, asked: bool) -> int | None:
    """The minutes that are wished for, or stand alone in a piece ("a short one today, 5 min")."""
    text = blanked(text, list(deeds_asked_about(text)))
    wished = read_wishes(text, None, "minutes" if asked else None).minutes
    return minutes_of_a_piece(text) if wished is None else wished


def _number(words: str) -> int | None:
    return first_whole(words)
