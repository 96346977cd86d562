"""The numbers to call, worked out with the plan so that they never depend on anything else."""

from __future__ import annotations

import re

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.safety.help.also_tell import also_tell, tell_them
from bot.conversation.safety.help.told_words import told_words
from bot.conversation.slots import (
    ABOUT,
    ABOUT_THEM,
    ADVICE_LINE,
    ADVICE_TEL,
    ALSO_TELL,
    BY_TEXT,
    COUNTRY,
    COUNTRY_NAME,
    COUNTRY_QUESTION,
    CRISIS_LINE,
    CRISIS_SMS,
    CRISIS_TEL,
    ELSEWHERE,
    EMERGENCY_NUMBER,
    EMERGENCY_TEL,
    TELL_THEM,
    THEIRS_SAY,
    THEIRS_THEM,
    VIOLENCE_LINE,
    VIOLENCE_TEL,
)
from bot.knowledge.conversation.relations import UNNAMED, load_relations
from bot.knowledge.safety.emergency_numbers import EmergencyNumbers, country_of_locale, numbers_for
from bot.knowledge.safety.safety_words import care_words
from bot.knowledge.wording.speaking import speak
from bot.language.replies.told.lengths_told import length_told


def is_for_a_while(draft: Draft) -> bool:
    """Return whether somebody is in a country for a while only ("in the US this week").

    Its number holds in this talk and is kept for no later visit.
    """
    return length_told(draft.turn.text, today_of(draft)) is not None


def set_numbers(draft: Draft, response: str | None) -> None:
    """Set how this person reaches help.

    The country is the one said, else the operator's setting, else that of the language setting;
    an unknown one gives "112, or your local emergency number" and a question. Somebody who cannot
    hear or speak is told how to reach help by text. `response` is what will be said: the signs
    it does not name are named beside it.
    """
    state, about = draft.safety, draft.situation
    said = state.country or draft.values.get(COUNTRY)
    country = said or about.country
    setting = None if country else country_of_locale(about.language)
    numbers = numbers_for(country or setting)
    emergency = numbers.emergency
    if setting:  # a browser's language is a hint, not a place
        emergency += speak("conversation", "outside_112_or_your_local", called=numbers.called)
    say, them = _who_they_are(draft)
    draft.set(
        **{
            COUNTRY: said,
            COUNTRY_NAME: numbers.name,
            EMERGENCY_NUMBER: emergency,
            EMERGENCY_TEL: _first_number(numbers.emergency),
            ADVICE_LINE: numbers.advice_line,
            ADVICE_TEL: numbers.advice_tel,
            CRISIS_LINE: numbers.crisis_line,
            CRISIS_TEL: _first_number(numbers.crisis_line),
            CRISIS_SMS: numbers.crisis_sms,
            VIOLENCE_LINE: numbers.violence_line,
            VIOLENCE_TEL: _first_number(numbers.violence_line),
            ELSEWHERE: _elsewhere(country, numbers if setting else None),
            BY_TEXT: f" {_by_text(numbers)}" if state.by_text else "",
            ALSO_TELL: also_tell(state, response, numbers.violence_line, told_words(about.turns)),
            TELL_THEM: tell_them(state),
            THEIRS_SAY: say,
            THEIRS_THEM: them,
            COUNTRY_QUESTION: "" if country else f"\n\n{WHICH_COUNTRY}",
        }
    )


def _who_they_are(draft: Draft) -> tuple[str, str]:
    """Return what somebody else with an emergency is called: "your husband" and "him"."""
    if draft.values.get(ABOUT):
        return draft.values[ABOUT], draft.values[ABOUT_THEM]
    who = load_relations()[draft.safety.theirs_who]
    return (who.them if who.id == UNNAMED else who.say), who.them


WHICH_COUNTRY = speak("conversation", "tell_me_which_country_you")


def _elsewhere(country: str | None, guessed: EmergencyNumbers | None) -> str:
    """What stands below an emergency number that may not be that of the place."""
    if country:
        return ""
    return (
        care_words("elsewhere_guessed", country=guessed.called)
        if guessed
        else care_words("elsewhere_unknown")
    )


def _first_number(line: str) -> str:
    """The first number of a line as it is dialled, empty where the line is an address."""
    found = re.search(r"\d(?:[ -]?\d)*", line)
    return found.group() if found else ""


def _by_text(numbers: EmergencyNumbers) -> str:
    if numbers.by_text:
        return speak("conversation", "without_speaking_you_can", by_text=numbers.by_text)
    return speak("conversation", "if_you_cant_speak_on")
