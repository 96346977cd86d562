"""Takes the answers to the home checks."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.person import keep
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import (
    CANNOT,
    NOT_SURE,
    OpenCheck,
    open_check,
    read,
    taken,
    warns,
)
from bot.knowledge.checks.home_checks import CheckAnswer

LEFT_OUT = "That's fine, we leave it out. "


class ValidateChecksForm(FormTurn):
    """One question at a time; each can be left out and nothing is lost."""

    form = slots.CHECKS_FORM

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the one slot all checks share, while a question is open."""
        if talk.values.get(slots.SCREEN_NERVES) is None:
            return ()
        return (slots.CHECK_ANSWER,) if open_check(talk.values) else ()

    def take(self, talk: Talk, question: str) -> Taken:
        """Read the answer; new nerve signs bring the safety questions back."""
        opened = open_check(talk.values)
        if opened is None:
            return Taken.ANSWERED
        if warns(opened, talk.turn):
            return self._stop_check(talk, opened)
        answer = read(opened, talk.turn)
        if answer is None:
            return Taken.UNCLEAR
        talk.set(**{slots.CHECK_RESULTS: taken(talk.values, opened, answer)})
        talk.set(**{slots.ACKNOWLEDGED: ""})
        if answer == CANNOT:
            talk.set(**{slots.ACKNOWLEDGED: LEFT_OUT})
        said = answer.payload_key if isinstance(answer, CheckAnswer) else answer
        keep(talk, lambda records: records.save_check(opened.key, str(said)))
        if isinstance(answer, CheckAnswer) and answer.rescreen:
            talk.set(**{slots.SCREEN_NERVES: None})
            talk.say(response="utter_check_stopped")
        return Taken.ANSWERED

    def _stop_check(self, talk: Talk, opened: OpenCheck) -> Taken:
        """Pain or a nerve sign in a check: stop it, and put the safety questions again."""
        talk.set(
            **{
                slots.CHECK_RESULTS: taken(talk.values, opened, CANNOT),
                slots.SCREEN_NERVES: None,
                slots.ACKNOWLEDGED: "",
            }
        )
        talk.say(response="utter_check_stopped")
        return Taken.ANSWERED

    def skip(self, talk: Talk, question: str) -> Taken:
        """Leave the check out; once it is begun, only this question."""
        opened = open_check(talk.values)
        if opened is None:
            return Taken.ANSWERED
        left = CANNOT if opened.first else NOT_SURE
        talk.set(**{slots.CHECK_RESULTS: taken(talk.values, opened, left)})
        talk.set(**{slots.ACKNOWLEDGED: LEFT_OUT if opened.first else ""})
        return Taken.ANSWERED
