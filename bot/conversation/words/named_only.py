"""What a part of a message only names: it asks, or complains of what was made of a message.

What such a part names is not done, not wished and not removed. A question that is a wish ("can
we skip the bridge?") names it to have it so.
"""

from __future__ import annotations

from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask

Span = tuple[int, int]


def only_asked(text: str) -> tuple[Span, ...]:
    """Return the parts that ask, and wish for nothing by it."""
    return tuple((start, end) for start, end in parts_of(text) if only_asks(text[start:end]))


def only_asks(said: str) -> bool:
    """Whether a part asks, and is no wish in the shape of a question."""
    asks = begins_to_ask(said) or spoken("states_and_asks").match(as_heard(said)) is not None
    return asks and spoken("wishes_by_asking").search(as_heard(said)) is None


def complained_of(text: str) -> tuple[Span, ...]:
    """Return the stretches that complain of what was done, noted or left out, or forbid it."""
    return tuple(one.span() for one in spoken("complains_of_a_deed").finditer(as_heard(text)))


def own_acts_asked(text: str) -> tuple[Span, ...]:
    """Return the stretch that asks what the guide has done or noted ("did you swap it?")."""
    found = load_about_moves()["own_act"].asked_in(as_heard(text))
    return (found.span(),) if found is not None else ()
