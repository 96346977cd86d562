"""How much of an activity to begin with: by the pain of now, what was told, the time named."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.about_backs.answers_told import last_told
from bot.conversation.session.session_log import pain_now
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.conversation.worse_words import worse_words
from bot.knowledge.education.activities import ActivityFamily
from bot.knowledge.education.activity_rules import load_activity_rules
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.facts import Facts
from bot.language.replies.wished.wished_minutes import minutes_in
from bot.language.text.message import Message

LIGHT = "light"
_EASES = "eased_by"
OF_ACTIVITIES = "may_i/"  # how the answers to them are noted


def why_so_little(draft: Draft, text: str) -> str | None:
    """Return why half of an activity was named, where that is asked behind its answer."""
    asked = spoken("asks_why_half").search(as_heard(text))
    if asked is None or not last_told(draft).startswith(OF_ACTIVITIES):
        return None
    return load_activity_rules().amounts["why_half"]


def facts_of_now(draft: Draft) -> Facts:
    """Return the facts with the pain as it was told last, behind a session too."""
    now = pain_now(draft.values)
    return draft.facts if now is None else replace(draft.facts, nrs=now)


def minutes_named(text: str) -> int | None:
    """Return the time that a question names, in minutes; None without one."""
    message = Message.read(text)
    told = (minutes_in(message, one) for one in message.numbers(articles=True))
    found = next(filter(None, told), None)
    return round(found.minutes) if found is not None and found.minutes > 1 else None


def less_of_it(draft: Draft, activity: ActivityFamily, minutes: int | None) -> str:
    """Return why it should be less than usual, with how much; "" where nothing speaks for it."""
    if activity.load == LIGHT and not activity.first:
        return ""
    texts, amount = load_activity_rules(), amount_of_it(minutes)
    if weeks_of(draft).in_flare:
        return texts.amounts["flare"].format(amount=amount)
    now = facts_of_now(draft)
    if activity.load != LIGHT and is_above_fine(now):
        return texts.amounts["pain"].format(nrs=now.nrs, amount=amount)
    told = made_worse_by(draft, activity)
    return texts.own["worse"].format(told=told, amount=amount) if told else ""


def is_above_fine(facts: Facts) -> bool:
    """Whether the pain of now is higher than what is fine while moving."""
    return facts.nrs is not None and facts.nrs > safety_limit("fine_up_to")


def amount_of_it(minutes: int | None) -> str:
    """Return with how much to begin: half of the time that was named, else of what is usual."""
    amounts = load_activity_rules().amounts
    return amounts["told"].format(half=minutes // 2) if minutes else amounts["usual"]


def to_begin_with(activity: ActivityFamily, minutes: int | None) -> str:
    """Return with how much to begin where nothing asks for less than usual."""
    halved = activity.load != LIGHT or activity.first
    if halved and minutes:
        return load_activity_rules().amounts["begin"].format(amount=amount_of_it(minutes))
    return activity.first


def made_worse_by(draft: Draft, activity: ActivityFamily) -> str:
    """Return what of this activity was told to make it worse, in words; "" for nothing."""
    known = load_movements()
    told = [
        one for one in draft.facts.worse_with if one in known and _is_of(activity, known[one].says)
    ]
    codes = [code for one in told for code in known[one].codes]
    return worse_words(dict.fromkeys(codes), told) if told else ""


def eased_by_it(draft: Draft, activity: ActivityFamily) -> str:
    """Return the sentence that this activity was told to ease it, "" where it was not."""
    words = load_readback()[_EASES].words
    eased = (words.get(one, "") for one in draft.facts.eased_by)
    told = next((one for one in eased if one and _is_of(activity, one)), "")
    return load_activity_rules().own["eases"].format(told=told) if told else ""


def _is_of(activity: ActivityFamily, words: str) -> bool:
    found = activity.named_in(words)
    return found is not None and found.start() == 0
