"""Minutes that some days have, told apart from those of the others: both are kept.

"5 on office days, 12 on Tuesdays", "a shorter one for work days": the list that is there stays for
the other days. On such a weekday the list is made for its own minutes; days off and days of work
are told when they come.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.next_plan import minutes_today
from bot.conversation.drafting.shown_with_plan.free_days_shown import lengths_in_words, with_lengths
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.session.plans_before import change_lists
from bot.knowledge.routine.routine_rules import length_apart
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.told.weekdays_told import WEEK
from bot.language.replies.wished.lengths_by_day import OFF, WORK, LengthTold, lengths_by_day

ELSEWHERE = (*OWN_WORDS, slots.CONSENT, slots.REMINDER, slots.DUE, slots.CHECK_IN)


def note_lengths_of_days(draft: Draft) -> None:
    """Keep the minutes of the days that are told; they are said back with those of the others."""
    text = draft.situation.turn.text
    if draft.turn.pressed or draft.asked in ELSEWHERE or not _of_minutes(draft, text):
        return
    known = draft.values.get(slots.MINUTES)
    told = {
        one: minutes
        for one in lengths_by_day(text, beside_minutes=draft.asked == slots.MINUTES)
        if (minutes := _minutes(one, known))
    }
    if not told:
        return
    if known is None and len(told) == 1 and any(_are_most(one.days) for one in told):
        return  # "10 minutes, Monday to Friday" answers for all of its days
    usual = min(told.values()) if len(told) > 1 else known
    lengths = dict(draft.setting.lengths)
    for one, minutes in told.items():
        lengths |= dict.fromkeys(one.days, minutes)
        (start, end), (first, last) = one.span, one.number
        if minutes == usual and draft.asked == slots.MINUTES:  # the number is the answer
            draft.leave_words(start, first)
            draft.leave_words(last, end)
        else:
            draft.leave_words(start, end)
        if reason := spoken("reason_beside_days").match(draft.turn.text, end):
            draft.leave_words(*reason.span())
    kept = tuple(sorted((day, n) for day, n in lengths.items() if n != usual))
    _keep(draft, kept, usual, known)


def _keep(
    draft: Draft, lengths: tuple[tuple[str, int], ...], usual: int | None, known: int | None
) -> None:
    today = minutes_today(draft) or known
    draft.set(**{slots.SETTING: replace(draft.setting, lengths=lengths).as_dict()})
    draft.keep("setting")
    draft.days_told = True
    words = lengths_in_words(lengths, usual)
    if words:
        draft.acknowledge(wish_words("lengths_noted", words))
    for kind in (OFF, WORK):
        if kind in dict(lengths):
            draft.acknowledge(wish_words(f"say_{kind}"))
    if draft.asked != slots.MINUTES and usual is not None:
        draft.set(**{slots.MINUTES: usual})
    if not draft.values.get(slots.ROUTINE):
        return
    if (minutes_today(draft) or usual) != today:
        made_anew(draft)
        draft.renewed = True
    else:
        draft.set(**change_lists(draft.values, lambda one: with_lengths(one, lengths)))


def _are_most(days: frozenset[str]) -> bool:
    """Whether these are days of work, or more days of the week than the others."""
    named = {one for one in days if one.isdigit()}
    return WORK in days or len(named) > len(WEEK) - len(named)


def _of_minutes(draft: Draft, text: str) -> bool:
    """Whether the numbers are minutes: they are called so, or nothing else is spoken of."""
    named = spoken("names_minutes").search(text) is not None
    return named or draft.asked == slots.MINUTES or bool(draft.values.get(slots.ROUTINE))


def _minutes(told: LengthTold, known: int | None) -> int | None:
    if told.minutes is not None:
        return minutes_offered(told.minutes)
    return None if known is None else minutes_offered(length_apart(known, longer=told.longer))
