"""Takes the answers to the asked screen; what is ticked is confirmed by the safety screen."""

from __future__ import annotations

from actions.form_turn import FormTurn, Taken
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.conversation.screen import WORRY, read_screen, screen_items, short_form
from bot.knowledge.safety.screen_items import ScreenItem
from bot.language.facts import Facts

PARTS = {slots.SCREEN_NERVES: "nerves", slots.SCREEN_GENERAL: "general"}


class ValidateScreenForm(FormTurn):
    """Two grouped questions before any home check or plan (clinical 2.4)."""

    form = slots.SCREEN_FORM
    not_following = "utter_not_following_screen"

    def questions(self, talk: Talk) -> tuple[str, ...]:
        """Return the parts not answered; what was ticked is confirmed before the next part."""
        state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
        if state.unasked(talk.values.get(slots.SCREEN_FLAGS)):
            return ()
        return tuple(slot for slot in PARTS if not talk.values.get(slot))

    def take(self, talk: Talk, question: str) -> Taken:
        """Read the ticks; flags that are ticked wait for their confirm question."""
        items = screen_items(PARTS[question], talk.facts, short_form(talk.values))
        reply = read_screen(talk.turn, items)
        if reply.unsure and talk.values.get(slots.REPROMPT) is None:
            talk.say(response="utter_screen_unsure")
            return Taken.HEARD
        if reply.unsure:
            return self._one_by_one(talk, question, items)
        if not reply.understood:
            return Taken.UNCLEAR
        talk.set(**{slots.ACKNOWLEDGED: ""})
        if any(item.id == WORRY for item in reply.ticked):
            talk.say(response="utter_tell_worry")
        self._tick(talk, reply.ticked)
        talk.set(**{question: "answered"})
        return Taken.ANSWERED

    def skip(self, talk: Talk, question: str) -> Taken:
        """Say why this one question cannot be left out."""
        talk.say(response="utter_screen_needed")
        return Taken.ASK_AGAIN

    def _one_by_one(self, talk: Talk, question: str, items: tuple[ScreenItem, ...]) -> Taken:
        """Put the direct question of every row to somebody who cannot say which it is."""
        talk.say(response="utter_screen_one_by_one")
        waiting = list(talk.values.get(slots.SCREEN_FLAGS) or [])
        waiting += [item.flags[0] for item in items if item.flags and item.flags[0] not in waiting]
        talk.set(**{slots.SCREEN_FLAGS: waiting, question: "answered", slots.ACKNOWLEDGED: ""})
        return Taken.ANSWERED

    def _tick(self, talk: Talk, ticked: tuple[ScreenItem, ...]) -> None:
        waiting = list(talk.values.get(slots.SCREEN_FLAGS) or [])
        facts = talk.facts.as_dict()
        for item in ticked:
            waiting += [flag for flag in item.flags if flag not in waiting]
            for name, value in item.sets.items():
                both = [*facts[name], *value] if isinstance(value, tuple) else value
                facts[name] = list(dict.fromkeys(both)) if isinstance(both, list) else both
        talk.set_facts(Facts.from_dict(facts))
        talk.set(**{slots.SCREEN_FLAGS: waiting or None})
