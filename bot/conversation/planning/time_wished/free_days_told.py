"""Weekdays without a session: kept for the weeks, put right, on again, or of this week alone."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.shown_with_plan.free_days_shown import (
    free_days_in_words,
    with_free_days,
)
from bot.conversation.planning.time_wished.reminder_beside import changes_reminder
from bot.conversation.questions.reminder_time import rest_on_free_days
from bot.conversation.session.plans_before import change_lists
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.day_words import weekday_names
from bot.language.replies.told.staying import read_staying
from bot.language.replies.told.weekdays_told import WEEK, DaysTold, DayWish, weekdays_told
from bot.language.replies.wished.lengths_by_day import lengths_by_day
from bot.language.text.question_start import begins_as_question
from bot.routine.situation.inputs import Setting

ELSEWHERE = (*OWN_WORDS, slots.CONSENT, slots.REMINDER)
OF_DAYS_GONE = (slots.DUE, slots.CHECK_IN)
OF_A_REMINDER = {"reminder_set", "reminder_stop", "reminder_rest", "reminder_zone"}


def note_free_days(draft: Draft) -> None:
    """Keep the weekdays that are to be free and say them back; the rest is read as ever."""
    text = draft.situation.turns[-1].text
    if draft.turn.pressed or draft.asked in ELSEWHERE or read_staying(text) & OF_A_REMINDER:
        return
    told = weekdays_told(
        text,
        free=draft.setting.free_days,
        beside_minutes=draft.asked == slots.MINUTES,
        of_days_gone=draft.asked in OF_DAYS_GONE or _comes_back(draft),
    )
    apart = lengths_by_day(text, beside_minutes=draft.asked == slots.MINUTES)
    if len(apart) > 1:  # "10 in the week, 20 at the weekend" frees no day
        told = tuple(
            one
            for one in told
            if not any(a.span[0] < one.span[1] for a in apart if one.span[0] < a.span[1])
        )
    before, of_notes = draft.setting.free_days, changes_reminder(draft, text)
    if of_notes:  # "only Tuesdays" is said of the reminder that is on, "not on Sundays" of both
        told = tuple(one for one in told if one.kind is not DayWish.SOLE)
    for one in told:
        _take(draft, one)
        if not of_notes:
            draft.leave_words(*_its_words(draft, one))
    if any(one.kind not in (DayWish.FREE, DayWish.MOVED) or not one.once for one in told):
        _say(draft, before)
    draft.days_told = bool(told) or _unnamed(draft)


def _its_words(draft: Draft, told: DaysTold) -> tuple[int, int]:
    """Where it is told, with the words of its clause that tell nothing else."""
    (first, last), (start, end) = told.clause, told.span
    text, known = draft.turn.text, draft.turn.findings.mentions

    def silent(a: int, b: int) -> bool:
        return not any(a <= one.start < b for one in known) and not any(
            sign.isdigit() for sign in text[a:b]
        )

    return first if silent(first, start) else start, last if silent(end, last) else end


def _unnamed(draft: Draft) -> bool:
    """Ask for the days where only how many of a week is told ("every other day is enough")."""
    planned = draft.asked == slots.MINUTES or draft.values.get(slots.ROUTINE)
    text = draft.situation.turns[-1].text
    told = spoken("days_not_named").search(text) if planned and not _comes_back(draft) else None
    if told is None or draft.asked in OF_DAYS_GONE:
        return False
    if begins_as_question(text) and not spoken("asks_for_fewer_days").search(text):
        return False
    plain = spoken("reason_for_fewer_days").sub(" ", text)
    if spoken("day_of_another_matter").search(plain):
        return False
    draft.acknowledge(talk_words("free_days_unnamed"))
    draft.leave_words(*told.span())
    for name in ("asks_for_fewer_days", "reason_for_fewer_days"):
        for said in spoken(name).finditer(text):
            draft.leave_words(*said.span())
    return True


def _comes_back(draft: Draft) -> bool:
    return draft.asked is None and bool(draft.values.get(slots.RETURNING))


def _take(draft: Draft, told: DaysTold) -> None:
    """Keep the days as they are from now on; a day of one week alone is only answered."""
    free = draft.setting.free_days
    if told.kind is DayWish.MOVED:
        names = {"day": _names(told.days), "other": _names(told.to)}
        draft.acknowledge(talk_words("free_day_moved", **names))
    elif told.kind is DayWish.FREE and told.once:
        draft.acknowledge(talk_words("free_day_once", day=_names(told.days)))
    if told.kind in (DayWish.FREE, DayWish.MOVED) and told.once:
        return
    now = {
        DayWish.FREE: free | told.days,
        DayWish.MOVED: (free | told.days) - told.to,
        DayWish.SOLE: WEEK - told.days,
        DayWish.BACK_ON: free - told.days,
        DayWish.IN_PLACE: free - told.days | told.to,
    }[told.kind]
    if WEEK - now:  # with no day left there is nothing to plan
        draft.set(**{slots.SETTING: replace(draft.setting, free_days=now).as_dict()})
        draft.set(**change_lists(draft.values, lambda one: with_free_days(one, now)))
        draft.keep("setting")


def settle_free_days(draft: Draft) -> bool:
    """Let the reminder rest on the days that are free now; True where nothing else is said."""
    if not draft.days_told:
        return False
    for note in spoken("only_to_note").finditer(draft.turn.text):
        draft.leave_words(*note.span())  # "..., note it": that is no question for a clinician
    before = Setting.from_dict(draft.before.get(slots.SETTING) or {}).free_days
    if draft.setting.free_days != before and not changes_reminder(draft, draft.turn.text):
        rest_on_free_days(draft, before)
    return not any(map(str.isalnum, draft.turn.text))


def _say(draft: Draft, before: frozenset[int]) -> None:
    """Say once how the days stand now."""
    now = draft.setting.free_days
    if now < before:
        draft.acknowledge(talk_words("free_days_back", days=free_days_in_words(before - now)))
    elif len(now) > len(WEEK - now):
        draft.acknowledge(talk_words("free_days_only", days=free_days_in_words(WEEK - now)))
    elif now:
        draft.acknowledge(talk_words("free_days_noted", days=free_days_in_words(now)))
    fewest = load_weekly_rules().days_to_grow
    if len(WEEK - now) < fewest:
        draft.acknowledge(talk_words("free_days_many", days=str(fewest)))


def _names(days: frozenset[int]) -> str:
    return ", ".join(weekday_names()[one] for one in sorted(days))
