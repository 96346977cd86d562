"""Where help is after a reply to an emergency: told by its kind, or beside what is asked."""

from __future__ import annotations

from bot.conversation.safety.asked_in_danger import sentences_in
from bot.conversation.turn import Turn
from bot.conversation.words.interruptions import begins_with_asking
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.learned.follow_up_kinds import kinds_said
from bot.language.text.question_start import is_question

# Where help is after such a reply; "" means that the way there is off again.
HELP_FROM = {
    "called": "coming",
    "going": "coming",
    "coming": "coming",
    "here": "here",
    "not_seen": "here",
    "leaves": "",
    "refuses": "",
    "waits": "",
    "not_yet": "",
    "cannot_go": "",
    "no_phone": "",
}
HELP_NEAR = ("called", "going", "coming", "here")  # told, never asked


def help_after(now: str | None, kind: str | None, latest: Turn) -> str | None:
    """Return where help is after a reply, `now` where it says nothing of that.

    "They said ten minutes. Should I lie down?" tells it beside the question.
    """
    if kind in HELP_FROM:
        return HELP_FROM[kind] or None
    beside = kinds_said(_told_in(latest), "emergency") & {*HELP_FROM}
    near = {HELP_FROM[one] for one in beside}
    return near.pop() if len(near) == 1 and all(near) else now


def only_asks(latest: Turn) -> bool:
    """Whether a message is nothing but questions ("will they take me to the city?")."""
    return not latest.button and not _told_in(latest).strip()


def _told_in(latest: Turn) -> str:
    if latest.button:
        return ""
    return " ".join(filter(None, map(_told_before_asking, sentences_in(latest.text))))


def _told_before_asking(sentence: str) -> str:
    """Return what a sentence tells: all of it, or the clauses that stand before its question.

    "They send the ambulance, what do I take with me?" tells that it comes.
    """
    if not (is_question(sentence) or begins_with_asking(sentence)):
        return sentence
    told = sentence.split(",")[:-1]
    open_ways = (one for one in told if spoken("if_or_when").match(one.casefold()) is None)
    return ". ".join(
        one for one in open_ways if not is_question(one) and not begins_with_asking(one)
    )
