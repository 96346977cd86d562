"""What a number in a reply is of: a part of a name, a row of a list, things that are counted."""

from __future__ import annotations

from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity


def in_a_name(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number touches the letters before it, as in "L4/5"."""
    if not quantity.first:
        return False
    before = message.words[quantity.first - 1]
    return not before.is_sign and before.end == message.words[quantity.first].start


def of_a_list(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number names a row of a list ("that's number five")."""
    return _norm_before(message, quantity) in word_list("before_rows")


def names_something(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number says neither how much nor how bad: part of a name, row of a list."""
    return in_a_name(message, quantity) or of_a_list(message, quantity)


def counts_things(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number counts what stands behind it ("two pillows")."""
    behind = message.words[quantity.last]
    several = behind.norm.endswith("s") and len(behind.forms) > 1
    return several and behind.norm not in word_list("behind_ratings")


def refused(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number is taken back where it stands ("NOT 12 hours, maybe 1")."""
    return _norm_before(message, quantity) in word_list("refusing")


def _norm_before(message: Message, quantity: Quantity) -> str:
    return message.words[quantity.first - 1].norm if quantity.first else ""
