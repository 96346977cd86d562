"""A rating told beside something else: said back, so that it is seen to be heard."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    of_no_statement,
    stated_pain,
)
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    breach_of_stop_rule,
    pain_told,
)
from bot.conversation.drafting.facts_told.ratings.ratings_told import ratings_apart
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.session.session import current_item
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.replies.told.taken_back import blanked
from bot.language.text.first_number import first_number
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of

DURING = (slots.EXERCISE_FEEDBACK, slots.TOGETHER, None)  # where the pain of a session is told


def note_pain_now(draft: Draft) -> None:
    """Say back a rating that is told late, where it breaks no stop rule of an exercise."""
    turn, told = draft.situation.turn, draft.facts.nrs
    doing = draft.situation.values.get(slots.ASKED) == slots.EXERCISE_FEEDBACK
    now = pain_told(draft, turn) if doing or _is_over(draft) else None
    of_then = draft.values.get(slots.SESSION_PAIN) != draft.before.get(slots.SESSION_PAIN)
    changed = told not in (None, draft.facts_before.nrs) and not (of_then and now is None)
    late = draft.facts_before.regions and draft.asked not in slots.IN_STORY
    if _is_asked_about(turn):
        return  # "you say up to 3, I start at a 5": the answer says the number
    if (doing and breach_of_stop_rule(draft, turn)) or _said_by_check_in(draft):
        return
    if told is not None and talk_words("pain_put_right", now=str(told)) in draft.acknowledged:
        return
    again = told is not None and not turn.pressed and told == stated_pain(turn.text)  # "still five"
    if (changed or again) and late:
        draft.acknowledge(acknowledgement("pain_now", number=str(told)))
    elif now is not None:
        draft.acknowledge(acknowledgement("pain_now", number=f"{now:g}"))


def _is_asked_about(turn: UserTurn) -> bool:
    """Whether a number stands in the sentence that asks of the plan, and so tells no pain."""
    kind = turn.read_once(plan_asked)
    found = None if kind is None else kind.asked_in(turn.text)
    if found is None:
        return kind is not None
    asked = (
        turn.text[a:b] for a, b in parts_of(turn.text) if a < found.end() and found.start() < b
    )
    return any(Message.read(one).numbers() for one in asked)


def _said_by_check_in(draft: Draft) -> bool:
    """Whether a check-in has ended with this message, which says the pain and its change."""
    before, now = draft.before.get(slots.DUE) or {}, draft.values.get(slots.DUE) or {}
    return bool(before.get("open")) and not now.get("open")


def _is_over(draft: Draft) -> bool:
    """Whether a session was done and nothing is asked: what is told now puts right its end."""
    asked = draft.situation.values.get(slots.ASKED)
    return asked is None and draft.values.get(slots.TOGETHER) == "now"


def keep_pain_now(draft: Draft) -> None:
    """Keep a rating that is told in a session; one told at or behind its end is the one after it.

    The pain before the session stays known beside it.
    """
    asked, now = draft.situation.values.get(slots.ASKED), _pain_told(draft, draft.situation.turn)
    begun = draft.values.get(slots.TOGETHER) == "now"
    if asked == slots.TOGETHER and not begun and _kept_of_two(draft):
        return
    over = begun and current_item(draft.values) is None
    if over and now is None and asked == slots.EXERCISE_FEEDBACK:
        now = _told_just_before(draft)
    if now is None or draft.values.get(slots.ROUTINE) is None:
        return
    if asked == slots.TOGETHER and not over:
        draft.set(nrs=now)
    elif begun and (asked in DURING or (asked == slots.RATING and _rating_is_open(draft))):
        if over:
            draft.set(**{slots.RATING: now, slots.RATING_IN_WORDS: None})
            if draft.values.get(slots.SESSION_PAIN) is None:
                draft.set(**{slots.SESSION_PAIN: draft.facts_before.nrs})
            draft.keep("session")
        elif draft.facts.nrs != now:
            if draft.values.get(slots.SESSION_PAIN) is None:
                draft.set(**{slots.SESSION_PAIN: draft.facts_before.nrs})
            draft.set(nrs=now)


def _kept_of_two(draft: Draft) -> bool:
    """Keep the worse of two ratings far apart, each of what is done, and say both.

    "8 when I move, 4 sitting".
    """
    turn = draft.situation.turn
    apart = None if turn.pressed else ratings_apart(turn.text)
    if apart is None:
        return False
    least, most = apart
    draft.set(nrs=most)
    draft.acknowledge(acknowledgement("pain_of_two", most=str(most), least=str(least)))
    return True


def _rating_is_open(draft: Draft) -> bool:
    """Whether the rating behind the session is asked for, and nothing has answered it yet."""
    return draft.values.get(slots.RATING) is None


def _told_just_before(draft: Draft) -> int | None:
    """The pain told with the message before, at the last move: it is not asked again."""
    before = draft.situation.turns[-2:-1]
    if not (before and before[0].of_a_move) or before[0].button:
        return None
    told = before[0]
    turn = replace(draft.situation.turn, text=told.text, findings=told.findings, parts=())
    return _pain_told(draft, turn)


def _pain_told(draft: Draft, turn: UserTurn) -> int | None:
    if turn.pressed or _is_asked_about(turn):
        return None
    pictured = [one for one in parts_of(turn.text) if of_no_statement(turn.text, *one)]
    if pictured:  # "finished, I hope" is beside the pain
        found = turn.findings.without(lambda one: one.touches(pictured))
        turn = replace(turn, text=blanked(turn.text, pictured), findings=found)
    risen = spoken("pain_from_to").search(turn.text)
    told = first_number(risen["now"]) if risen else None
    now = pain_told(draft, turn) if told is None else told
    return round(now) if now is not None and 0 <= now <= MOST_PAIN else None
