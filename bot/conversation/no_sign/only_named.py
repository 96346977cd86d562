"""A sign that is only asked about as a word of the guide ("what is a throbbing belly?") is none."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.conversation.own_words import places_of_words_asked
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind

_HAS_IT = spoken("has_it")


def without_words_asked(turn: Turn) -> Turn:
    """Return the turn without the signs whose meaning alone is asked; who has one keeps it."""
    places = () if turn.button else places_of_words_asked(turn.text)
    if not places or _HAS_IT.search(turn.text.casefold()) is not None:
        return turn
    return turn.without(lambda one: one.kind in (Kind.FLAG, Kind.SIGN) and one.touches(places))


def without_questions_of_the_paper(turn: Turn) -> Turn:
    """Return the turn without what its wording alone asks about a question of the own paper.

    "What have you written on my paper?" tells nothing of a body.
    """
    paper = load_about_moves()["on_paper"]
    return turn.without(
        lambda one: (
            one.kind == Kind.FLAG and wording_asks(one) and paper.asked_in(one.text) is not None
        )
    )
