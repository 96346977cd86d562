"""What all that was said so far comes to: the verdict of the screen, less what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.release.long_the_same import with_known_times
from bot.conversation.safety.release.long_unsteady import holds_on
from bot.conversation.safety.release.looks import look_is_named, looked_at_already
from bot.conversation.safety.safety_move import confirmed
from bot.conversation.safety.safety_state import DENIED, SafetyState
from bot.conversation.turn import Turn
from bot.language.danger.agreement import ASKS
from bot.language.extract.history.ages import is_bare_number
from bot.language.findings import Findings, Kind, Status
from bot.safety.levels import Level, highest
from bot.safety.safety_evidence import tells_anything
from bot.safety.triage import Profile, Triage, triage


def judged(
    state: SafetyState, turns: Sequence[Turn], profile: Profile
) -> tuple[SafetyState, Triage]:
    """Return the verdict on all that was said, and the state that carries it."""
    verdict = triage(_statements(state, turns), profile, _still_cleared(state, turns, profile))
    unsure = tuple(slug for slug in state.unsure if slug not in verdict.flags)
    level = highest(verdict.level, Level.S if unsure else Level.NONE)
    judged = replace(
        state,
        level=level.value,
        flags=(*verdict.flags, *unsure),
        cautions=tuple(dict.fromkeys((*verdict.of_signs, *holds_on(state, turns)))),
        trace=tuple(line.reason for line in verdict.trace),
    )
    return judged, verdict


def seen_already(state: SafetyState, latest: Turn, verdict: Triage) -> tuple[str, ...]:
    """Return the signs for the next days or weeks that are told together with a clinician's look.

    What is for now or for today is asked about, never ended by the way.
    """
    if state.asking or verdict.level.rank >= Level.S.rank or not look_is_named(latest):
        return ()
    told = {one.value for one in latest.findings.of(Kind.FLAG)}
    return tuple(one for one in verdict.flags if one in told and looked_at_already(latest, one))


def _statements(state: SafetyState, turns: Sequence[Turn]) -> list[Findings]:
    """Everything said, without the mentions a later clearing has answered."""
    statements = [
        _unanswered(
            with_known_times(state, told_in(state, turn, number), number), number, state.cleared
        )
        for number, turn in enumerate(turns, start=1)
    ]
    levels = dict(state.confirmed_at)
    return [*statements, *(confirmed(slug, levels.get(slug)) for slug in state.confirmed)]


def told_in(state: SafetyState, turn: Turn, number: int) -> Findings:
    """The findings of a turn; of a reply to a question the classifier alone asks about nothing."""
    reply = number in state.replies
    if not reply and number not in state.counts:
        return turn.findings
    return Findings(
        tuple(
            one
            for one in turn.findings.mentions
            if not (reply and one.rule == ASKS)
            and not (one.kind == Kind.AGE and is_bare_number(one.text))
        )
    )


def _unanswered(
    findings: Findings, number: int, cleared: Sequence[tuple[str, int, str]]
) -> Findings:
    """The findings of a turn less the flags that were cleared in it or after it.

    What somebody denied having is no condition of theirs either, until they tell it again.
    """
    flags = {slug for slug, turn, _ in cleared if number <= turn}
    denied = {slug for slug, turn, how in cleared if number <= turn and how == DENIED}
    return findings.without(
        lambda one: (
            (one.kind == Kind.FLAG and one.value in flags)
            or (one.kind == Kind.CONDITION and one.status is Status.PRESENT and one.value in denied)
        )
    )


def _still_cleared(state: SafetyState, turns: Sequence[Turn], profile: Profile) -> frozenset[str]:
    """Cleared flags that have not been told anew since, in words of their own or put together."""
    told_anew = {
        slug
        for slug, turn, how in state.cleared
        if any(slug in _told(later) for later in turns[turn:])
        or (how == "denied" and slug in _put_together(state, turns, turn, profile))
    }
    return state.cleared_slugs() - told_anew


def _told(turn: Turn) -> frozenset[str]:
    return frozenset(mention.value for mention in turn.findings.present(Kind.FLAG))


def _put_together(
    state: SafetyState, turns: Sequence[Turn], since: int, profile: Profile
) -> frozenset[str]:
    """Flags that what was told since raises with what is known, beside what is known alone.

    Thin bones and "no small fall" are no word about the fall of the day after.
    """
    told = [told_in(state, turn, at) for at, turn in enumerate(turns, start=1) if at > since]
    told = [one for one in told if tells_anything(one)]
    if not told:
        return frozenset()
    return frozenset(triage(told, profile).flags) - frozenset(triage([], profile).flags)
