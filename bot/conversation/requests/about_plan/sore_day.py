""" "Rest or exercises today?", "did I do harm?", "same or harder?": by the pain of today."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.requests.plan_held_back import plan_is_held
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import pain_today
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak

_OF_ONE_MOVE = (slots.EXERCISE_FEEDBACK, slots.CHECK_ANSWER)


def about_a_sore_day(draft: Draft, text: str) -> str | None:
    """Return what the rules say of today with this pain; None where that is not asked."""
    said = as_heard(text).strip()
    if _of_a_day_ahead(draft, said):
        return speak("conversation", "worse_ahead")
    if draft.asked in _OF_ONE_MOVE or plan_is_held(draft) or not _has_plan(draft):
        return None
    pain, quiet = pain_of_now(draft), _in_flare(draft)
    if spoken("did_harm").search(said) is not None:
        if not quiet and (pain is None or pain <= safety_limit("fine_up_to")):
            return None  # what was done is judged by the next morning
        return " ".join((speak("conversation", "harm_hardly"), _today(pain, quiet)))
    return _today(pain, quiet) if spoken("rest_or_moves_today").search(said) is not None else None


def _of_a_day_ahead(draft: Draft, said: str) -> bool:
    """Whether it is asked what to do if it is worse later, or whether to rest then."""
    if plan_is_held(draft) or not _has_plan(draft) or draft.asked == slots.CHECK_ANSWER:
        return False
    whole = as_heard(draft.situation.turn.text)
    ahead = spoken("worse_ahead")
    if ahead.search(said) is not None:
        return True
    return spoken("rest_or_moves_today").search(said) is not None and bool(ahead.search(whole))


def same_or_harder(draft: Draft) -> str | None:
    """Return how the week goes on with the pain told at this return; None where none was."""
    pain = pain_of_now(draft)
    returned = bool(draft.values.get(slots.RETURNING))
    if not returned or pain is None or plan_is_held(draft) or not _has_plan(draft):
        return None
    pacing = load_pacing()
    if pain > pacing.too_much_pain_over:
        return speak("conversation", "week_less", nrs=pain, days=pacing.shrink_days)
    if pain <= safety_limit("fine_up_to"):
        return speak("conversation", "week_more", nrs=pain)
    return speak("conversation", "week_same", nrs=pain)


def _has_plan(draft: Draft) -> bool:
    return routine_of(draft.values) is not None or weeks_of(draft).has_plan


def pain_of_now(draft: Draft) -> int | None:
    """Return the pain of today, as the check-in or a message has told it, else as it was."""
    rated = ((draft.values.get(slots.DUE) or {}).get("answers") or {}).get(PAIN)
    if rated is not None:
        return int(rated)
    return pain_today({**draft.values, **fact_values(draft.facts)})


def _in_flare(draft: Draft) -> bool:
    """Whether a flare lasts, or was told just now."""
    return weeks_of(draft).in_flare or bool(draft.values.get(slots.FLARE))


def _today(pain: int | None, quiet: bool) -> str:
    pacing = load_pacing()
    if quiet:
        return speak("conversation", "today_in_flare")
    if pain is None:
        return speak("conversation", "today_by_number", quiet=pacing.flare_nrs)
    if pain >= pacing.flare_nrs:
        return speak("conversation", "today_quiet", nrs=pain)
    if pain > pacing.too_much_pain_over:
        return speak("conversation", "today_half", nrs=pain, days=pacing.shrink_days)
    if pain <= safety_limit("fine_up_to"):
        return speak("conversation", "today_as_usual", nrs=pain)
    return speak("conversation", "today_no_more", nrs=pain)
