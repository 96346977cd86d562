"""What the safety screen does with a turn, and the moves that several of its parts share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.safety_state import OTHER, SafetyState
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.confirmed import rule_of_yes
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage

SUICIDE, BLADDER = "suicide_distress", "ces_bladder"
VIOLENCE = "violence"
CALL = "other_emergency"  # heard in "they're sending an ambulance" too, which is no new one
OPENS_TALK = {SUICIDE: "distress", VIOLENCE: "violence"}


@dataclass(frozen=True)
class SafetyMove:
    """What the screen does with a turn.

    `response` names a response of the domain, or is None when the screen stays quiet. `resume` is
    True when the guide takes the pending step up again in the same turn. `leave_question` is True
    when the open question must be left because the plan it leads to is off. `then` names an action
    that follows the response. `aside` says that a question of the message may be answered before.
    `answers` are the topics that the response answers, `denied` the signs that it says are out.
    """

    state: SafetyState
    response: str | None = None
    resume: bool = False
    leave_question: bool = False
    then: str | None = None
    aside: bool = False
    answers: Sequence[str] = ()
    denied: Sequence[str] = ()


def emergency(state: SafetyState, slug: str, verdict: Triage | None = None) -> SafetyMove:
    """Say what to do now, and stay there; a talk that was open is taken up again after it."""
    shown = state.show(slug, Level.E, _rule(verdict, slug))
    talk = OPENS_TALK[slug] if slug == SUICIDE else state.talk
    locked = replace(
        shown,
        locked=slug,
        asking=None,
        asking_release=False,
        talk=talk,
        asking_safe=slug == SUICIDE,
        began=None if state.locked is None else state.began,
    )
    return SafetyMove(locked, f"utter_emergency_{slug}")


def added(state: SafetyState, slug: str, verdict: Triage | None = None) -> SafetyMove:
    """Add an emergency to a graver one that is open: that stays, and more is to be told."""
    shown = state.show(slug, Level.E, _rule(verdict, slug))
    closed = replace(shown, asking=None, asking_release=False)
    return SafetyMove(closed, "utter_stay_added")


def same_day(state: SafetyState, slug: str, verdict: Triage | None = None) -> SafetyMove:
    """Say who should look at it today; distress and violence are talked about first."""
    shown = state.show(slug, Level.S, _rule(verdict, slug))
    talk = OPENS_TALK.get(slug)
    told = replace(shown, talk=talk or state.talk, asking_safe=bool(talk) or state.asking_safe)
    return SafetyMove(told, f"utter_same_day_{slug}", leave_question=True)


def ask(state: SafetyState, slug: str, response: str | None = None) -> SafetyMove:
    """Put the flag's first confirm question, or another about it."""
    if response:
        return SafetyMove(state.ask(slug, OTHER), response)
    return SafetyMove(state.ask(slug), confirm_response(slug, 0))


def ask_of_change(state: SafetyState, slug: str) -> SafetyMove:
    """Ask whether a sign that is known and was looked at has changed; a "no" leaves it checked."""
    return ask(replace(state, asking_how="checked"), slug, "utter_confirm_changed")


def release(state: SafetyState, now: int, how: str) -> SafetyMove:
    """Clear what was stayed at: all that a clinician has looked at, or the sign that was denied."""
    if how == "checked":
        slugs = {*state.flags, *filter(None, (state.locked,))}
    else:
        slugs = set(filter(None, (state.asking or state.locked,)))
    free = _freed(state, slugs, now, how)
    if SUICIDE in slugs:
        return SafetyMove(free, "utter_distress_released", resume=True)
    looked_at = "utter_emergency_released" if state.locked else "utter_today_released"
    said = looked_at if how == "checked" else "utter_denied_released"
    return SafetyMove(free, said, resume=True)


def misread(state: SafetyState, slugs: Collection[str], now: int) -> SafetyMove:
    """Take back signs that were read into words that meant something else."""
    free = _freed(state, slugs, now, "denied")
    return SafetyMove(free, "utter_misread_released", resume=True)


def is_theirs(state: SafetyState, slug: str, now: int) -> SafetyMove:
    """The emergency is somebody else's after all: nothing of it stays the writer's own."""
    return SafetyMove(handed_over(state, slug, now), f"utter_emergency_other_{slug}")


def handed_over(state: SafetyState, slug: str, now: int) -> SafetyState:
    """Return the state in which an emergency is somebody else's, and nothing of it the writer's."""
    told = {slug, *(flag for flag in state.flags if f"{flag}:{Level.E.value}" in state.shown)}
    return replace(_freed(state, told, now, "denied"), theirs=slug, theirs_since=now)


def _freed(state: SafetyState, slugs: Collection[str], now: int, how: str) -> SafetyState:
    """Return the state with nothing open, and without these signs.

    A talk about thoughts of suicide stays where they were not what was cleared.
    """
    stays = state.talk == OPENS_TALK[SUICIDE] and SUICIDE in state.flags and SUICIDE not in slugs
    return replace(
        state.clear(tuple(sorted(slugs)), now, how),
        locked=None,
        asking=None,
        asking_how="denied",
        asking_release=False,
        release_heard=(),
        talk=state.talk if stays else None,
        asking_safe=False,
        help_from=None,
        look_days=None,
    )


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
