"""Builds today's routine; the question whether to do it together shows it."""

from __future__ import annotations

from datetime import date

from actions.guide_action import GuideAction, back_to_it
from actions.person import AGREED, attempt, keep
from actions.talk import Talk
from bot.assessment import Assessment, infer
from bot.conversation import slots
from bot.conversation.cautions import cautions_of
from bot.conversation.checks import evidence_of
from bot.conversation.plan_level import plan_level
from bot.conversation.safety_state import SafetyState
from bot.conversation.session import current_item, routine_card, routine_of, routine_text
from bot.conversation.stages import next_step
from bot.records import KeptRoutine
from bot.routine import Routine, Setting, build, week_seed

WITHOUT_A_PLAN = ("action_tell_minor", "action_show_comfort")


class ShowRoutine(GuideAction):
    """The routine for the minutes there are; asked for too early, the way to it goes on.

    In the middle of it, it is shown with what is done, and the exercise now comes again.
    """

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_routine"

    def act(self, talk: Talk) -> None:
        """Build it once, keep it, and offer to do it together."""
        if not _ready(talk):
            follows = talk.loop or next_step(talk.values)
            if follows not in WITHOUT_A_PLAN:
                talk.say(response="utter_nothing_to_show")
            talk.set(**{slots.HANDLED_TURN: talk.turn.number})
            talk.go(follows)
            return
        if routine_of(talk.values) is None:
            self._build(talk)
        elif talk.values.get(slots.CLOSED) and talk.values.get(slots.TOGETHER) == "now":
            self._other_day(talk)
        if _under_way(talk):
            _show_where_we_are(talk)
            return
        talk.set(**{slots.HANDLED_TURN: talk.turn.number, slots.CLOSED: None})
        talk.set(**{slots.TOGETHER: None, slots.EXERCISE: 0, slots.RATING: None})
        talk.set(**{slots.REPROMPT: None, slots.FEEDBACK: None})
        talk.go(slots.SESSION_FORM)

    def _build(self, talk: Talk) -> None:
        facts = talk.facts
        level, care_soon = plan_level(SafetyState.from_dict(talk.values.get(slots.SAFETY)))
        assessment: Assessment = infer(facts, evidence_of(talk.values))
        routine = build(
            assessment,
            facts,
            cautions_of(talk.values),
            int(talk.values[slots.MINUTES]),
            week_seed(talk.tracker.sender_id, date.today()),
            level=level,
            setting=Setting(kit=frozenset(talk.values.get(slots.KIT) or ()), care_soon=care_soon),
        )
        if _done_before(talk) % 2:
            routine = routine.other_day()
        talk.set(**{slots.ROUTINE: routine.as_dict()})
        keep(talk, lambda records: records.save_routine(_kept(routine)))

    def _other_day(self, talk: Talk) -> None:
        """A session is over; the next one is the other day of the two."""
        routine = routine_of(talk.values)
        if routine is not None and routine.in_turn:
            talk.set(**{slots.ROUTINE: routine.other_day().as_dict()})


def _done_before(talk: Talk) -> int:
    """How many sessions are kept: A and B days are done in turn."""
    if talk.values.get(slots.CONSENT) != AGREED:
        return 0
    return len(attempt(talk, lambda records: records.sessions(), tell=False) or ())


def _ready(talk: Talk) -> bool:
    return next_step(talk.values) in ("action_show_routine", slots.SESSION_FORM)


def _under_way(talk: Talk) -> bool:
    together = talk.values.get(slots.TOGETHER) == "now"
    return talk.loop == slots.SESSION_FORM and together and current_item(talk.values) is not None


def _show_where_we_are(talk: Talk) -> None:
    routine = routine_of(talk.values)
    assert routine is not None, "what is under way is a routine"  # noqa: S101
    told = (str(talk.values.get(slots.EMERGENCY_NUMBER)), str(talk.values.get(slots.ADVICE_LINE)))
    card = routine_card(routine, *told, now=int(talk.values.get(slots.EXERCISE) or 0))
    talk.say(text=routine_text(routine, *told), card={"card": card, "fallback": True})
    back_to_it(talk)


def _kept(routine: Routine) -> KeptRoutine:
    plain = routine.as_dict()
    return KeptRoutine(
        name=routine.name,
        items=tuple(plain["items"]),
        minutes=routine.minutes,
        phase=routine.phase,
        trace=tuple(plain["trace"]),
    )
