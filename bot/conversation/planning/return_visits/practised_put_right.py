"""A count of days practised that is put right, up or down: what was noted of it changes."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.return_visits.practised_told import (
    KEY,
    days_key,
    days_window,
    tell_visit,
)
from bot.conversation.requests.about_backs.answers_told import last_told, note_told, told_before
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.language.text.first_number import first_number


def put_days_right(draft: Draft) -> bool:
    """Change on how many days it was done, where the message puts that right; True where it does.

    "No wait, I did 2 not 4", "actually only twice".
    """
    last, told = _last_count(draft), _told(draft)
    if last is None or told is None or told == last:
        return False
    state, window = draft.values.get(slots.DUE), days_window(draft)
    days = min(told, window)
    if state and DONE in state["answers"]:
        answers = {**state["answers"], DONE: days}
        draft.set(**{slots.DUE: {**state, "answers": answers}})
    if not state or topic_now(draft.values) is None:
        draft.keep("days_put_right", days=days, window=window)
    note_told(draft, days_key(days))
    few = {0: talk_words("days_put_right_none"), 1: talk_words("days_put_right_once")}
    draft.acknowledge(few.get(days, talk_words("days_put_right", days=str(days))))
    if visit := draft.values.get(slots.RETURNING):
        tell_visit(draft, max(0, int(visit.get("told") or 0) + days - last))
    return True


def _last_count(draft: Draft) -> int | None:
    """On how many days it was done by what was noted last at this visit."""
    counts = [one for one in told_before(draft) if one.startswith(f"{KEY}/")]
    return int(counts[-1].partition("/")[2]) if counts else None


def _told(draft: Draft) -> int | None:
    """The count that takes the place of the one that was noted; None where none does."""
    text = draft.situation.turns[-1].text
    found = None if draft.turn.pressed else spoken("days_put_right").search(text)
    if found is None or not (found["cue"] or found["gone"] or found["only"]):
        return None
    of_practice = found["verb"] or found["unit"] or found["days"] in table("times_in_a_word")
    gone = found["gone"] or found["first_gone"]
    if not of_practice and not _of_the_count(draft, gone):
        return None  # "sorry, 2" answers what is asked
    return None if spoken("word_of_pain").search(text) else _count(found["days"])


def _of_the_count(draft: Draft, gone: str | None) -> bool:
    """Whether a bare number is of the count: it names that, or a word of it was said just now."""
    if gone:
        return _count(gone) == _last_count(draft)
    asks_a_number = draft.asked in (slots.DUE, slots.RATING)
    return not asks_a_number and last_told(draft).startswith(f"{KEY}/")


def _count(said: str) -> int:
    words = said.casefold().strip()
    times = table("times_in_a_word")
    if words in times:
        return int(times[words][0])
    number = first_number(re.sub(r"[^\w]", " ", words))
    return 0 if number is None else round(number)
