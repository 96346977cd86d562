"""Numbers told at a home check: of a timed or counted one, or held against bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversation.checks.check_clauses import SIDES, versions
from bot.conversation.checks.check_telling import pieces_told, told_in
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import NEGATION, meets_any, reply_words
from bot.knowledge.checks.home_checks import CheckQuestion
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.answering.number_roles import NumberRole, numbers_told
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message

_NO_COUNT = spoken("no_count_of_a_check")
SECONDS, JUST_LESS, JUST_MORE = "seconds", -0.5, 1.0


def number_told(question: CheckQuestion, turn: UserTurn, *, bounded: bool = False) -> float | None:
    """Return the number that answers a timed or counted check, None where none is told.

    What rates the pain, an age, or a "one" that stands for something is no count, and of numbers
    that are put right the last one counts. Where each of two sides has a number, the lower one is
    that of the side that is asked for. One told as a bound ("under 20", "over 80") is just less or
    more than itself where `bounded`.
    """
    a_time = question.unit != SECONDS and bool(turn.findings.of(Kind.DURATION))
    if question.unit is None or a_time:
        return None
    for marked in (False, True):
        told = told_in(turn, marked=marked)
        text = blanked(told.text, [one.span() for one in _NO_COUNT.finditer(told.text)])
        for version in versions(text):
            number = _of_version(question, replace(told, text=version), bounded)
            if number is not None:
                return number
    return None


def _of_version(question: CheckQuestion, told: UserTurn, bounded: bool) -> float | None:
    pieces = [piece for piece in pieces_told(told.text) if SIDES & set(reply_words(piece))]
    of_sides = [_number(question, told, piece, bounded) for piece in pieces]
    numbers = [one for one in of_sides if one is not None]
    if len(numbers) == len(pieces) == len(SIDES):
        return min(numbers)
    return _number(question, told, told.text, bounded)


def _number(question: CheckQuestion, turn: UserTurn, text: str, bounded: bool) -> float | None:
    told = read_answer(question.unit or "", turn.findings, text)
    if told is None or told.number is None:
        return None
    return told.number + _beyond(text) if bounded else told.number


def _beyond(text: str) -> float:
    """How far from the number it is where a word before it, in its piece, makes it less or more."""
    message = Message.read(text)
    first = next(iter(message.numbers(articles=True)), None)
    before = text[: message.words[first.first].start] if first else ""
    piece = pieces_told(f"{before} {NEGATION}")[-1].removesuffix(NEGATION)
    said, words = load_check_conduct().said, set(reply_words(piece))
    return JUST_LESS if words & set(said.less) else JUST_MORE if words & set(said.more) else 0


def by_two_ratings(question: CheckQuestion, text: str) -> str | None:
    """Return the answer of a pain that was told before and after a move, or drew back up a limb."""
    if question.by_pain is None:
        return None
    better, same, worse = question.by_pain
    if spoken("retreats_up").search(text):
        return better
    found = spoken("rated_before_and_after").search(text)
    if found is None:
        return None
    before, now = (
        Message.read(found[one] or found[other]).numbers()[0].value
        for one, other in (("before", "early"), ("after", "late"))
    )
    return same if now == before else better if now < before else worse


def in_band(bands: Mapping[str, Mapping[str, float | None]], text: str) -> str | None:
    """Return the key of the band that holds the number of a text; None where it has none.

    What stands alone counts in the first unit, but for a part and a "one"; what has a unit of
    something else ("20 seconds" of a width) counts in none.
    """
    message = Message.read(blanked(text, [one.span() for one in _NO_COUNT.finditer(text)]))
    for told in numbers_told(message):
        quantity = told.quantity
        if quantity.article:
            continue
        bare = told.role is NumberRole.ALONE and quantity.value > 1
        behind = [word.norm for word in message.words[quantity.last : quantity.last + 2]]
        named = [unit for unit in bands if any(meets_any(unit.split("|"), one) for one in behind)]
        unit = named[0] if named else next(iter(bands), None) if bare else None
        if unit is not None:
            value = quantity.value + _beyond(text)
            return next(key for key, below in bands[unit].items() if below is None or value < below)
    return None
