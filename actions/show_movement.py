"""Shows one safe movement to somebody who wants something at once."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session.routine_shown import exercise_card, exercise_text
from bot.conversation.session.session_log import pain_before
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import RoutineItem, safety_net


class ShowMovement(GuideAction):
    """The movement, when to stop, and that the rest can come later."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_movement"

    def act(self, talk: Talk) -> None:
        """Show it with the safety net, then say how to go on."""
        item = RoutineItem.from_dict(talk.told["item"])
        exercise = load_exercises()[item.exercise_id]
        number = str(talk.values.get(slots.EMERGENCY_NUMBER))
        line = str(talk.values.get(slots.ADVICE_LINE))
        card = exercise_card(exercise, item, 1, 1)
        talk.say(
            text=exercise_text(exercise, item, 1, 1),
            card={"card": card, "lead": talk.lead.strip(), "fallback": True},
        )
        talk.say(
            response="utter_rest_can_wait",
            net=safety_net(number, line, pain_before(talk.values)).short,
        )
