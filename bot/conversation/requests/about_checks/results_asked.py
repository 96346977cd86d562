""" "What does that tell you?", "is that my age?": about what a home check has shown."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.result_meaning import (
    answered_now,
    meaning_of_last,
    meaning_of_named,
)
from bot.conversation.drafting.draft import Draft
from bot.education import surely_of_backs
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import sentences_of


def about_result(draft: Draft, text: str) -> str | None:
    """Return what is said of an answer to a home check that is asked about; None without one.

    Without words of an answer it is the check that this message has answered.
    """
    if not draft.before.get(slots.CHECKS) or draft.turn.pressed:
        return None
    now = answered_now(draft.before, draft.values)
    if asked := spoken("asks_what_a_result_means").search(text):
        named = meaning_of_named(draft.values, text[asked.end() :])
        return named or (meaning_of_last(draft.values) if now else None)
    if now and spoken("compares_a_result").search(text):
        return meaning_of_last(draft.values)  # "a fist. is that worse than a flat hand?"
    first, last = next(reversed(sentences_of(text)), (0, 0))
    end = text[first:last].strip().casefold()
    if now and any(
        one.fullmatch(end) for one in (spoken("asks_if_fine"), spoken("judges_a_result"))
    ):
        return meaning_of_last(draft.values)  # "a finger off the wall. is that bad?"
    if spoken("asks_the_cause_of_a_result").search(text) and _of_a_check(draft, now, text):
        told = meaning_of_last(draft.values) if now else ""
        return " ".join(filter(None, (acknowledgement("result_cause"), told)))
    return None


def _of_a_check(draft: Draft, now: bool, text: str) -> bool:
    """Whether a cause is asked of what a check shows, and no card is surely meant."""
    at_check = draft.before.get(slots.ASKED) == slots.CHECK_ANSWER
    return at_check and (now or surely_of_backs(text) is None)
