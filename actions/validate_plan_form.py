"""Takes how many minutes a day there are."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.talk import Talk
from bot.conversation import slots
from bot.knowledge.routine.kit_words import kit_named
from bot.knowledge.routine.routine_rules import load_minutes
from bot.language.replies.answers import read_answer

USUAL = 5


class ValidatePlanForm(FormTurn):
    """3, 5, 8, 12 or 20; any number goes to the nearest that is not more."""

    form = slots.PLAN_FORM

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the one question until it is answered."""
        return () if talk.values.get(slots.MINUTES) is not None else (slots.MINUTES,)

    def take(self, talk: Talk, question: str) -> Taken:
        """Read the minutes, and what kit is at hand where it is told with them."""
        named = kit_named(talk.turn.text) if not talk.turn.pressed else ()
        if named:
            talk.set(**{slots.KIT: sorted({*(talk.values.get(slots.KIT) or ()), *named})})
        minutes = _minutes(talk)
        if minutes is None or minutes <= 0:
            return Taken.UNCLEAR
        offered = sorted(row.minutes for row in load_minutes())
        fitting = [one for one in offered if one <= minutes]
        talk.set(**{slots.MINUTES: fitting[-1] if fitting else offered[0]})
        return Taken.ANSWERED

    def skip(self, talk: Talk, question: str) -> Taken:
        """Take the usual 5 minutes."""
        talk.set(**{slots.MINUTES: USUAL})
        return Taken.ANSWERED


def _minutes(talk: Talk) -> float | None:
    choice = talk.turn.choice
    if choice:
        return float(choice[1]) if choice[0] == slots.MINUTES and choice[1].isdigit() else None
    answer = read_answer(slots.MINUTES, talk.turn.findings, talk.turn.text)
    return None if answer is None else answer.number
