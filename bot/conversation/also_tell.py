"""Further signs that belong to the same visit as the one an answer is about."""

from __future__ import annotations

from bot.conversation.safety_move import VIOLENCE
from bot.conversation.safety_state import SafetyState
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.speaking import speak
from bot.safety.levels import Level

MOST = 3
STAYS = "utter_stay_"  # replies while an emergency is open, which name its sign
SAYS_TODAY = "utter_today_what_say"  # the same of what is to be seen today
SAFE_FIRST = speak("conversation", "if_the_person_who_did")


def also_tell(state: SafetyState, response: str | None, violence_line: str = "") -> str:
    """Return a sentence on the signs that `response` does not name; "" when there are none."""
    known = load_red_flags()
    said = next((slug for slug in known if response and response.endswith(f"_{slug}")), None)
    if response and response.startswith(STAYS):
        said = state.locked
    if response == SAYS_TODAY:
        said = state.flags[0] if state.flags else None
    if said is None:
        return ""
    names = [
        known[slug].name
        for slug in state.flags
        if slug not in (said, VIOLENCE) and Level(known[slug].level).rank >= Level.S.rank
    ][:MOST]
    also = speak("conversation", "tell_them_also_of", listed=_listed(names)) if names else ""
    if VIOLENCE in state.flags and said != VIOLENCE:
        also += SAFE_FIRST.format(line=violence_line[:1].upper() + violence_line[1:])
    return also


def tell_them(state: SafetyState) -> str:
    """Return what to tell those who help of the open emergency, one's own or another's.

    With none open it is what to tell of the sign that is to be seen today.
    """
    slug = state.locked or state.theirs
    if slug is None and state.level == Level.S.value and state.flags:
        return load_red_flags()[state.flags[0]].words_at(Level.S.value).tell_them
    return load_red_flags()[slug].words_at(Level.E.value).tell_them if slug else ""


def _listed(names: list[str]) -> str:
    return (
        names[0]
        if len(names) == 1
        else speak("conversation", "and", join=", ".join(names[:-1]), names=names[-1])
    )
