"""Shows the exercise now: steps, dose, where to feel it, when to stop."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session.done_so_far import EASY
from bot.conversation.session.pause import ENOUGH, GO_ON, PAUSE
from bot.conversation.session.routine_shown import beside_its_card, exercise_card, exercise_text
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.turn import payload
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.wording.speaking import speak

QUIET = "link"
ANSWERS = (
    (speak("actions", "done"), "done", "primary"),
    (speak("actions", "too_hard"), "too_hard", ""),
    (speak("actions", "it_hurts"), "hurts", "stop"),
    (speak("actions", "skip"), "skip", ""),
    (speak("actions", "easy"), EASY, QUIET),
    (speak("actions", "pause"), PAUSE, QUIET),
)
AFTER_PAUSE = (
    (speak("actions", "go_on"), GO_ON, ""),
    (speak("actions", "enough_for_today"), ENOUGH, ""),
)


class AskExerciseFeedback(GuideAction):
    """One exercise at a time."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_exercise_feedback"

    def act(self, talk: Talk) -> None:
        """Show the whole exercise; after an interruption only its name and the choices.

        Where its dose has changed its card comes anew, with few words where there are no cards.
        """
        item, routine = current_item(talk.values), routine_of(talk.values)
        if item is None or routine is None:
            return
        if talk.values.get(slots.HURT_ASKED):
            talk.say(response="utter_ask_spread", question=load_feedback_words()["hurts"].ask)
            return
        if talk.values.get(slots.PAUSED):
            for_today = talk.values[slots.PAUSED] == slots.FOR_TODAY
            words = load_feedback_words()["for_today" if for_today else "paused"].say
            talk.say(text=talk.lead + words, buttons=_buttons(AFTER_PAUSE))
            return
        exercise = load_exercises()[item.exercise_id]
        at, of = int(talk.values.get(slots.EXERCISE) or 0) + 1, len(items_today(routine))
        before = talk.lead
        again = bool(talk.told.get("again"))
        named = {"before": before, "lower": exercise.name[:1].lower(), "name": exercise.name[1:]}
        if talk.values.get(slots.REPROMPT) == "buttons":
            short = speak("actions", "how_was_it", **named)
        else:
            short = speak("actions", "back_to_how_did_it", **named)
        talk.say(
            text=short if again else before + exercise_text(exercise, item, at, of),
            buttons=_buttons(ANSWERS),
            card=None
            if again and not talk.told.get("changed")
            else {
                "card": exercise_card(exercise, item, at, of),
                "lead": beside_its_card(before.strip(), exercise, item),
                "fallback": True,
            },
        )


def _buttons(answers: tuple[tuple[str, str, str], ...]) -> list[dict[str, str]]:
    return [
        {"title": title, "payload": payload(slots.EXERCISE_FEEDBACK, key), "style": style}
        for title, key, style in answers
    ]
