"""The pain told at a check-in or after a session, put right a message later: "it was 4, not 3"."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import current_item
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.text.message import Message
from bot.language.text.question_start import begins_to_ask, ends_with_mark

NOT_AT = (*PARTS, *slots.OF_A_MOVE)  # there a number is of something else


def put_pain_right(draft: Draft) -> bool:
    """Change the pain that was told last at this visit; True where the message does that alone."""
    last, text = _told_last(draft), draft.turn.text
    if last is None or draft.turn.pressed or draft.asked in NOT_AT:
        return False
    told = spoken("pain_put_right").search(text)
    if told is None or ends_with_mark(told.group()) or begins_to_ask(told.group()):
        return False
    now, gone = (_number(_group(told, name)) for name in ("now", "gone"))
    says_so = gone == last or (gone is None and spoken("corrects_oneself").search(text) is not None)
    if now is None or now == last or not says_so:
        return False
    _change(draft, now)
    draft.acknowledge(talk_words("pain_put_right", now=str(now)))
    draft.leave_words(*told.span())
    for one in spoken("corrects_oneself").finditer(draft.turn.text):
        draft.leave_words(*one.span())
    return not any(map(str.isalnum, draft.turn.text))


def _told_last(draft: Draft) -> int | None:
    """The pain as it was told last at this visit: behind a session, or at a check-in."""
    after = draft.before.get(slots.RATING)
    if after is not None and after >= 0 and _behind_a_session(draft):
        return int(after)
    told = (draft.before.get(slots.DUE) or {}).get("answers", {}).get(PAIN)
    return None if told is None else int(told)


def _behind_a_session(draft: Draft) -> bool:
    begun = draft.before.get(slots.TOGETHER) == "now"
    rated = draft.before.get(slots.RATING) is not None
    return begun and rated and current_item(draft.before) is None


def _change(draft: Draft, now: int) -> None:
    if _behind_a_session(draft):
        draft.set(**{slots.RATING: now})
        draft.keep("session")
        return
    state = draft.values[slots.DUE]
    draft.set(**{slots.DUE: {**state, "answers": {**state["answers"], PAIN: now}}})
    if not state["open"]:  # it has been kept by now, and the plan has been made of it
        draft.set(nrs=now)
        draft.keep("check_in", change=draft.values.get(slots.CHECK_IN), nrs=now)


def _group(told: re.Match[str], name: str) -> str | None:
    """The number of that name, in whichever way it was said."""
    return told[name] or told[f"{name}_too"] or told[f"{name}_first"]


def _number(said: str | None) -> int | None:
    told = Message.read(said).numbers() if said else ()
    number = round(told[0].value) if told else None
    return number if number is not None and 0 <= number <= MOST_PAIN else None
