"""Whether a message tells what a sign of the one before still lacked ("took it again")."""

from __future__ import annotations

from bot.knowledge.safety.told_in_parts import load_told_in_parts
from bot.language.match.lexicon import classes_in
from bot.language.text.message import Message


def goes_with(before: str, text: str) -> bool:
    """Whether `text` holds the other part of a sign of which `before` holds the first."""
    said = classes_in(Message.read(text)).by_class.keys()
    parts = [one for one in load_told_in_parts().values() if not said.isdisjoint(one.then)]
    if not parts:
        return False
    told = classes_in(Message.read(before)).by_class.keys()
    return any(not told.isdisjoint(one.first) for one in parts)
