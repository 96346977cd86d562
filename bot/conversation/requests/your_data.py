"""What is stored, deleting it, and the country for the numbers to call."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.returning import begins_visit
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.numbers import is_for_a_while, set_numbers
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_the_guide.answers_by_stage import answer_of_stage
from bot.conversation.safety.emergency.emergency_talk import DELETE_SURE
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.emergency_numbers import find_country, load_emergency_numbers
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.reminders.told_zone import country_of_zone, told_zone


def my_data(draft: Draft) -> Follow:
    """What is kept, and the ways to have or delete it; what would be, before anybody agreed."""
    unasked = draft.asked == slots.CONSENT and answer_of_stage(draft, "stored")
    if unasked:
        draft.acknowledge(unasked)
        return Follow.BACK
    draft.say("action_my_data")
    return Follow.BACK


def delete_data(draft: Draft) -> Follow:
    """One question before deleting; the open question waits."""
    draft.set(**{slots.AWAITING_DELETE: True})
    draft.say(DELETE_SURE)
    return Follow.LISTEN


def answer_delete(draft: Draft) -> Follow | None:
    """Delete or keep, where the question is open and this answers it; any other words keep."""
    if not draft.values.get(slots.AWAITING_DELETE):
        return None
    draft.set(**{slots.AWAITING_DELETE: None})
    if draft.turn.findings.of(Kind.FLAG):
        return None  # a sign of danger is answered first; what is kept stays until asked again
    said = draft.turn.text.strip().casefold()
    if not draft.turn.pressed and spoken("asks_what_is_deleted").search(said):
        draft.acknowledge(acknowledgement("all_goes"))
        return delete_data(draft)
    if not draft.turn.pressed and spoken("shows_before_deleting").match(said):
        draft.say("action_my_data")
        return delete_data(draft)
    confirmed = spoken("confirms_deleting").match(said) is not None
    if draft.turn.intent == "affirm" or confirmed:
        draft.set(**{slots.ASKED: None})
        draft.say("action_delete_confirmed")
        return Follow.LISTEN
    says_no = spoken("begins_no").match(said) is not None
    if draft.turn.intent == "deny" or says_no:
        draft.acknowledge(acknowledgement("not_deleted"))
        return Follow.BACK
    return None


def _country_of_city(text: str) -> str | None:
    """The country whose clock a city shows, where its numbers are known."""
    country = (country_of_zone(told_zone(text)) or "").lower()
    return country if country in load_emergency_numbers() else None


def set_country(draft: Draft) -> Follow:
    """Take the country, or that of the city, named in the message; say so when it is not known."""
    country = find_country(draft.turn.text) or _country_of_city(draft.turn.text)
    starting = draft.asked is None and draft.values.get(slots.CONSENT) is None
    starting = starting or begins_visit(draft.values, draft.turn.text)  # "hi from work"
    if country is None and (starting or draft.turn.tells_facts):
        return Follow.ON  # "done in from the gym" names no country
    if country is None:
        draft.say("utter_country_unknown")
        return Follow.BACK
    state = replace(draft.safety, country=country)
    draft.set(**{slots.COUNTRY: country, slots.SAFETY: state.as_dict()})
    set_numbers(draft, None)
    if not is_for_a_while(draft):
        draft.keep("place", country=country)
    draft.say("utter_country_set")
    return Follow.BACK
