"""A fact told anew in the middle of something else: "sorry, it is 3 weeks, not a month"."""

from __future__ import annotations

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.readback import news
from bot.conversation.undo import depending_on_facts
from bot.language.folding import fold


def take_correction(talk: Talk) -> bool:
    """Take the facts of the message and say what changed; return False where nothing did.

    What was made from the facts (checks, pattern, plan) is made again.
    """
    before = talk.facts_before
    heard = fold(before, talk.turn.findings, question=talk.values.get(slots.REQUESTED))
    changed = news(before, heard)
    if not changed:
        return False
    talk.set_facts(heard)
    talk.set(**depending_on_facts())
    talk.say(text=f"Changed: {changed[:1].lower()}{changed[1:]}")
    return True
