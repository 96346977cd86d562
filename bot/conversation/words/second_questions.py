"""Two questions in one sentence: each is a part of its own, so that both are answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.turn import MessagePart, UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import begins_as_question

_MARK = "?"


def with_questions_apart(turn: UserTurn, written: UserTurn) -> UserTurn:
    """Return the turn with each of its questions as a part, though one sentence holds them.

    "How soon, and what is number 3 for?" Places are those in the message as it was `written`.
    """
    if turn.pressed or not turn.text:
        return turn
    at = max(0, written.text.find(turn.text))
    sentence = MessagePart(turn.text, at, at + len(turn.text), turn.intent, turn.confidence)
    apart = tuple(_apart(turn.parts or (sentence,)))
    return replace(turn, parts=apart) if len(apart) > 1 and apart != turn.parts else turn


def questions_apart(part: MessagePart) -> tuple[MessagePart, ...]:
    """Return the questions of a sentence ("what pillow, and is a collar any use?"), else itself.

    The first gets the mark of the second, as it would have it alone.
    """
    for hit in spoken("second_question").finditer(part.text):
        first, second = part.text[: hit.start()].rstrip(" ,;"), part.text[hit.end() :]
        if _asks(first) and _asks(second):
            one = replace(part, text=f"{first}{_MARK}", end=part.start + len(first))
            other = replace(part, text=second, start=part.start + hit.end(), intent=None)
            return one, *questions_apart(replace(other, confidence=0.0))
    return (part,)


def _apart(parts: tuple[MessagePart, ...]) -> Iterator[MessagePart]:
    """Yield the questions; one that another follows leaves out the word that joined them."""
    for number, part in enumerate(parts):
        joined = spoken("joins_the_next").search(part.text) if number + 1 < len(parts) else None
        said = part.text[: joined.start()] if joined else ""
        if said and _asks(said):
            part = replace(part, text=f"{said}{_MARK}", end=part.start + len(said))
        yield from questions_apart(part)


def _asks(text: str) -> bool:
    """Whether words would ask if a mark stood behind them ("how soon", "may I stop")."""
    asked = text.rstrip(_MARK)
    return begins_as_question(f"{asked}{_MARK}") or spoken("asks_leave").match(asked) is not None
