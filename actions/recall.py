"""Brings back what is kept of a person who agreed to it before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from actions.consented_records import attempt, keep, note_signs
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.checks.checks import remembered
from bot.conversation.course.check_in_kept import gone_on
from bot.conversation.course.check_in_steps import begun
from bot.conversation.course.returning import (
    OPEN_SINCE,
    PAIN_THEN,
    RAISED,
    UNFINISHED,
    days_away,
    visit_words,
)
from bot.conversation.course.weeks import Weeks, kept_weeks
from bot.conversation.drafting.facts_told.standing_facts import of_the_days
from bot.conversation.intake.consent_given import AGREED, NO_HISTORY
from bot.conversation.safety.safety_move import SUICIDE, VIOLENCE
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import CHILD
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.facts import Facts
from bot.language.folding import GROWING
from bot.language.pain_stages import stage_of
from bot.records import KeptRoutine, LeftCheckIn, PersonRecords, SafetyOutcome, Visit
from bot.routine import due_check_in
from bot.routine.weeks.week_done import may_be_cut_down
from bot.safety.levels import Level

ASKED_AGAIN = (Level.E.value, Level.S.value, Level.D.value)
_TALKS = (SUICIDE, VIOLENCE)  # asked about in their own words
_TERM = limit("pregnant_to")  # weeks after which a pregnancy that was told must be over
EARLIER = "earlier"  # a step that was done at an earlier visit
# How a sign was cleared that stays so; what was somebody else's is no word about this person.
_STAYS_CLEARED = {SafetyOutcome.CLEARED_CHECKED: "checked", SafetyOutcome.CLEARED_DENIED: "denied"}


class Recall(GuideAction):
    """Before the first plan of a conversation: is this somebody we know?"""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_recall"

    def act(self, talk: Talk) -> None:
        """Set the slots from the last visit; a stranger, or unreachable records, change nothing.

        The short safety screen is put again at every visit, both lists after 30 days away
        (clinical 2.4). A sign that was shown and never cleared is asked about first. A conversation
        that was put back after a restart only gets its weeks.
        """
        kept = attempt(talk, _kept, tell=False)
        if kept is None:
            return
        talk.set(**{slots.WEEKS: kept.weeks.as_dict()})
        if talk.values.get(slots.CONSENT) is not None:
            return
        talk.set(
            **{
                slots.CONSENT: AGREED if kept.history else NO_HISTORY,
                slots.SCREEN_FLAGS: list(kept.open_flags) or None,
            }
        )
        _set_unseen(talk, kept)
        if kept.country:
            talk.set(**{slots.COUNTRY: kept.country})
        _note_held(talk)
        if kept.visit is not None:
            _set_visit(talk, kept, kept.visit, utc_now())


def _set_unseen(talk: Talk, kept: Kept) -> None:
    """Let it be asked first whether somebody has looked at what is open; a talk is no such sign."""
    today = kept.weeks.day_of(utc_now())
    since = {flag: (today - kept.weeks.day_of(at)).days for flag, at in kept.open_since.items()}
    unseen = [(flag, since.get(flag, 0)) for flag in kept.open_flags if flag not in _TALKS]
    state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
    talk.set(**{slots.SAFETY: replace(state, unseen=tuple(unseen)).as_dict()})


def _note_held(talk: Talk) -> None:
    """Record what was shown before anybody was known: nobody may write again after an alarm."""
    state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
    if state.held:
        note_signs(talk, state.held)
        talk.set(**{slots.SAFETY: replace(state, held=()).as_dict()})


@dataclass(frozen=True)
class Kept:
    """What the records hold of a person who agreed."""

    visit: Visit | None
    facts: Facts
    routine: KeptRoutine | None
    country: str | None
    open_flags: tuple[str, ...]
    cleared: Mapping[str, str]
    raised: frozenset[str]
    open_since: Mapping[str, datetime]
    checked: Mapping[str, str]
    setting: Mapping[str, Any] | None
    weeks: Weeks
    history: bool
    left: LeftCheckIn | None = None


def _calendar(setting: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The time of the calendar file that was asked for at an earlier visit, None without one."""
    hour, minute, *off = (setting or {}).get("calendar") or (None, None)
    return None if hour is None else {"hour": hour, "minute": minute, "days_off": off}


