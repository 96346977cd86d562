"""A sign that is only feared, or named in a question about the guide's own words, is none.

"So scared it's cancer", "what is a throbbing belly?", "and item 10, the new lump, why?".
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import sentence_places
from bot.conversation.safety.safety_list.screen import rows_asked_of
from bot.conversation.turn import Turn
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.conversation.own_words import places_of_words_asked
from bot.knowledge.safety.row_questions import WHAT, asks_of_row
from bot.knowledge.safety.screen_items import load_screen
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
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
    before = " ".join(as_heard(text[: mention.start]).split())
    return before.endswith(tuple(words("fears_it_is")))


_HAS_IT = spoken("has_it")


def without_words_asked(turn: Turn) -> Turn:
    """Return the turn without the signs whose meaning alone is asked; who has one keeps it."""
    places = () if turn.button else places_of_words_asked(turn.text)
    if not places or _HAS_IT.search(turn.text.casefold()) is not None:
        return turn
    return turn.without(lambda one: one.kind in (Kind.FLAG, Kind.SIGN) and one.touches(places))


def without_rows_asked_about(turn: Turn) -> Turn:
    """Return the turn without the signs of a row that is only asked about.

    "And item 10, the new lump, why?" asks of the guide's list; who tells what is felt keeps it.
    """
    if turn.button:
        return turn
    asked = [place for place in sentence_places(turn.text) if _asks_of_a_row(turn, place)]
    counts = turn.of_a_list and asks_of_row(turn.text, WHAT)
    return turn.without(
        lambda one: (
            (one.kind in (Kind.FLAG, Kind.SIGN) and one.touches(asked))
            or (counts and wording_asks(one) and _only_names_rows(one))
        )
    )


def _only_names_rows(one: Mention) -> bool:
    """Whether a row's own words are all that the wording goes by.

    "I take aspirin, does that count as a blood thinner" asks of the list; it tells no harm.
    """
    rows = tuple(load_screen().values())
    return bool(one.cues) and all(rows_asked_of(cue, rows, by_number=False) for cue in one.cues)


def _asks_of_a_row(turn: Turn, place: tuple[int, int]) -> bool:
    said = turn.text[slice(*place)].casefold()
    by_number = turn.of_a_list and spoken("asks_why_of_a_number").search(said) is not None
    of_a_row = spoken("asks_why_of_a_row").search(said) is not None
    own = spoken("tells_of_oneself").search(spoken("i_ask").sub(" ", said)) is not None
    return (by_number or of_a_row) and not own


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
