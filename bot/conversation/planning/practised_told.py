"""Days practised alone that are told at a return without a check-in: kept, and said."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, read_topic, told_ahead, topic_now
from bot.conversation.course.days_done import days_told
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.requests.answers_told import note_told, times_told
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.speaking import speak
from bot.language.replies.staying import days_done_told, read_staying

AT = (None, slots.CHECK_IN, slots.DUE)  # the guide may have greeted first
KEY = "practised"


def note_practised(draft: Draft) -> None:
    """Keep that it was done since the last visit ("did my exercises last night").

    A check-in that is due asks for the days before today itself.
    """
    coming_back = draft.values.get(slots.RETURNING) and not draft.values.get(slots.ROUTINE)
    if draft.turn.pressed or draft.asked not in AT or not coming_back:
        return
    weeks = weeks_of(draft)
    if not weeks.has_plan:
        return
    days, today = _days(draft)
    if topic_now(draft.values):
        _say(draft, int(draft.values[slots.DUE]["answers"].get(DONE) or 0))
        days = 0
    if not (days or today) or times_told(draft, KEY):
        return
    note_told(draft, KEY)
    draft.keep("practised", days=days, window=_since_last(draft), today=today)
    _say(draft, days + today)


def take_days_beside(draft: Draft) -> bool:
    """Take the days that are told in place of the answer to another question of a check-in.

    "Did it like twice, had exams" answers nothing else; True where that is so.
    """
    topic, state = topic_now(draft.values), draft.values.get(slots.DUE)
    if draft.turn.pressed or draft.asked != slots.DUE or not state or topic in (None, DONE):
        return False
    weeks = weeks_of(draft)
    if read_topic(str(topic), state, weeks, draft.turn) is not None:
        return False
    ahead = told_ahead(state, weeks, draft.turn)
    if DONE in ahead["open"] or DONE not in state["open"]:
        return False
    draft.set(**{slots.DUE: ahead})
    _say(draft, int(ahead["answers"].get(DONE) or 0))
    return True


def _say(draft: Draft, count: int) -> None:
    """Say on how many days it was done, and let the last visit tell of them."""
    if not count:
        return
    once = count == 1
    draft.acknowledge(talk_words("done_alone_once" if once else "done_alone", days=str(count)))
    visit = draft.values.get(slots.RETURNING)
    if not visit:
        return
    left = str(visit.get("last", "")).replace(f", {speak('conversation', 'not_done_yet')}", "")
    done = int(visit.get("done") or 0) + count
    draft.set(**{slots.RETURNING: {**visit, "last": left, "done": done}})


def _days(draft: Draft) -> tuple[int, bool]:
    """On how many days before today it was done, and whether it was today."""
    turn = draft.turn
    dated = spoken("done_of_late").search(turn.text)
    if dated is not None:
        return (1 if dated["before"] else 0), bool(dated["today"])
    if "days_done" not in read_staying(turn.reply):
        return 0, False
    told = days_told(days_done_told(turn.reply), turn.findings, _since_last(draft))
    return told or 0, False


def _since_last(draft: Draft) -> int:
    """How many days before today nothing is known of."""
    today = today_of(draft)
    seen = weeks_of(draft).history.last_seen(today)
    return 1 if seen is None else max(1, (today - seen).days)
