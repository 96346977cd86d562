"""Days practised alone that are told at any point of a return: kept, and said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, topic_now, without
from bot.conversation.course.days_done import days_told
from bot.conversation.course.days_told_ahead import window_of
from bot.conversation.course.returning import times_words
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.turn import UserTurn
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.reading_session_moves import read_session_moves
from bot.language.replies.told.staying import days_done_told, read_staying
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark

KEY = "practised"
# What is said there is of a move, or is kept as it stands.
ELSEWHERE = (*slots.OF_A_MOVE, *OWN_WORDS)
# Where "done" is of all the exercises, and no list of today is up yet.
WHERE_DONE = (None, slots.DUE, slots.CHECK_IN)
ALL_OF_IT = ("done_all", "done_routine")


def note_practised(draft: Draft, turn: UserTurn | None = None) -> None:
    """Keep on how many days it was done since the last visit, told at any point of a return.

    A check-in that is due asks for the days before today itself: what is told ahead answers it.
    Told again with the same count it is neither kept nor said once more; another puts it right.
    """
    turn = turn or draft.turn
    if turn.pressed or draft.asked in ELSEWHERE or not draft.values.get(slots.RETURNING):
        return
    if not weeks_of(draft).has_plan:
        return
    days, today, window = _days(draft, turn)
    today = today and not (draft.asked == slots.TOGETHER and _tells_all_done(turn.text))
    state = draft.values.get(slots.DUE)
    if state and topic_now(draft.values):
        if draft.asked != slots.DUE and days and DONE in state["open"]:
            draft.set(**{slots.DUE: without(state, DONE, days)})
        _say(draft, int(draft.values[slots.DUE]["answers"].get(DONE) or 0))
        days = 0
    elif state and (draft.before.get(slots.DUE) or {}).get("open") and _new(draft, state):
        _say(draft, int(state["answers"][DONE] or 0))
        days = 0
    elif state and days == state["answers"].get(DONE):
        days = 0
    if (days or today) and not times_told(draft, days_key(days + today)):
        dated = spoken("done_of_late").search(turn.text) is not None
        draft.keep("practised", days=days, window=window, today=today, dated=dated)
        due = draft.values.get(slots.DUE) or {"answers": {}}
        if days or not due["answers"].get(DONE):  # else today is among those that were said
            _say(draft, days + today, window if dated else max(window, days + today))


def _new(draft: Draft, state: Mapping[str, Any]) -> bool:
    """Whether the days of a check-in that has ended were told with this message."""
    return DONE in state["answers"] and DONE not in draft.before[slots.DUE]["answers"]


def days_key(count: int) -> str:
    """Name a count of days that was said back."""
    return f"{KEY}/{count}"


def _say(draft: Draft, count: int, window: int | None = None) -> None:
    """Say on how many days it was done, once, and let the last visit tell of them."""
    if not count or times_told(draft, days_key(count)):
        return
    note_told(draft, days_key(count))
    once = count == 1
    draft.acknowledge(talk_words("done_alone_once" if once else "done_alone", days=str(count)))
    visit = draft.values.get(slots.RETURNING)
    if not visit:
        return
    window = days_window(draft) if window is None else window
    first = today_of(draft) - timedelta(days=window)
    known = {one.on for one in weeks_of(draft).history.sessions if one.done}
    new = max(0, count - sum(first <= day < today_of(draft) for day in known))
    tell_visit(draft, new, window=visit.get("window") or window)


def tell_visit(draft: Draft, told: int, **besides: int) -> None:
    """Let the line of the last visit count so many days told of in place of those before."""
    visit = draft.values[slots.RETURNING]
    before = int(visit.get("done") or 0)
    done = before - int(visit.get("told") or 0) + told
    last = str(visit.get("last", "")).replace(times_words(before), times_words(done))
    draft.set(**{slots.RETURNING: {**visit, "last": last, "done": done, "told": told, **besides}})


def _days(draft: Draft, turn: UserTurn) -> tuple[int, bool, int]:
    """On how many days before today it was done, whether it was today, and of how many days."""
    dated = spoken("done_of_late").search(turn.text)
    if dated is not None:
        before, today = dated["before"] or dated["earlier"], dated["today"] or dated["both"]
        return (1 if before else 0), bool(today), 1
    window = days_window(draft)
    if "days_done" not in read_staying(turn.reply):
        return 0, _all_done_now(draft, turn), window
    told = days_told(days_done_told(turn.reply), turn.findings, window)
    return told or 0, False, window


def _all_done_now(draft: Draft, turn: UserTurn) -> bool:
    """Whether all of it is told to be done and no day is named: it was done today.

    "Finished all 6 before my standup meeting", "done. same next week?"; a sentence that asks tells
    nothing. On how many days it was done is asked of the days before.
    """
    if draft.asked not in WHERE_DONE or topic_now(draft.values) == DONE:
        return False
    told = [turn.text[first:last] for first, last in parts_of(turn.text)]
    said = (
        one for one in told if not ends_with_mark(one) and not spoken("names_a_day").search(one)
    )
    deeds = ALL_OF_IT[:1] if draft.asked is None else ALL_OF_IT
    return any(_tells_all_done(one, deeds) for one in said)


def _tells_all_done(text: str, deeds: Sequence[str] = ALL_OF_IT) -> bool:
    """Whether words tell that the whole routine is done; at its list that ends the session."""
    return any(one.deed in deeds for one in read_session_moves(text))


def days_window(draft: Draft) -> int:
    """Return how many days before today it is told of: of the check-in, or since the last visit."""
    visit = draft.values.get(slots.RETURNING) or {}
    if visit.get("window"):  # the days that were told of first are kept by now
        return int(visit["window"])
    if state := draft.values.get(slots.DUE):
        return window_of(state)
    today = today_of(draft)
    seen = weeks_of(draft).history.last_seen(today)
    return 1 if seen is None else max(1, (today - seen).days)
