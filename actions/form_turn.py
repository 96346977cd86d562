"""The base of the forms: take an answer, or say what was not understood, and ask the next."""

from __future__ import annotations

from abc import abstractmethod
from enum import Enum

from rasa_sdk.events import ActionExecutionRejected, SlotSet

from actions.correction import take_correction
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.interruptions import corrects, interrupts, interrupts_first

REPROMPTS = (None, "simpler", "buttons", "human")


ELSEWHERE = (slots.CARD, slots.COMFORT, slots.PATTERN)


def _is_elsewhere(choice: tuple[str, str] | None) -> bool:
    return choice is not None and choice[0] in ELSEWHERE


class Taken(Enum):
    """What became of a message as an answer to the open question."""

    ANSWERED = "answered"
    HEARD = "heard"  # no answer to this, but facts that count
    UNCLEAR = "unclear"
    CORRECTED = "corrected"  # an earlier answer told anew
    ASK_AGAIN = "ask again"  # handled, the same question comes again as it is


class FormTurn(GuideAction):
    """Validates one form: subclasses name it, list its open questions and read answers."""

    form: str
    not_following = "utter_not_following"

    def name(self) -> str:
        """Return the name Rasa calls after each message to the form."""
        return f"validate_{self.form}"

    @abstractmethod
    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the slots still to be asked, in order."""

    @abstractmethod
    def take(self, talk: Talk, question: str) -> Taken:
        """Read the message as an answer to the question and set what it says."""

    def skip(self, talk: Talk, question: str) -> Taken:
        """Leave the question out; forms whose questions cannot be left out override this."""
        talk.set(**{slots.SKIPPED: [*(talk.values.get(slots.SKIPPED) or []), question]})
        return Taken.ANSWERED

    def act(self, talk: Talk) -> None:
        """Take the answer if the form was waiting for one, then name the next question."""
        question: str = talk.values.get(slots.REQUESTED) or ""
        waiting = talk.loop == self.form and question
        if waiting and talk.values.get(slots.HANDLED_TURN) != talk.turn.number:
            taken = self._read(talk, question)
            if taken is None:
                talk.events.append(ActionExecutionRejected(self.form))
                return
            talk.set(**{slots.HANDLED_TURN: talk.turn.number})
            self._after(talk, question, taken)
        self._ask_next(talk)

    def close_turn(self, talk: Talk) -> None:
        """Leave the follow-up to Rasa's form."""

    def _read(self, talk: Talk, question: str) -> Taken | None:
        turn = talk.turn
        heard = bool(turn.findings.mentions)
        if talk.values.get(slots.AWAITING_DELETE) or _is_elsewhere(turn.choice):
            return None  # an answer to the question whether to delete, or a button of a card
        if turn.intent == "skip" and not turn.pressed:
            return self.skip(talk, question)
        if turn.choice == (question, "skip"):
            return self.skip(talk, question)
        if not turn.pressed and interrupts_first(turn.intent, turn.confidence, turn.text):
            return None
        taken = self.take(talk, question)
        if taken is not Taken.UNCLEAR and taken is not Taken.HEARD:
            return taken
        if interrupts(turn.intent, turn.confidence, heard and taken is Taken.HEARD):
            return None
        if taken is Taken.UNCLEAR and corrects(turn.intent, turn.confidence):
            return Taken.CORRECTED if take_correction(talk) else taken
        return taken

    def _after(self, talk: Talk, question: str, taken: Taken) -> None:
        if taken is Taken.ANSWERED:
            before = [name for name in talk.values.get(slots.BEFORE) or [] if name != question]
            talk.set(**{slots.BEFORE: [*before, question], slots.REPROMPT: None})
        elif taken is Taken.UNCLEAR and talk.values.get(slots.REPROMPT) == REPROMPTS[-1]:
            self._give_up(talk, question)
        elif taken is Taken.UNCLEAR:
            now = REPROMPTS.index(talk.values.get(slots.REPROMPT))
            level = REPROMPTS[min(now + 1, len(REPROMPTS) - 1)]
            talk.set(**{slots.REPROMPT: level, slots.ACKNOWLEDGED: ""})
            if level == "human":
                talk.say(response=self.not_following)
        elif taken is Taken.HEARD or taken is Taken.CORRECTED:
            talk.set(**{slots.REPROMPT: "simpler"})

    def _give_up(self, talk: Talk, question: str) -> None:
        """After the last reprompt leave the question out, where it can be left out."""
        talk.set(**{slots.ACKNOWLEDGED: ""})
        if self.skip(talk, question) is Taken.ANSWERED:
            talk.set(**{slots.REPROMPT: None, slots.ACKNOWLEDGED: "I'll leave that one. "})

    def _ask_next(self, talk: Talk) -> None:
        open_questions = self.questions(talk)
        talk.set(**{slots.PROGRESS: self.progress(talk, open_questions)})
        following = open_questions[0] if open_questions else None
        talk.events.append(SlotSet(slots.REQUESTED, following))

    def progress(self, talk: Talk, open_questions: tuple[str, ...]) -> str:
        """Return how much is left, in words; empty where it says nothing."""
        return ""
