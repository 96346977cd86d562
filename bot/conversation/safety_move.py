"""What the safety screen does with a turn, and the moves that several of its parts share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.confirm_questions import confirm_response
from bot.conversation.safety_state import OTHER, SafetyState
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.confirmed import rule_of_yes
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage

SUICIDE = "suicide_distress"
VIOLENCE = "violence"
OPENS_TALK = {SUICIDE: "distress", VIOLENCE: "violence"}


@dataclass(frozen=True)
class SafetyMove:
    """What the screen does with a turn.

    `response` names a response of the domain, or is None when the screen stays quiet. `resume` is
    True when the guide takes the pending step up again in the same turn. `leave_question` is True
    when the open question must be left because the plan it leads to is off. `then` names an action
    that follows the response. `aside` says that a question of the message may be answered before.
    """

    state: SafetyState
    response: str | None = None
    resume: bool = False
    leave_question: bool = False
    then: str | None = None
    aside: bool = False


def emergency(state: SafetyState, slug: str, verdict: Triage | None = None) -> SafetyMove:
    """Say what to do now, and stay there."""
    shown = state.show(slug, Level.E, _rule(verdict, slug))
    talk = OPENS_TALK.get(slug) if slug == SUICIDE else None
    locked = replace(
        shown,
        locked=slug,
        asking=None,
        asking_release=False,
        talk=talk,
        asking_safe=bool(talk),
        began=None if state.locked is None else state.began,
    )
    return SafetyMove(locked, f"utter_emergency_{slug}")


def same_day(state: SafetyState, slug: str, verdict: Triage | None = None) -> SafetyMove:
    """Say who should look at it today; distress and violence are talked about first."""
    shown = state.show(slug, Level.S, _rule(verdict, slug))
    talk = OPENS_TALK.get(slug)
    told = replace(shown, talk=talk, asking_safe=bool(talk))
    return SafetyMove(told, f"utter_same_day_{slug}", leave_question=True)


def ask(state: SafetyState, slug: str, response: str | None = None) -> SafetyMove:
    """Put the flag's first confirm question, or another about it."""
    if response:
        return SafetyMove(state.ask(slug, OTHER), response)
    return SafetyMove(state.ask(slug), confirm_response(slug, 0))


def new_emergency(state: SafetyState, verdict: Triage, latest: Findings) -> SafetyMove | None:
    """Return the move for an emergency that is not the open one, None without one.

    One that leads and was never answered, or one that this turn tells, for the first time or anew.
    """
    told = latest.values(Kind.FLAG)
    urgent = dict.fromkeys(line.flag for line in verdict.trace if line.level is Level.E)
    for slug in urgent:
        news = f"{slug}:E" not in state.shown
        if slug != state.locked and (slug in told or (news and slug == verdict.lead)):
            return emergency(state, slug, verdict)
    return None


def new_today(state: SafetyState, verdict: Triage, latest: Findings) -> SafetyMove | None:
    """Return the move for a sign for today told while another is asked about, None without one.

    The open question comes again behind it; what has a talk of its own (thoughts of suicide,
    violence) is talked about first, and the question is put when that is done.
    """
    told = {one.value for one in latest.present(Kind.FLAG)} - {state.asking}
    today = dict.fromkeys(line.flag for line in verdict.trace if line.level is Level.S)
    new = [slug for slug in today if slug in told and f"{slug}:S" not in state.shown]
    slug = next((one for one in new if one in OPENS_TALK), next(iter(new), None))
    if slug is None or state.asking is None:
        return None
    if slug in OPENS_TALK:
        asked = tuple(one for one in state.asked if one != state.asking)
        waits = replace(state, asking=None, asking_how="denied", asked=asked)
        return same_day(waits, slug, verdict)
    question = confirm_response(state.asking, max(state.asking_part, 0))
    return replace(same_day(state, slug, verdict), then=question)


def release(state: SafetyState, now: int, how: str) -> SafetyMove:
    """Clear what was stayed at: all that a clinician has looked at, or the sign that was denied."""
    if how == "checked":
        slugs = {*state.flags, *filter(None, (state.locked,))}
    else:
        slugs = set(filter(None, (state.asking or state.locked,)))
    cleared = state.clear(tuple(sorted(slugs)), now, how)
    free = replace(
        cleared,
        locked=None,
        asking=None,
        asking_release=False,
        release_heard=(),
        talk=None,
        asking_safe=False,
        help_from=None,
        look_days=None,
    )
    if SUICIDE in slugs:
        return SafetyMove(free, "utter_distress_released", resume=True)
    looked_at = "utter_emergency_released" if state.locked else "utter_today_released"
    said = looked_at if how == "checked" else "utter_denied_released"
    return SafetyMove(free, said, resume=True)


def is_theirs(state: SafetyState, slug: str, now: int) -> SafetyMove:
    """The emergency is somebody else's after all: nothing of it stays the writer's own."""
    told = {slug, *(flag for flag in state.flags if f"{flag}:{Level.E.value}" in state.shown)}
    cleared = state.clear(tuple(sorted(told)), now, "denied")
    free = replace(
        cleared,
        locked=None,
        asking=None,
        talk=None,
        asking_safe=False,
        theirs=slug,
        theirs_since=now,
    )
    return SafetyMove(free, f"utter_emergency_other_{slug}")


def is_emergency(slug: str, level: str | None = None) -> bool:
    """Return whether a "yes" about this flag, at the question's own level, is an emergency."""
    return triage([confirmed(slug, level)]).level is Level.E


def confirmed(slug: str, level: str | None = None) -> Findings:
    """Return what a "yes" to a confirm question says; `level` where it is not the flag's own."""
    said = Mention(Kind.FLAG, slug, 0, 3, "yes", rule_of_yes(level), Status.PRESENT)
    return Findings((said,))


def _rule(verdict: Triage | None, slug: str) -> str:
    lines = [] if verdict is None else [line for line in verdict.trace if line.flag == slug]
    return lines[0].rule if lines else rule_of_yes()
