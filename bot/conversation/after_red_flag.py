"""What happens after a red flag: one turn of the safety screen (clinical 2.0, 2.1).

Pure: from what was said so far and the state of the screen to one move. The safety policy carries
the move out in the dialogue process; nothing here needs the action server, a database or spaCy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation.safety_answers import Turn, yes_no
from bot.conversation.safety_state import SafetyState
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.levels import Level
from bot.safety.triage import Profile, Triage, triage

SUICIDE = "suicide_distress"


@dataclass(frozen=True)
class SafetyMove:
    """What the screen does with a turn.

    `response` names a response of the domain, or is None when the screen stays quiet. `resume` is
    True when the guide takes the pending step up again in the same turn. `leave_loop` is True when
    an open form must be left because the plan it leads to is off.
    """

    state: SafetyState
    response: str | None = None
    resume: bool = False
    leave_loop: bool = False


def safety_move(
    state: SafetyState, turns: Sequence[Turn], profile: Profile, queue: Sequence[str] = ()
) -> SafetyMove:
    """Screen the newest of the user turns (oldest first, at least one) and say what to do.

    `queue` holds flags that another step wants confirmed (ticked in the asked screen).
    """
    now = len(turns)
    latest = turns[-1]
    verdict = triage(_statements(state, turns), profile, _still_cleared(state, turns))
    state = replace(
        state,
        level=verdict.level.value,
        flags=verdict.flags,
        cautions=verdict.cautions,
        trace=tuple(line.reason for line in verdict.trace),
    )
    if state.locked:
        return _stay(state, latest, verdict, now)
    if state.asking:
        return _confirm_answer(state, latest, verdict, now)
    return _screen(state, latest, verdict, queue)


def _screen(state: SafetyState, latest: Turn, verdict: Triage, queue: Sequence[str]) -> SafetyMove:
    """Nothing is open: a new emergency, another person's, a question to confirm, or quiet."""
    lead = verdict.lead
    if verdict.level is Level.E and lead:
        if _was_checked(state, lead):
            return _ask(state, lead, "utter_confirm_changed")
        return _emergency(state, lead)
    others = triage([latest.findings]).flags_other
    if others and _is_emergency(others[0]):
        return SafetyMove(state.show(others[0], Level.E), f"utter_emergency_other_{others[0]}")
    open_questions = [*queue, *verdict.ask]
    for slug in dict.fromkeys(open_questions):
        if slug not in state.asked and slug not in state.flags:
            return _ask(state, slug, f"utter_confirm_{slug}")
    if verdict.level is Level.S and lead and f"{lead}:S" not in state.shown:
        return SafetyMove(state.show(lead, Level.S), f"utter_same_day_{lead}", leave_loop=True)
    return SafetyMove(state)


def _emergency(state: SafetyState, slug: str) -> SafetyMove:
    shown = replace(state.show(slug, Level.E), locked=slug, asking=None, asking_release=False)
    return SafetyMove(shown, f"utter_emergency_{slug}")


def _ask(state: SafetyState, slug: str, response: str) -> SafetyMove:
    return SafetyMove(replace(state, asking=slug, asked=(*state.asked, slug)), response)


def _stay(state: SafetyState, latest: Turn, verdict: Triage, now: int) -> SafetyMove:
    """An emergency is open: stay there until it is checked or denied (clinical 2.0)."""
    slug = state.locked
    assert slug is not None  # noqa: S101 - callers check; narrows the type
    lead = verdict.lead
    if verdict.level is Level.E and lead and f"{lead}:E" not in state.shown:
        return _emergency(state, lead)
    answer = yes_no(latest, slug)
    if state.asking_release:
        if latest.intent == "deny" or latest.intent == "unsure":
            return SafetyMove(replace(state, asking_release=False), _staying(slug))
        return _release(state, verdict, now, "checked")
    if state.asking:
        if answer == "no":
            return _release(state, verdict, now, "denied")
        return SafetyMove(replace(state, asking=None), _staying(slug))
    if latest.intent == "already_checked":
        return SafetyMove(replace(state, asking_release=True), "utter_emergency_checked")
    if latest.intent == "not_what_i_meant":
        return _ask(state, slug, f"utter_confirm_{slug}")
    return SafetyMove(state, _staying(slug))


