"""Further signs that belong to the same visit as the one an answer is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.conversation.safety.safety_move import SUICIDE, VIOLENCE
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.wording.speaking import speak
from bot.safety.levels import Level

MOST = 3
STAYS = "utter_stay_"  # replies while an emergency is open, which name its sign
SAYS_TODAY = ("utter_today_what_say", "utter_today_asked")  # the same of what is to be seen today
THEIRS_WORSE = "utter_theirs_worse"  # which names all that was told of them
SPOKEN_OF = (SUICIDE, VIOLENCE)  # talks: their words are not read out
SAFE_FIRST = speak("conversation", "if_the_person_who_did")


def also_tell(
    state: SafetyState,
    response: str | None,
    violence_line: str = "",
    words: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> str:
    """Return the signs as they were told in `words`, and those that a "yes" or a tick told.

    Nothing is named that this person did not say, and a page does not repeat a single clause; ""
    when there is nothing to add to `response`.
    """
    known = load_red_flags()
    said = next((slug for slug in known if response and response.endswith(f"_{slug}")), None)
    if response and response.startswith(STAYS):
        said = state.locked
    if response == THEIRS_WORSE:
        said = state.theirs
    if response in SAYS_TODAY:
        said = next(iter(state.flags), None)
    if said is None:
        return ""
    theirs = words if said == state.theirs else ()
    urgent = [
        slug
        for slug in dict.fromkeys((said, *state.flags, *theirs))
        if slug == said or Level(known[slug].level).rank >= Level.S.rank
    ]
    own = [clause for slug in urgent if slug not in SPOKEN_OF for clause in words.get(slug, ())]
    ticked = {*state.confirmed, *state.unsure} - {said, VIOLENCE, *words}
    beside = _in_one_breath(said, words)
    names = [known[slug].name for slug in urgent if slug in ticked | beside][:MOST]
    page = response is not None and response.endswith(f"_{said}")
    quote = _in_your_words(own) if own and not (page and len(own) == 1) else ""
    also = speak("conversation", "tell_them_also_of", listed=_listed(names)) if names else ""
    also = also + quote if beside else quote + also
    if VIOLENCE in state.flags and said != VIOLENCE:
        also += SAFE_FIRST.format(line=violence_line[:1].upper() + violence_line[1:])
    return also


def _in_one_breath(said: str, words: Mapping[str, Sequence[str]]) -> set[str]:
    """Return the signs whose every clause tells the sign `said` too: a quote shows but one."""
    told = set(words.get(said, ()))
    spoken_of = {said, *SPOKEN_OF}
    return {slug for slug, own in words.items() if slug not in spoken_of and told.issuperset(own)}


def _in_your_words(clauses: Sequence[str]) -> str:
    """Return the clauses quoted, each once and none that another holds."""
    quoted = [safety_words("quoted", words=one) for one in _once(clauses)[:MOST]]
    return safety_words("in_your_words", words=", ".join(quoted))


def tell_them(state: SafetyState) -> str:
    """Return what to tell those who help of the open emergency, one's own or another's.

    With none open it is what to tell of the sign that is to be seen today.
    """
    slug = state.locked or state.theirs
    if slug is None and state.level == Level.S.value and state.flags:
        return load_red_flags()[state.flags[0]].words_at(Level.S.value).tell_them
    level = Level.E.value if state.locked else state.theirs_level
    return load_red_flags()[slug].words_at(level).tell_them if slug else ""


def _listed(names: list[str]) -> str:
    return (
        names[0]
        if len(names) == 1
        else speak("conversation", "and", join=", ".join(names[:-1]), names=names[-1])
    )


def _once(clauses: Sequence[str]) -> list[str]:
    """Return the clauses less those whose words a longer one holds: nothing is read out twice."""
    longest = sorted(clauses, key=len, reverse=True)
    kept: list[str] = []
    for clause in longest:
        said = set(clause.casefold().split())
        held = (len(said & set(one.casefold().split())) for one in kept)
        if 2 * max(held, default=0) <= len(said):
            kept.append(clause)
    return [clause for clause in dict.fromkeys(clauses) if clause in kept]
