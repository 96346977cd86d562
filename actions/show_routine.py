"""Shows today's routine in the middle of it, with what is done."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session.done_so_far import told_done
from bot.conversation.session.routine_shown import routine_card, routine_text
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import not_done, pain_before


class ShowRoutine(GuideAction):
    """The question whether to begin shows the whole routine; this shows where we are in it."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_routine"

    def act(self, talk: Talk) -> None:
        """Show it; the exercise now comes again behind it."""
        routine = routine_of(talk.values)
        if routine is None:
            return
        number = str(talk.values.get(slots.EMERGENCY_NUMBER))
        line = str(talk.values.get(slots.ADVICE_LINE))
        at, began = int(talk.values.get(slots.EXERCISE) or 0), pain_before(talk.values)
        missing, done = not_done(talk.values), told_done(talk.values)
        card = routine_card(routine, number, line, at, began, missing, done)
        short = talk.told.get("short", "")
        text = short or routine_text(routine, number, line, began)
        talk.say(text=text, card={"card": card, "lead": short, "fallback": True})
