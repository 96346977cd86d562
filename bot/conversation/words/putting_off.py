"""Whether words put the moves off: "later", or a day that is said of the moves and of no other."""

from __future__ import annotations

from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

LATER, ANOTHER_DAY = "later", "another_day"


def puts_off(text: str) -> bool:
    """Return whether the moves are wanted later or alone ("tomorrow"; no "flight tomorrow")."""
    words = load_session_words()
    if words[LATER].said_in(text) or spoken("begins_another_time").search(text):
        return True
    said = as_heard(text)
    if spoken("does_it_alone").search(said):
        return True  # it is done without anybody beside
    if puts_off_in_a_sentence(text):
        return True
    pieces = [said[first:last].strip(" .!") for first, last in pieces_of(said)]
    short = words[ANOTHER_DAY].said_in(said) or len(pieces) == 1
    return short and any(spoken("puts_off_to_a_day").fullmatch(piece) for piece in pieces)


def puts_off_in_a_sentence(text: str) -> bool:
    """Return whether a whole sentence lets the moves wait ("it'll have to wait till lunch").

    None does where a yes of its own stands first ("yes now, and tonight again").
    """
    return spoken("puts_off_in_a_sentence").search(as_heard(text)) is not None


def wants_to_begin(text: str) -> bool:
    """Return whether words want the moves to begin, whatever else they say ("no, I said start")."""
    other = puts_off(text) or load_session_words()["no_now"].said_in(text)  # "start again"
    return spoken("lets_begin").search(text) is not None and not other