def _staying(slug: str) -> str:
    return "utter_emergency_stay_distress" if slug == SUICIDE else "utter_emergency_stay"


def _release(state: SafetyState, verdict: Triage, now: int, how: str) -> SafetyMove:
    slugs = {state.locked, *(s for s in verdict.flags if f"{s}:E" in state.shown)} - {None}
    cleared = state.clear(tuple(sorted(s for s in slugs if s)), now, how)
    free = replace(cleared, locked=None, asking=None, asking_release=False)
    return SafetyMove(free, "utter_emergency_released", resume=True)


def _confirm_answer(state: SafetyState, latest: Turn, verdict: Triage, now: int) -> SafetyMove:
    """A confirm question is open outside an emergency."""
    slug = state.asking
    assert slug is not None  # noqa: S101 - callers check; narrows the type
    lead = verdict.lead
    if verdict.level is Level.E and lead and f"{lead}:E" not in state.shown:
        return _emergency(state, lead)
    answer = yes_no(latest, slug)
    closed = replace(state, asking=None)
    if answer == "no":
        return _after_no(closed.clear((slug,), now, "denied"), latest)
    if answer in ("yes", "unsure"):
        key = "confirmed" if answer == "yes" else "unsure"
        changes: dict[str, Any] = {key: (*getattr(closed, key), slug)}
        told = replace(closed, **changes)
        return _after_yes(told, latest, slug, answer)
    if f"{slug}:again" not in state.shown:
        again = replace(state, shown=(*state.shown, f"{slug}:again"))
        return SafetyMove(again, "utter_confirm_again")
    return _after_yes(replace(closed, unsure=(*closed.unsure, slug)), latest, slug, "unsure")


def _after_no(state: SafetyState, latest: Turn) -> SafetyMove:
    return SafetyMove(state, None, resume=True)


def _after_yes(state: SafetyState, latest: Turn, slug: str, answer: str) -> SafetyMove:
    verdict = triage([_confirmed(slug), latest.findings])
    if answer == "unsure":
        return SafetyMove(
            state.show(slug, Level.S), f"utter_unsure_{slug}", leave_loop=_is_emergency(slug)
        )
    if verdict.level is Level.E:
        return _emergency(state, slug)
    if verdict.level is Level.S:
        state = replace(state, level=Level.S.value, flags=(slug, *state.flags))
        return SafetyMove(state.show(slug, Level.S), f"utter_same_day_{slug}", leave_loop=True)
    return SafetyMove(state, None, resume=True)


def _is_emergency(slug: str) -> bool:
    return triage([_confirmed(slug)]).level is Level.E


def _confirmed(slug: str) -> Findings:
    said = Mention(Kind.FLAG, slug, 0, 3, "yes", "confirm_question", Status.PRESENT)
    return Findings((said,))


def _was_checked(state: SafetyState, slug: str) -> bool:
    return any(entry == slug and how == "checked" for entry, _, how in state.cleared)


def _statements(state: SafetyState, turns: Sequence[Turn]) -> list[Findings]:
    """Everything said, without the mentions a later clearing has answered."""
    cleared_at = {slug: turn for slug, turn, _ in state.cleared}
    statements = [
        Findings(
            tuple(
                mention
                for mention in turn.findings.mentions
                if mention.kind != Kind.FLAG or number > cleared_at.get(mention.value, 0)
            )
        )
        for number, turn in enumerate(turns, start=1)
    ]
    return [*statements, *(_confirmed(slug) for slug in state.confirmed)]


def _still_cleared(state: SafetyState, turns: Sequence[Turn]) -> frozenset[str]:
    """Cleared flags that have not been told anew since."""
    said_since = {
        mention.value
        for slug, turn, _ in state.cleared
        for later in turns[turn:]
        for mention in later.findings.present(Kind.FLAG)
        if mention.value == slug
    }
    return state.cleared_slugs() - said_since
