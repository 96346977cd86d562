"""A button that is no answer to the open question."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import put_right
from bot.conversation.drafting.request import Follow
from bot.conversation.drafting.stages import show_comfort
from bot.conversation.intake.intake_answers import RATED, apply_choice
from bot.conversation.intake.readback import news
from bot.conversation.requests.about_backs.showing_cards import tell_more
from bot.conversation.requests.about_plan.about_routine import about_routine, swap
from bot.conversation.requests.changed_answers import changed_words
from bot.conversation.requests.explain import explain_pattern
from bot.conversation.session.session import begin_session, routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement

# Buttons of a card, not of the question.
ELSEWHERE = (
    *(slots.CARD, slots.COMFORT, slots.NET, slots.PATTERN),
    *(slots.ABOUT_ROUTINE, slots.SWAP),
)


def take_choice(draft: Draft) -> Follow:
    """Go where the button leads; a button that leads nowhere is answered politely."""
    question, value = draft.turn.choice or ("", "")
    if question == slots.CARD:
        return tell_more(draft)
    if question == slots.PATTERN:
        return explain_pattern(draft)
    if question == slots.ABOUT_ROUTINE:
        return about_routine(draft, value)
    if question == slots.SWAP:
        return swap(draft, value)
    if question == slots.NET:
        draft.say("action_show_safety_net")
        return Follow.BACK
    if question == slots.COMFORT:
        show_comfort(draft)
        return Follow.BACK
    if (question, value) == (slots.TOGETHER, "now") and routine_of(draft.values):
        draft.set(**begin_session())
        return Follow.ON
    if question == RATED and draft.values.get(slots.RATING) is not None and value.isdecimal():
        draft.set(**{slots.RATING: min(10, int(value)), slots.RATING_IN_WORDS: None})
        draft.acknowledge(acknowledgement("pain_now", number=value))
        return Follow.BACK  # behind a session the pain of before stays as it was told
    before = draft.facts
    changed = apply_choice(before, question, value)
    if changed is None or changed == before:
        draft.say("utter_button_from_before")
        return Follow.BACK
    draft.set_facts(changed)
    draft.acknowledge(changed_words(news(before, changed)))
    put_right(draft)
    return Follow.BACK
