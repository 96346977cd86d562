"""A sign that is only feared, or named in a question about the guide's own words, is none.

"So scared it's cancer", "what is a throbbing belly?".
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.conversation.own_words import places_of_words_asked
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Findings, Kind, Mention, Status

CANCER = "cancer_history"


def without_feared(turn: Turn) -> Turn:
    """Return the turn with a cancer supposed that stands behind words of fear and nowhere else."""
    told = [m for m in turn.findings.of(Kind.FLAG, Status.PRESENT) if m.value == CANCER]
    if not told or not all(_is_feared(turn.text, mention) for mention in told):
        return turn
    supposed = tuple(
        replace(one, status=Status.HYPOTHETICAL) if one in told else one
        for one in turn.findings.mentions
    )
    return replace(turn, findings=Findings(supposed))


def _is_feared(text: str, mention: Mention) -> bool:
    before = " ".join(text[: mention.start].casefold().replace("\u2019", "'").split())
    return before.endswith(tuple(words("fears_it_is")))


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
