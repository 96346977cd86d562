"""Builds and shows today's routine, with the safety net under it."""

from __future__ import annotations

from datetime import date

from actions.guide_action import GuideAction
from actions.person import keep
from actions.talk import Talk
from bot.assessment import Assessment, infer
from bot.conversation import slots
from bot.conversation.cautions import cautions_of
from bot.conversation.checks import evidence_of
from bot.conversation.safety_state import SafetyState
from bot.conversation.session import routine_card, routine_of, routine_text
from bot.conversation.stages import next_step
from bot.records import KeptRoutine
from bot.routine import Routine, build, week_seed

WITHOUT_A_PLAN = ("action_tell_minor", "action_show_comfort")


class ShowRoutine(GuideAction):
    """The routine for the minutes there are; asked for too early, the way to it goes on."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_routine"

    def act(self, talk: Talk) -> None:
        """Build it once, show it, keep it, and offer to do it together."""
        if not _ready(talk):
            follows = talk.loop or next_step(talk.values)
            if follows not in WITHOUT_A_PLAN:
                talk.say(response="utter_nothing_to_show")
            talk.set(**{slots.HANDLED_TURN: talk.turn.number})
            talk.go(follows)
            return
        routine = routine_of(talk.values) or self._build(talk)
        number = str(talk.values.get(slots.EMERGENCY_NUMBER))
        line = str(talk.values.get(slots.ADVICE_LINE))
        talk.say(
            text=routine_text(routine, number, line),
            card={"card": routine_card(routine, number, line), "fallback": True},
        )
        talk.set(**{slots.HANDLED_TURN: talk.turn.number, slots.CLOSED: None})
        talk.set(**{slots.TOGETHER: None, slots.EXERCISE: 0, slots.RATING: None})
        talk.go(slots.SESSION_FORM)

    def _build(self, talk: Talk) -> Routine:
        facts = talk.facts
        assessment: Assessment = infer(facts, evidence_of(talk.values))
        routine = build(
            assessment,
            facts,
            cautions_of(talk.values),
            int(talk.values[slots.MINUTES]),
            week_seed(talk.tracker.sender_id, date.today()),
            level=SafetyState.from_dict(talk.values.get(slots.SAFETY)).level,
        )
        talk.set(**{slots.ROUTINE: routine.as_dict()})
        keep(talk, lambda records: records.save_routine(_kept(routine)))
        return routine


def _ready(talk: Talk) -> bool:
    return next_step(talk.values) in ("action_show_routine", slots.SESSION_FORM)


def _kept(routine: Routine) -> KeptRoutine:
    plain = routine.as_dict()
    return KeptRoutine(
        name=routine.name,
        items=tuple(plain["items"]),
        minutes=routine.minutes,
        phase=routine.phase,
        trace=tuple(plain["trace"]),
    )