def _set_visit(talk: Talk, kept: Kept, visit: Visit, now: datetime) -> None:
    since = {flag: kept.weeks.day_of(at).isoformat() for flag, at in kept.open_since.items()}
    words = visit_words(visit, kept.facts, kept.weeks, now) | {OPEN_SINCE: since}
    long_ago = words["long_ago"]
    facts = replace(kept.facts, nrs=None, course=None) if long_ago else kept.facts
    words |= {PAIN_THEN: facts.nrs}
    newer = with_said_on_top(talk.facts, facts)
    begun = kept.routine is not None and facts.duration_days is not None
    # "it went again on Sunday, lifting" is of these days: the pain did not begin then
    talk.set_facts(of_the_days(facts, newer) if begun else newer)
    talk.set(**{slots.RETURNING: words, slots.STORY: "told", slots.SETTING: kept.setting})
    talk.set(**{slots.REMINDER_TIME: _calendar(kept.setting)})
    if kept.routine:
        talk.set(**{slots.MINUTES: kept.routine.minutes, slots.DUE: _due(kept, now)})
    else:
        _go_on_telling(talk, words)
    if long_ago:
        keep(talk, lambda records: records.put_rating_away())
        return
    talk.set(**{slots.CHECK_RESULTS: remembered(kept.checked) or None})
    _set_cleared(talk, kept.cleared)
    if kept.routine:
        talk.set(
            **{
                slots.RETURNING: words | {RAISED: sorted(kept.raised)},
                slots.READBACK: EARLIER,
                slots.SKIPPED: list(slots.INTAKE_QUESTIONS),
                slots.SCREEN_GENERAL: None if _screened_long_ago(kept, visit, now) else EARLIER,
                slots.CHECKS: [],
                slots.ASSESSMENT_SHOWN: {EARLIER: True},
            }
        )


def _go_on_telling(talk: Talk, words: dict[str, Any]) -> None:
    """Without a routine nothing was tried: what was told is read back, and may be other now."""
    talk.set(
        **{
            slots.RETURNING: words | {UNFINISHED: True},
            slots.CHECK_IN: "skipped",
            slots.STORY: "told" if talk.facts.regions else None,
        }
    )


def _screened_long_ago(kept: Kept, visit: Visit, now: datetime) -> bool:
    return days_away(visit, kept.weeks, now) >= safety_limit("whole_screen_after_days")


def _set_cleared(talk: Talk, cleared: Mapping[str, str]) -> None:
    """What was denied or checked is so at the next visit, until it is told anew.

    A risk that stays ("cancer 4 years ago", thin bones) would raise its sign at every return.
    """
    state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
    known = {*state.cleared_slugs(), *state.flags}
    before = tuple((flag, 0, how) for flag, how in cleared.items() if flag not in known)
    talk.set(**{slots.SAFETY: replace(state, cleared=(*state.cleared, *before)).as_dict()})


def _due(kept: Kept, now: datetime) -> dict[str, Any] | None:
    """The check-in of today: one that was left half way goes on, unless another has come."""
    weeks = kept.weeks
    if weeks.history.progression is None:
        return None
    today = weeks.day_of(now)
    if kept.left is not None and (going_on := gone_on(kept.left, weeks, today)) is not None:
        return going_on
    due = due_check_in(
        weeks.history.progression.started,
        weeks.last_check_in,
        today,
        has_activities=bool(weeks.goals),
        seen=weeks.history.last_seen(today),
        little_known=not weeks.in_flare and may_be_cut_down(weeks.history, today),
    )
    return begun(due, weeks, today) if due else None


def _kept(records: PersonRecords) -> Kept | None:
    consent = records.consent()
    if consent is None:
        return None
    records.heard()
    return Kept(
        visit=records.last_visit(),
        facts=_grown_older(records),
        routine=records.routine(),
        country=records.place().country,
        open_flags=_still_open(records),
        cleared=_still_cleared(records),
        raised=records.raised_safety_flags(),
        open_since=records.open_safety_flags_since(),
        checked=records.check_answers(),
        setting=records.setting(),
        weeks=kept_weeks(records),
        history=consent.history,
        left=records.left_check_in(),
    )


def _still_open(records: PersonRecords) -> tuple[str, ...]:
    """Signs no plan goes past, shown and never cleared, most urgent first.

    With some of the next days a plan goes on.
    """
    known = load_red_flags()
    still = [
        flag
        for flag in records.open_safety_flags(ASKED_AGAIN)
        if flag != CHILD and flag in known and not known[flag].plan_goes_on
    ]
    return tuple(sorted(still, key=lambda flag: -Level(known[flag].level).rank))


def _still_cleared(records: PersonRecords) -> Mapping[str, str]:
    known = load_red_flags()
    return {
        flag: _STAYS_CLEARED[how]
        for flag, how in records.cleared_safety_flags().items()
        if how in _STAYS_CLEARED and flag != CHILD and flag in known
    }


def _grown_older(records: PersonRecords) -> Facts:
    """The kept facts; what was three weeks old a week ago is four weeks old today.

    So is how far a pregnancy is, until it must be over: the plan then asks for the baby.
    """
    facts, told = records.facts() or Facts(), records.told_at()
    if told is None:
        return facts
    gone = max(0, (utc_now() - told).days)
    if facts.pregnant_weeks is not None:
        weeks = facts.pregnant_weeks + gone / load_weekly_rules().week_days
        facts = replace(facts, pregnant_weeks=min(weeks, _TERM))
    if facts.duration_days is None:
        return facts
    days = facts.duration_days + gone
    return replace(facts, duration_days=days, stage=stage_of(days))


def with_said_on_top(said: Facts, kept: Facts) -> Facts:
    """Return the kept facts, with what this conversation has already said on top; lists grow."""
    told = {name: value for name, value in said.as_dict().items() if value not in (None, [], False)}
    known = kept.as_dict()
    for name in told.keys() & set(GROWING):
        told[name] = list(dict.fromkeys((*known[name], *told[name])))
    return Facts.from_dict({**known, **told})
