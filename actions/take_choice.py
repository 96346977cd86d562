"""Takes a button that is no answer to the open question."""

from __future__ import annotations

from actions.guide_action import GuideAction, back_to_it
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake_answers import apply_choice
from bot.conversation.readback import news
from bot.conversation.session import begin_session, routine_of

_LEADS_TO = {
    slots.CARD: "action_tell_more",
    slots.COMFORT: "action_show_comfort",
    slots.PATTERN: "action_explain_pattern",
}


class TakeChoice(GuideAction):
    """More of a card, positions of ease, or an earlier answer changed by its button."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_take_choice"

    def act(self, talk: Talk) -> None:
        """Go where the button leads; a button that leads nowhere is answered politely."""
        question, value = talk.turn.choice or ("", "")
        if question in _LEADS_TO:
            talk.go(_LEADS_TO[question])
            return
        if (question, value) == (slots.TOGETHER, "now") and routine_of(talk.values):
            talk.set(**begin_session())
            talk.go(slots.SESSION_FORM)
            return
        before = talk.facts
        changed = apply_choice(before, question, value)
        if changed is not None and changed != before:
            talk.set_facts(changed)
            talk.say(
                text=f"Changed: {news(before, changed)[:1].lower()}{news(before, changed)[1:]}"
            )
        else:
            talk.say(response="utter_button_from_before")
        back_to_it(talk)
