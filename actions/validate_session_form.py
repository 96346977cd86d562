"""Takes the answers while the routine is done together."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.options import pick
from bot.conversation.pause import ENOUGH, after_pause, pauses
from bot.conversation.session import current_item, items_today, routine_of
from bot.conversation.session_feedback import FEEDBACK_INTENTS, LABELS, take_feedback, take_spread
from bot.conversation.yes_no import yes_no_of
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.routine.session_words import load_session_words
from bot.language.replies.answers import read_answer

NOW, LATER = "now", "later"
LAST = "That was the last one."


class ValidateSessionForm(FormTurn):
    """Together now or later, each exercise, and how the pain is afterwards."""

    form = slots.SESSION_FORM

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return together, then the exercise while there is one, then the rating."""
        values = talk.values
        if values.get(slots.SCREEN_NERVES) is None:
            return ()
        if values.get(slots.CLOSED) or values.get(slots.TOGETHER) == LATER:
            return ()
        if values.get(slots.TOGETHER) is None:
            return (slots.TOGETHER,)
        if current_item(values) is not None:
            return (slots.EXERCISE_FEEDBACK,)
        return () if values.get(slots.RATING) is not None else (slots.RATING,)

    def take(self, talk: Talk, question: str) -> Taken:
        """Read the answer to whichever of the three is open."""
        if question == slots.TOGETHER:
            return self._together(talk)
        if question == slots.RATING:
            return self._rating(talk)
        return self._feedback(talk)

    def skip(self, talk: Talk, question: str) -> Taken:
        """Skip the exercise, or leave the question out."""
        if question == slots.TOGETHER:
            talk.set(**{slots.TOGETHER: LATER})
        elif question == slots.RATING:
            talk.set(**{slots.RATING: -1})
        else:
            self._apply(talk, "skip")
        return Taken.ANSWERED

    def _together(self, talk: Talk) -> Taken:
        turn = talk.turn
        if turn.choice:
            said = turn.choice[1] if turn.choice[0] == slots.TOGETHER else None
        elif load_session_words()[LATER].said_in(turn.text) or turn.intent == "deny":
            said = LATER
        elif turn.intent in ("affirm", "resume", "done") or (
            turn.intent == "show_routine" and not turn.pressed  # pressed, it is to be shown
        ):
            said = NOW
        else:
            said = (NOW, LATER, None)[_index(pick(turn, ("Do it together now", "Later")))]
        if said is None and not turn.pressed and load_session_words()[NOW].said_in(turn.text):
            said = NOW
        if said is None:
            said = {"yes": NOW, "no": LATER}.get(yes_no_of(turn.findings, turn.intent) or "")
        if said is None:
            return Taken.UNCLEAR
        talk.set(**{slots.TOGETHER: said, slots.ACKNOWLEDGED: ""})
        return Taken.ANSWERED

    def _rating(self, talk: Talk) -> Taken:
        choice = talk.turn.choice
        if choice and choice[0] == slots.RATING and choice[1].isdigit():
            number: float | None = float(choice[1])
        else:
            answer = read_answer("rating", talk.turn.findings, talk.turn.text)
            number = None if answer is None else answer.number
        if number is None:
            return Taken.UNCLEAR
        talk.set(**{slots.RATING: min(10, max(0, round(number)))})
        return Taken.ANSWERED

    def _feedback(self, talk: Talk) -> Taken:
        if talk.values.get(slots.HURT_ASKED):
            return self._spread(talk)
        turn = talk.turn
        if talk.values.get(slots.PAUSED):
            return self._paused(talk)
        if pauses(turn):
            talk.set(**{slots.PAUSED: True, slots.ACKNOWLEDGED: "", slots.REPROMPT: None})
            return Taken.ASK_AGAIN
        if turn.choice and turn.choice[0] == slots.EXERCISE_FEEDBACK:
            said: str | None = turn.choice[1]
        elif turn.intent in FEEDBACK_INTENTS:
            said = FEEDBACK_INTENTS[turn.intent]
        else:
            chosen = pick(turn, tuple(LABELS))
            said = None if chosen is None else LABELS[tuple(LABELS)[chosen]]
        if said is None or said not in LABELS.values():
            return Taken.UNCLEAR
        self._apply(talk, said)
        return Taken.ANSWERED

    def _paused(self, talk: Talk) -> Taken:
        follows = after_pause(talk.turn)
        if follows is None:
            return Taken.UNCLEAR
        talk.set(**{slots.PAUSED: None, slots.ACKNOWLEDGED: "", slots.REPROMPT: None})
        if follows == ENOUGH:
            routine = routine_of(talk.values)
            words = load_feedback_words()["stopped_early"].say
            talk.set(**{slots.EXERCISE: len(items_today(routine)) if routine else 0})
            talk.set(**{slots.ACKNOWLEDGED: f"{words} "})
        return Taken.ASK_AGAIN

    def _apply(self, talk: Talk, said: str) -> None:
        routine = routine_of(talk.values)
        if routine is not None:
            step = take_feedback(talk.values, routine, said)
            talk.set(**step.slots)
            over = LAST if current_item(talk.values) is None else ""
            talk.set(**{slots.ACKNOWLEDGED: "".join(f"{one} " for one in (step.say, over) if one)})

    def _spread(self, talk: Talk) -> Taken:
        answer = yes_no_of(talk.turn.findings, talk.turn.intent)
        if answer is None:
            return Taken.UNCLEAR
        step = take_spread(talk.values, answer)
        talk.set(**step.slots, **{slots.ACKNOWLEDGED: f"{step.say} " if step.say else ""})
        if step.ends_session and step.say:
            talk.say(text=step.say)
        return Taken.ANSWERED


def _index(chosen: int | None) -> int:
    return 2 if chosen is None else chosen
