"""The session of `bench.moves_in_session`: five exercises, and the talk that has come to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from bench.planned_turn import NOW, Values, planned_turn
from bench.quiet_agent import Parse, QuietAgent
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import end_session, routine_of
from bot.conversation.session.session_feedback import take_out
from bot.conversation.turn import Turn
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Routine, RoutineItem, Setting
from bot.routine.dosing.dose import dose_text

# The session of the brief, and how its person came to it.
EXERCISES: Mapping[str, Dose] = {
    "M07": Dose(reps=8),
    "R08": Dose(minutes=1),
    "P01": Dose(reps=10),
    "P29": Dose(reps=8),
    "T01": Dose(hold_s=30, sides=True),
}
SWAPS: Mapping[str, tuple[str, ...]] = {
    "M07": ("M02", "M01"),
    "R08": ("R09",),
    "P01": ("P05",),
    "P29": ("P03",),
    "T01": ("T02",),
}
IDS = tuple(EXERCISES)
STORY = (
    "hi",
    "PRESS Go on without saving",
    "I'm 45, my low back has hurt on both sides for 6 weeks, it is a 5, worse when I sit",
    "yes",
    "8 hours",
    "no, it stays there",
    "PRESS None of these",
    "none of those",
    "skip the checks",
    "10 minutes, I have a mat",
)
OFFERED, SESSION, PAUSED, FINISHED, RATING = "offered", "session", "paused", "finished", "rating"
BEFORE_PAIN = 5
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Sessions:
    """The talk that has come to the session, what was said in it, and who reads messages."""

    talk: Values
    told: Sequence[Turn]
    parse: Parse

    @cached_property
    def routine(self) -> Routine:
        """Return the routine of the brief, in the frame of the talk's own."""
        known, own = load_exercises(), routine_of(self.talk)
        assert own is not None  # the talk has come to it
        items = tuple(
            RoutineItem(
                *(key, dose, dose_text(dose), 1.5, f"{known[key].name}: {known[key].why}"),
                swap_ids=SWAPS[key],
                position=known[key].positions[0],
            )
            for key, dose in EXERCISES.items()
        )
        return replace(own, items=items, minutes=10)

    def at(self, row: Row) -> dict[str, Any]:
        """Return the slots where a row is said."""
        values = {**self.talk, slots.ROUTINE: self.routine.as_dict(), slots.TOGETHER: "now"}
        stage, done = row["stage"], row.get("done", ())
        if stage == FINISHED:
            done = range(1, len(IDS) + 1)
        values |= {
            slots.FEEDBACK: {IDS[number - 1]: "done" for number in done} or None,
            slots.EXERCISE: int(row.get("at", 1)) - 1,
            slots.ASKED: slots.EXERCISE_FEEDBACK,
            slots.PAUSED: True if stage == PAUSED else None,
            slots.SESSION_BEGAN: NOW.isoformat(),
        }
        if stage == OFFERED:
            values |= {slots.TOGETHER: None, slots.ASKED: slots.TOGETHER, slots.FEEDBACK: None}
        if stage == FINISHED:
            values |= {**end_session(values), slots.ASKED: None, slots.CLOSED: "done"}
            values |= {slots.RATING: BEFORE_PAIN - 1}
        out = {IDS[number - 1] for number in row["then"].get("back", ())}
        if out:  # what is put back was left out before
            setting = Setting.from_dict(values.get(slots.SETTING) or {})
            values[slots.SETTING] = replace(setting, left_out=frozenset(out)).as_dict()
            values[slots.PLANS_BEFORE] = [{slots.ROUTINE: self.routine.as_dict()}]
            values |= take_out(values, self.routine, out) or {}
        return values

    def plan(self, values: Values, text: str) -> Draft:
        """Return what is planned for a message."""
        return planned_turn(self.parse, values, self.told, text)


def sessions(quiet: QuietAgent) -> Sessions:
    """Return the talk with the real agent, and its reading."""
    from tests.assistant.person import Person

    person = Person(quiet.agent, quiet.loop)
    for said in STORY:
        press = said.removeprefix("PRESS ")
        person.say(said) if press == said else person.press(press)
    return Sessions(person.slots(), quiet.said_by(person.sender), quiet.parse)
