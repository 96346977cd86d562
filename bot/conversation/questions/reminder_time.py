"""A reminder that is being set: the hour, the place of the clock, and whether it may be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.surface_words import SurfaceWords, words_of_surface
from bot.knowledge.staying.day_moments import moment_in_words
from bot.knowledge.staying.day_parts import day_part_in
from bot.knowledge.staying.reminders import load_reminder_rules
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.staying import read_staying
from bot.language.text.message_parts import parts_of
from bot.reminders.local_time import WEEK, is_quiet
from bot.reminders.told_days import days_and_time, days_off_told
from bot.reminders.told_time import NOON, ToldTime, told_time
from bot.reminders.told_zone import told_zone, zone_of_country

TIME, HALF, QUIET, ZONE, AGREE = "time", "half", "quiet", "zone", "agree"
YES, NO = "yes", "no"


def reminder_wish(draft: Draft, text: str) -> dict[str, Any]:
    """Return the reminder a message asks for, as far as it is told."""
    weeks, begun = weeks_of(draft), draft.values.get(slots.REMINDER) or {}
    time = _of_the_same_half(draft, told_time(text), text)
    time = _at_the_part_told_beside(draft, time)
    zone = told_zone(text) or begun.get("zone")
    known = weeks.reminder.zone if weeks.reminder else draft.situation.zone
    known = known or zone_of_country(_country(draft))
    whole = draft.turn.text
    takes_off = spoken("reminder_not_on").search(whole.casefold()) is not None
    off = days_off_told(whole if takes_off else text)
    before = begun.get("days_off", _known(draft).get("days_off", draft.setting.free_days))
    days_off = before if off is None else off
    if off is None and spoken("once_a_week").search(text.casefold()):
        days_off = frozenset(WEEK) - {draft.situation.now.weekday()}
    if off is not None and takes_off and time is None:
        days_off = off.union(before)  # "not on Sundays either"
    anew = off is None and told_zone(text) is None and spoken("another_time").search(text)
    told = _timed(time) if time or anew else _known_time(draft)
    if told["hour"] is None:
        told = _timed(_hour_of_the_moment(draft))
    return {
        **told,
        "zone": zone or known,
        "quiet": None,
        "keeps": consent_given(draft.values) and _place(draft).sends,
        "days_off": sorted(days_off),
    }


def _of_the_same_half(draft: Draft, time: ToldTime | None, text: str) -> ToldTime | None:
    """The time in place of one that is on: of its half of the day ("10, not 8", "move it to 8").

    Else that of the moment which the exercises have ("mornings before work", "a note at 7").
    """
    hour = _known(draft).get("hour")
    if time is None or time.sure:
        return time
    if hour is None:
        at = _hour_of_the_moment(draft)
        if at is None or not at.sure:
            return time
        hour = at.hour
    elif not (spoken("number_of_no_time").search(text) or spoken("moves_the_note").search(text)):
        return time
    return replace(time, hour=time.hour % NOON + (NOON if hour >= NOON else 0), sure=True)


def _at_the_part_told_beside(draft: Draft, time: ToldTime | None) -> ToldTime | None:
    """ "I'll do them tonight. Remind me about 7": in the half of the day that is told beside it.

    When it hurts is none ("evenings are sore. A note at 7").
    """
    if time is None or time.sure:
        return time
    said = draft.situation.turns[-1].text
    pieces = (said[start:end] for start, end in parts_of(said))
    parts = (day_part_in(one) for one in pieces if not _tells_of_pain(one))
    halves = {part.pm for part in parts if part is not None}
    if len(halves) != 1:
        return time
    return replace(time, hour=time.hour % NOON + (NOON if halves.pop() else 0), sure=True)


def _tells_of_pain(said: str) -> bool:
    at_no_time = spoken("no_moment_of_doing").search(said.casefold()) is not None
    return at_no_time or spoken("word_of_pain").search(said.casefold()) is not None


def _known_time(draft: Draft) -> dict[str, Any]:
    """The time of the reminder that is on, where none is told."""
    known = _known(draft)
    if "hour" not in known:
        return _timed(None)
    return {"hour": known["hour"], "minute": known["minute"], "sure": True}


def _hour_of_the_moment(draft: Draft) -> ToldTime | None:
    """The hour that is offered where none is told: of the moment that the exercises have."""
    moment = draft.setting.moment
    return told_time(moment_in_words(moment)) if moment else None


def _known(draft: Draft) -> Mapping[str, Any]:
    """The hour and the days that were told before, {} without any."""
    kept = weeks_of(draft).reminder
    return draft.values.get(slots.REMINDER_TIME) or (vars(kept) if kept else {})


def _place(draft: Draft) -> SurfaceWords:
    return words_of_surface(draft.situation.channel)


def _country(draft: Draft) -> str | None:
    said = draft.safety.country or draft.values.get(slots.COUNTRY) or draft.situation.country
    return str(said) if said else None


def _timed(time: ToldTime | None) -> dict[str, Any]:
    if time is None:
        return {"hour": None, "minute": 0, "sure": False}
    return {"hour": time.hour, "minute": time.minute, "sure": time.sure}


def step_now(state: Mapping[str, Any]) -> str:
    """Return what is asked next of a reminder that is being set."""
    if state["hour"] is None:
        return TIME
    if not state["sure"]:
        return HALF
    rules = load_reminder_rules()
    if state["quiet"] is None and is_quiet(state["hour"], rules.quiet_from, rules.quiet_to):
        return QUIET
    return AGREE if state["zone"] else ZONE


class ReminderQuestion(Question):
    """One thing at a time; nothing is kept before the yes to it."""

    slot = slots.REMINDER
    own_words = True
    most_times = SIDE_QUESTION

    def opened(self, values: Mapping[str, Any]) -> str:
        """The step that is asked."""
        state = values.get(self.slot)
        return step_now(state) if state else ""

    def take(self, draft: Draft) -> Taken:
        """Read the answer to the step that is open."""
        state: Mapping[str, Any] = draft.values[self.slot]
        step = step_now(state)
        off = None if draft.turn.pressed else days_off_told(draft.turn.text)
        if off is not None:
            state = {**state, "days_off": sorted(off)}
        changed = STEPS[step](draft, state)
        if changed is None and off is not None:
            changed = dict(state)
        if changed is None:
            leaves = _says(draft) == NO and not _tells_the_one_that_is_on(draft)
            return self._left(draft) if leaves else Taken.UNCLEAR
        take_on(draft, changed)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """No reminder, then."""
        return self._left(draft)

    def _left(self, draft: Draft) -> Taken:
        draft.set(**{self.slot: None})
        on = weeks_of(draft).reminder is not None
        draft.acknowledge(talk_words("reminder_kept" if on else "reminder_left"))
        return Taken.ANSWERED


def _tells_the_one_that_is_on(draft: Draft) -> bool:
    """Whether the reminder that is on is to rest or to end ("no notes for a week")."""
    told = read_staying(draft.turn.reply) & {"reminder_rest", "reminder_rest_long", "reminder_stop"}
    return weeks_of(draft).reminder is not None and bool(told)


def _says(draft: Draft) -> str | None:
    if choice := draft.turn.choice:
        return choice[1] if choice[0] == slots.REMINDER else None
    return yes_no_of(draft.turn.findings, draft.turn.intent)


def _time(draft: Draft, state: Mapping[str, Any]) -> dict[str, Any] | None:
    time = told_time(_words(draft))
    return None if time is None else {**state, **_timed(time)}


def _half(draft: Draft, state: Mapping[str, Any]) -> dict[str, Any] | None:
    """Morning or evening: a part of the day beside the hour that is known, or another time."""
    said = _words(draft)
    time = told_time(said) if any(sign.isdigit() for sign in said) else None
    if time is None:
        time = told_time(f"{state['hour']}:{state['minute']:02d} {said}")
    return {**state, **_timed(time)} if time is not None and time.sure else None


def _quiet(draft: Draft, state: Mapping[str, Any]) -> dict[str, Any] | None:
    said = _says(draft)
    time = told_time(draft.turn.text) if not draft.turn.pressed else None
    if time is not None:
        return {**state, **_timed(time)}
    if said == YES:
        return {**state, "quiet": [0, 0]}
    return {**state, "hour": None, "sure": False} if said == NO else None


def _zone(draft: Draft, state: Mapping[str, Any]) -> dict[str, Any] | None:
    zone = told_zone(_words(draft))
    if zone is not None:
        return {**state, "zone": zone}
    if _says(draft) != NO:
        draft.acknowledge(talk_words("zone_unknown"))
    return None


def _agree(draft: Draft, state: Mapping[str, Any]) -> dict[str, Any] | None:
    """Keep it on a yes; an empty mapping says that nothing is open any more."""
    said = "" if draft.turn.pressed else draft.turn.text
    if (time := told_time(said)) is not None:
        return {**state, **_timed(time)}
    if (zone := told_zone(said)) is not None:
        return {**state, "zone": zone}
    if _says(draft) != YES:
        return None
    set_up(draft, state)
    return {}


def take_on(draft: Draft, state: Mapping[str, Any]) -> None:
    """Go on with a reminder; where none can be sent, the hour is enough for a calendar file."""
    if spoken("reminds_only_once").search(draft.turn.text.casefold()):
        draft.acknowledge(talk_words("reminder_daily"))
    if _known(draft) and spoken("wants_one_more_note").search(draft.turn.text.casefold()):
        draft.acknowledge(talk_words("reminder_one_time"))
    if state and not state["keeps"] and step_now(state) not in (TIME, HALF):
        agreed = consent_given(draft.values)
        draft.acknowledge(_place(draft).notes if agreed else talk_words("reminder_needs_keeping"))
        set_up(draft, state)
    elif state and step_now(state) == AGREE and _moves_what_is_on(draft, state):
        set_up(draft, state)
    else:
        draft.set(**{slots.REMINDER: dict(state) or None})


def _moves_what_is_on(draft: Draft, state: Mapping[str, Any]) -> bool:
    """Whether only the hour or the days of a reminder change, to which a yes was given already."""
    kept = weeks_of(draft).reminder
    return kept is not None and state["zone"] == kept.zone and not kept.is_at(state)


def set_up(draft: Draft, state: Mapping[str, Any]) -> None:
    """Let the reminder be kept, with the first note said, and give the calendar file."""
    off = state.get("days_off") or []
    told = {name: state[name] for name in ("hour", "minute", "zone", "quiet")} | {"days_off": off}
    if state["keeps"]:
        draft.say("action_set_reminder", **told)
    at = {"hour": state["hour"], "minute": state["minute"], "days_off": off}
    draft.set(**{slots.REMINDER_TIME: at, slots.REMINDER: None})
    if not state["keeps"]:  # of a reminder the hour is said where it is kept
        calendar = (state["hour"], state["minute"], *off)
        draft.set(**{slots.SETTING: replace(draft.setting, calendar=calendar).as_dict()})
        draft.keep("setting")
        time = days_and_time(state["hour"], state["minute"], off)
        draft.acknowledge(talk_words("reminder_at", time=time))
    draft.say("action_give_calendar")


def rest_on_free_days(draft: Draft, before: frozenset[int]) -> None:
    """Let the reminder, or the calendar file, that is there rest on the free days of now.

    `before` are those that were free: on such a day it is on again. Its own days off stay.
    """
    known, wish = _known(draft), reminder_wish(draft, "")
    if known and wish["hour"] is not None:
        own = frozenset(wish["days_off"]) - before
        set_up(draft, {**wish, "days_off": sorted(own | draft.setting.free_days)})


def _words(draft: Draft) -> str:
    choice = draft.turn.choice
    return choice[1] if choice and choice[0] == slots.REMINDER else draft.turn.text


STEPS = {TIME: _time, HALF: _half, QUIET: _quiet, ZONE: _zone, AGREE: _agree}
