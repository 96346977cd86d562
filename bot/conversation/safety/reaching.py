"""How this person reaches help: the country they name, and whether a call is possible at all."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.reaching_words import load_reaching_words


def learnt(state: SafetyState, latest: Turn) -> tuple[SafetyState, str | None]:
    """Return the state with what this turn says, and "country" or "by_text" when it is news.

    A country counts when it is stated ("I live in Germany", "I'm in the UK"). While an emergency
    or a talk that names a helpline is open the guide has asked for it, so the name alone is enough.
    """
    words = load_reaching_words()
    asked = state.locked is not None or state.talk is not None
    country = words.stated_country(latest.text, asked=asked)
    silent = words.cannot_speak(latest.text)
    news = None
    if silent and not state.by_text:
        news = "by_text"
    if country and country != state.country:
        news = "country"
    return replace(state, country=country or state.country, by_text=state.by_text or silent), news
