"""Shows today's routine with its safety net and, in the same message, offers to do it together."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.session.routine_shown import routine_card, routine_links, routine_text
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import pain_before
from bot.knowledge.wording.speaking import speak

TOGETHER = speak("actions", "shall_we_do_it_together")


class AskTogether(GuideAction):
    """The routine once, later what is different, and one question; else the question alone."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_together"

    def act(self, talk: Talk) -> None:
        """Show it and ask."""
        routine = routine_of(talk.values)
        if routine is None or talk.told.get("again"):
            talk.say(response="utter_ask_together", routine="")
            return
        number = str(talk.values.get(slots.EMERGENCY_NUMBER))
        line = str(talk.values.get(slots.ADVICE_LINE))
        began, short = pain_before(talk.values), talk.told.get("short", "")
        lead = (talk.lead.strip(), short)  # a card that stands is drawn anew, or it shows what went
        talk.say(
            response="utter_ask_together",
            routine=f"{short or routine_text(routine, number, line, began)}\n\n",
            card={
                "card": {
                    **routine_card(routine, number, line, began=began),
                    "question": TOGETHER,
                    "links": routine_links(),
                },
                "lead": " ".join(filter(None, lead)),
                "fallback": True,
            },
        )
