"""Asks which of two things was meant, with both to press."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.drafting.facts_told.meant_either import Either
from bot.conversation.turn import payload
from bot.knowledge.wording.first_letter import uncapitalised
from bot.knowledge.wording.speaking import speak


class AskEither(GuideAction):
    """ "Do you mean A, or B?" with two buttons."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_either"

    def act(self, talk: Talk) -> None:
        """Ask it."""
        either = Either.of(talk.values)
        if either is None:
            return
        one, other = map(uncapitalised, either.titles)
        buttons = [
            {"title": title, "payload": payload(slots.EITHER, str(at))}
            for at, title in enumerate(either.titles)
        ]
        asks = speak("actions", "do_you_mean", one=one, other=other)
        talk.say(text=f"{talk.lead}{asks}", buttons=buttons)
