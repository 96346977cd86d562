"""Answers a question about backs from the education cards."""

from __future__ import annotations

from actions.education_message import say_card
from actions.guide_action import Interruption
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.stages import next_step
from bot.education import find_card, find_follow_up
from bot.language.findings import Kind

SHOWS_CARDS = ("action_answer_question", "action_tell_more")
LOOKS_BACK = 2  # the turn now and the one before it


class AnswerQuestion(Interruption):
    """The short answer of the card that fits, or an honest "I don't know"."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_answer_question"

    def act(self, talk: Talk) -> None:
        """Answer, offer more, and go back to where we were."""
        last = last_card(talk)
        found = find_follow_up(talk.turn.text, last) if last else find_card(talk.turn.text)
        if talk.loop is None and talk.values.get(slots.CONSENT) is None:
            talk.go(next_step(talk.values))
            if found is None or talk.turn.findings.values(Kind.REGION):
                return  # a story first of all: the way begins
        if found is None:
            talk.say(response="utter_no_card")
            return
        say_card(talk, found.card, "more" if found.card.id == last else "short", found.beside)


def last_card(talk: Talk) -> str | None:
    """Return the card that was shown in the turn before this one, or None."""
    turns = 0
    for event in reversed(talk.tracker.events):
        if event.get("event") == "user":
            turns += 1
            if turns == LOOKS_BACK:
                return None
        if turns and event.get("event") == "action" and event.get("name") in SHOWS_CARDS:
            card = talk.values.get(slots.CARD)
            return str(card) if card else None
    return None
