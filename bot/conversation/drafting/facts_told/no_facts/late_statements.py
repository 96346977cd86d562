"""Whether a stretch of a message is told as so: not wished, pictured, asked, or of others."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from bot.conversation.words.pieces_of_telling import of_another, stretch_around
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.late_fact_patterns import told_late
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message
from bot.language.text.question_start import is_question

NOT_TOLD, NO_STATEMENT = ("of_a_wish", "hearsay", "of_the_guide"), "no_statement"
NOT_THIS_TIME, OTHER_TIME, HOW_SINCE = "not_of_duration", "other_time", "how_it_went_since"
# Questions that tell: "did you get that it's five weeks?", "would you change it to left?"
TELLS_ALL_THE_SAME = (spoken("asks_if_noted"), spoken("asks_to_change"), spoken("asks_if_out"))
SENTENCE, PIECE = "sentence_of_telling", "piece_of_telling"
OUT, ECHO = "out", "?"


def is_stated(text: str, start: int, end: int, begins: int, *, echoes: bool = False) -> bool:
    """Whether a stretch, in words that begin at `begins`, states a fact of the writer's own.

    `echoes` says that it only repeats a word to deny it: that asks nothing.
    """
    cues, piece = load_fact_cues(), between(text, start, end, PIECE)
    sentence = between(text, start, end, SENTENCE)
    answered = any(one.end() == begins for one in spoken("no_before_it").finditer(text))
    if not answered and spoken("denied_up_to_here").search(text[:begins]):
        return False
    if (
        is_question(sentence)
        and not echoes
        and not any(one.search(sentence) for one in TELLS_ALL_THE_SAME)
    ):
        return False
    if any(cues[one].stand_in(piece) for one in NOT_TOLD) or of_another(piece):
        return False
    return not of_no_statement(text, start, end)


def of_no_statement(text: str, start: int, end: int) -> bool:
    """Whether the sentence pictures, hopes, or tells of people and other times."""
    return any(told_late(NO_STATEMENT, between(text, start, end, SENTENCE)))


def of_other_time(text: str, start: int, end: int, *, bout: bool = False) -> bool:
    """Whether a time is that of something else than the pain that is known.

    "Worse since Monday" is no time of the pain; of a `bout` it is one.
    """
    rows = (NOT_THIS_TIME,) if bout else (NOT_THIS_TIME, HOW_SINCE)
    beside = any(any(told_late(one, between(text, start, end))) for one in rows)
    return beside or any(told_late(OTHER_TIME, between(text, start, end, SENTENCE)))


def between(text: str, start: int, end: int, name: str = PIECE) -> str:
    """Return the sentence or the piece, its mark included, in which a stretch stands."""
    parted = spoken(name)
    begin, last = stretch_around(text, start, end)
    first = max((one.end() for one in parted.finditer(text, begin, start)), default=begin)
    after = parted.search(text, end, last)
    return text[first : after.end() if after else last]


def stated_pain(text: str) -> int | None:
    """Return the pain that a text states as that of now, None where it states none."""
    text = blanked(text, [one.span("n") for one in spoken("number_of_a_move").finditer(text)])
    told = told_late("nrs", text)
    here = (one["told"] for one in told if is_stated(text, *one.span("told"), begins=one.start()))
    numbers = Message.read(next(here, "")).numbers()
    return round(numbers[0].value) if numbers else None


def statements(name: str, text: str) -> Iterator[Match[str]]:
    """Yield where the text states a fact: not where it asks, wishes, or tells of another."""
    for one in told_late(name, text):
        echoes = name == OUT and ECHO in one[0]  # "sitting? not at all"
        if is_stated(text, *one.span("told"), begins=one.start(), echoes=echoes):
            yield one


def piece_of_match(match: Match[str]) -> str:
    """Return the piece, its mark included, in which a statement stands."""
    return between(match.string, *match.span("told"))
