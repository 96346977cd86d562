"""Takes the story, the corrections and the answers to what is still missing."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.person import keep_facts
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake import intake_questions
from bot.conversation.intake_answers import apply_answer, apply_choice
from bot.conversation.readback import news
from bot.conversation.somebody_else import tells_of_somebody_else, words_about_them
from bot.conversation.turn import UserTurn
from bot.language.facts import Facts
from bot.language.findings import Kind
from bot.language.replies.answers import read_answer

_NOT_A_STORY = (Kind.YES_NO, Kind.NUMBER)


class ValidateIntakeForm(FormTurn):
    """The intake: a story, a read-back, and only the questions that are missing."""

    form = slots.INTAKE_FORM

    def act(self, talk: Talk) -> None:
        """Facts told before the form count as the story."""
        if any(value for value in talk.facts.as_dict().values()):
            talk.set(**{slots.STORY: "told"})
        super().act(talk)
        keep_facts(talk)

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return what the intake still asks."""
        return intake_questions(talk.values)

    def progress(self, talk: Talk, open_questions: tuple[str, ...]) -> str:
        """Return how many short questions are left."""
        left = sum(name in slots.INTAKE_QUESTIONS for name in open_questions)
        if left < 2:
            return ""
        return f" ({left} short questions left, each can be skipped.)"

    def take(self, talk: Talk, question: str) -> Taken:
        """Read an answer; every fact in the message counts, asked for or not."""
        before = talk.facts_before
        taken = self._take(talk, question, before)
        said = news(before, talk.facts)
        talk.set(**{slots.ACKNOWLEDGED: f"{said} " if said else ""})
        return taken

    def skip(self, talk: Talk, question: str) -> Taken:
        """Leave a question out; a read-back that is passed over stands as it is."""
        talk.set(**{slots.ACKNOWLEDGED: ""})
        if question == slots.READBACK:
            talk.set(**{slots.READBACK: "passed over"})
            return Taken.ANSWERED
        if question == slots.STORY:
            talk.set(**{slots.STORY: "passed over"})
            return Taken.ANSWERED
        return super().skip(talk, question)

    def _take(self, talk: Talk, question: str, before: Facts) -> Taken:
        if talk.turn.choice:
            changed = apply_choice(talk.facts, *talk.turn.choice)
            if changed is None:
                return self._readback_choice(talk, question)
            talk.set_facts(changed)
            return Taken.ANSWERED if talk.turn.choice[0] == question else Taken.HEARD
        if talk.facts == before and tells_of_somebody_else(talk.turn.findings):
            return self._for_them(talk)
        if question == slots.STORY:
            return self._story(talk)
        if question == slots.READBACK:
            return self._readback(talk, before)
        return self._answer(talk, question, before)

    def _for_them(self, talk: Talk) -> Taken:
        """Say what somebody else needs, and whose answers the questions want."""
        advice = words_about_them(talk.turn.findings, str(talk.values.get(slots.ADVICE_LINE)))
        if advice:
            talk.say(text=advice)
        talk.say(response="utter_somebody_else")
        return Taken.HEARD

    def _story(self, talk: Talk) -> Taken:
        told = any(m.kind not in _NOT_A_STORY for m in talk.turn.findings.mentions)
        if not told:
            return Taken.UNCLEAR
        talk.set(**{slots.STORY: "told"})
        return Taken.ANSWERED

    def _readback_choice(self, talk: Talk, question: str) -> Taken:
        if talk.turn.choice == (slots.READBACK, "yes"):
            talk.set(**{slots.READBACK: "confirmed"})
            return Taken.ANSWERED
        if talk.turn.choice == (slots.READBACK, "no"):
            talk.set(**{slots.READBACK: slots.OFF})
            return Taken.ASK_AGAIN
        return Taken.UNCLEAR

    def _readback(self, talk: Talk, before: Facts) -> Taken:
        reply = read_answer("confirm_readback", talk.turn.findings, talk.turn.text)
        said = reply.value if reply else None
        if said == "yes" and len(talk.turn.text.split()) == 1:
            talk.set_facts(before)  # a bare "right" confirms here, it names no side
        changed = talk.facts != before
        if changed or said == "yes" or _goes_along(talk.turn):
            talk.set(**{slots.READBACK: "confirmed"})
            return Taken.ANSWERED
        if said in ("no", "change") or talk.turn.intent in ("deny", "correct"):
            talk.set(**{slots.READBACK: slots.OFF})
            return Taken.ASK_AGAIN
        return Taken.UNCLEAR

    def _answer(self, talk: Talk, question: str, before: Facts) -> Taken:
        if _told(talk.facts, question) != _told(before, question):
            return Taken.ANSWERED
        answered = apply_answer(talk.facts, question, talk.turn)
        if answered == "unsure":
            return self.skip(talk, question)
        if isinstance(answered, Facts):
            talk.set_facts(answered)
            return Taken.ANSWERED
        return Taken.HEARD if talk.facts != before else Taken.UNCLEAR


def _goes_along(turn: UserTurn) -> bool:
    """Whether "continue" and the like mean yes; who asks to resume wants the question again."""
    if turn.intent == "resume":
        return not turn.pressed and "resume" not in turn.text.lower()
    return turn.intent in ("affirm", "consent_agree")


def _told(facts: Facts, question: str) -> object:
    value = getattr(facts, question)
    return (value, facts.stage) if question == "duration_days" else value
