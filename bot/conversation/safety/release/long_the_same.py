"""An open emergency whose sign is told to be old and no worse: asked once whether it has changed.

"The numbness came in July and hasn't changed": where a no follows, a sign of the nerves has the
level of its time (clinical 2.1). For weeks it is for today; for months, and looked at, for the next
days. Of other signs a no leaves nothing open.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.release.looks import AS_EVER, OLD, looked_at_already, no_look_at
from bot.conversation.safety.safety_move import SafetyMove, ask_of_change, is_emergency, release
from bot.conversation.safety.safety_state import Known, SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Mention, SignTime, Stands
from bot.language.replies.told.days_told import days_told
from bot.safety.time_rules import ages_with_time

FELT = ("ces_saddle", "ces_bilateral_legs", "leg_motor")  # signs that are numb, tingling or weak


def told_as_old(state: SafetyState, latest: Turn) -> bool:
    """Whether the open sign is told to be of long ago and unchanged, for the first time."""
    slug = state.locked
    if slug is None or f"{slug}:{OLD}" in state.shown:
        return False
    others = any(one != slug and is_emergency(one) for one in state.flags)
    long_known = OLD in kinds_in(latest, "release") and _unchanged_for(latest, "long_ago_days")
    return long_known or (ages_with_time(slug) and not others and told_unchanged(slug, latest))


def told_unchanged(slug: str, latest: Turn) -> bool:
    """Whether this sign is told to be unchanged for longer than a sign is new."""
    of_pain = spoken("names_the_pain").search(latest.text) is not None
    of_another = spoken("names_numb_or_weak").search(latest.text) and slug not in FELT
    return _unchanged_for(latest, "sign_new_days") and not (of_pain or of_another)


def answers_as_old(slug: str, latest: Turn, answer: str | None) -> bool:
    """Whether the answer to the question about a sign of the nerves tells it as old, not worse."""
    worse = "worse" in kinds_in(latest, "emergency")
    if worse or not (ages_with_time(slug) and told_unchanged(slug, latest)):
        return False
    names_it = slug in FELT and spoken("names_numb_or_weak").search(latest.text) is not None
    return answer == "yes" or (answer is None and names_it)


def _unchanged_for(latest: Turn, least: str) -> bool:
    steady = AS_EVER in latest.findings.values(Kind.SIGN)
    days = min(days_told(latest.text), default=0)
    return steady and days > safety_limit(least) and not latest.findings.present(Kind.FLAG)


def asked_of_change(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove:
    """Ask whether it is new again or worse since then."""
    looked = looked_at_already(latest, slug) and no_look_at(latest, slug) is None
    known = (slug, now, min(days_told(latest.text)), looked)
    told = replace(state, shown=(*state.shown, f"{slug}:{OLD}"))
    told = without_known(told, slug)
    return ask_of_change(replace(told, known_since=(*told.known_since, known)), slug)


def unchanged(state: SafetyState, slug: str, now: int) -> SafetyMove:
    """Act on the no to the question: a sign of the nerves keeps the level of its time."""
    if not (ages_with_time(slug) and any(one[0] == slug for one in state.known_since)):
        return release(state, now, state.asking_how)
    left = tuple(one for one in state.flags if one != slug)
    free = replace(state, locked=None, asking=None, asking_how="denied", flags=left)
    return SafetyMove(free, "utter_long_the_same", resume=True)


def without_known(state: SafetyState, slug: str) -> SafetyState:
    """Return the state in which a sign is as new as it was told first."""
    known = tuple(one for one in state.known_since if one[0] != slug)
    return replace(state, known_since=known)


def with_known_times(state: SafetyState, findings: Findings, number: int) -> Findings:
    """Return what a turn told, its signs with the time that was told of them afterwards."""
    later = {one[0]: one for one in state.known_since if number <= one[1]}
    if state.asking or not any(one.value in later for one in findings.of(Kind.FLAG)):
        return findings
    return Findings(tuple(_timed(one, later.get(one.value)) for one in findings.mentions))


def _timed(mention: Mention, known: Known | None) -> Mention:
    own = mention.time is not None and mention.time.days is not None
    if mention.kind != Kind.FLAG or known is None or own:
        return mention
    _, _, days, looked = known
    stands = {Stands.STEADY, Stands.CHECKED} if looked else {Stands.STEADY}
    return replace(mention, time=SignTime(days, frozenset(stands), ()))
