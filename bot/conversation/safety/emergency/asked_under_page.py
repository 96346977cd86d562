"""The question about a sign whose page stands: put once, and once more where it got no answer."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.denied.emergency_denied import denies_in_short, denies_open
from bot.conversation.safety.follow_up import plain_answer
from bot.conversation.safety.safety_move import SafetyMove, ask
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import ends_with_mark


def ask_once(state: SafetyState, slug: str, latest: Turn) -> SafetyMove:
    """Ask about a sign that was misread; told so a second time, the question is not put again.

    Who presses that it was not meant, or denies the sign itself, is asked again, for a no.
    """
    mark = f"{slug}:misread"
    denied = denies_open(slug, latest) or denies_in_short(slug, latest)
    as_pressed = spoken("says_not_meant").match(latest.text) is not None
    if mark in state.shown and not (latest.button or denied or as_pressed):
        return SafetyMove(state, "utter_stay_misread")
    return ask(replace(state, shown=tuple(dict.fromkeys((*state.shown, mark)))), slug)


def unanswered(state: SafetyState, slug: str, latest: Turn) -> SafetyMove | None:
    """Put the question under the page once more where a reply was none to it; None after that."""
    again = f"{slug}:asked_again"
    asked_so = state.asking_how == "denied" and not ends_with_mark(latest.text)
    if again in state.shown or not asked_so or plain_answer(latest, slug) is not None:
        return None
    put = confirm_response(slug, max(state.asking_part, 0))
    return SafetyMove(replace(state, shown=(*state.shown, again)), "utter_stay_again", then=put)
