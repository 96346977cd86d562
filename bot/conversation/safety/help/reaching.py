"""How this person reaches help: the country they name, and whether a call is possible at all."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.emergency_numbers import find_country, known_numbers, numbers_for
from bot.knowledge.safety.reaching_words import load_reaching_words
from bot.knowledge.vocabulary.spoken_patterns import spoken


def learnt(state: SafetyState, latest: Turn) -> tuple[SafetyState, str | None]:
    """Return the state with what this turn says, and "country" or "by_text" when it is news.

    A country counts when it is stated ("I live in Germany", "I'm in the UK"). While an emergency,
    somebody else's too, or a talk that names a helpline is open the guide has asked for it, so the
    name alone is enough.
    The number that is called there tells it too ("it's 911 here in Ohio"), and holds alone where
    no country comes with it.
    """
    words = load_reaching_words()
    asked = any(one is not None for one in (state.locked, state.talk, state.theirs))
    country = words.stated_country(latest.text, asked=asked)
    if (number := number_told(latest.text)) and (country is None or not _calls(country, number)):
        country = _called_so(latest.text, number, state.country)
    silent = words.cannot_speak(latest.text)
    news = None
    if silent and not state.by_text:
        news = "by_text"
    if country and country != state.country:
        news = "country"
    return replace(state, country=country or state.country, by_text=state.by_text or silent), news


def number_told(text: str) -> str | None:
    """Return the number that somebody says is called where they live, None where none is.

    "My wife collapsed, call 911" tells of no place, and is a call for help.
    """
    for sentence in re.split(r"(?<=[.!?;\n])\s+", text):
        stated = spoken("number_to_call").search(sentence)
        if stated is None or stated["number"] not in known_numbers():
            continue
        if spoken("number_of_a_place").search(sentence) or find_country(sentence):
            return stated["number"]
    return None


def _called_so(text: str, number: str, known: str | None) -> str:
    """Return the country named or known that has this number, else the number itself."""
    named = (find_country(text), known)
    return next((one for one in named if one and _calls(one, number)), number)


def _calls(country: str, number: str) -> bool:
    return number in re.findall(r"\b\d+\b", numbers_for(country).emergency)
