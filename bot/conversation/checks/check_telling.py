"""What of a message at a home check is told: not what it asks, denies or says of the way there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.about_guide import asks_how_to_check
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask, ends_with_mark, is_question


def told_in(turn: UserTurn, *, marked: bool) -> UserTurn:
    """Return the turn without what it asks, denies and only announces.

    A sentence asks where it begins as a question. One that only ends with its mark ("a flat
    hand?") asks, too, unless `marked` lets it tell.
    """
    asked = [*_words_asked_about(turn.text), *_announced(turn.text)]
    asked += [one.span() for one in spoken("agrees_politely").finditer(turn.text)]
    for start, end in parts_of(turn.text):
        said = turn.text[start:end]
        if begins_to_ask(said) or (not marked and ends_with_mark(said)):
            asked.append((start, end))
        asked += [
            one
            for one in spans_told(turn.text, start, end)
            if asks_how_to_check(turn.text[slice(*one)])
        ]
    return _without(turn, asked)


def telling_of_oneself(turn: UserTurn) -> UserTurn:
    """Return the turn without what it denies and what it asks without a word of the writer.

    "Is it normal that my toes tingle?" tells of them, "what if it hurts when I do it?" of nothing.
    """
    asked = [*_words_asked_about(turn.text)]
    for start, end in parts_of(turn.text):
        said = turn.text[start:end]
        own = spoken("tells_of_oneself").search(said.casefold()) is not None
        own = own and spoken("only_supposes").search(said.casefold()) is None
        if not own and is_question(said):
            asked.append((start, end))
    return _without(turn, asked)


def pieces_told(text: str) -> list[str]:
    """Return the pieces of what is told, between stops, commas and joints."""
    return [piece for piece in spoken("joint_of_sides").split(text) if piece.strip()]


def spans_told(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the pieces of what is told stand, between stops, commas and joints."""
    at = start
    for joint in [*spoken("joint_of_sides").finditer(text, start, end), None]:
        last = joint.start() if joint else end
        if text[at:last].strip():
            yield at, last
        at = joint.end() if joint else last


def _announced(text: str) -> Iterator[tuple[int, int]]:
    """What is only going to be done, to the end of its piece ("I'll try for 60 seconds")."""
    for hit in spoken("announces").finditer(text):
        joint = spoken("joint_of_sides").search(text, hit.end())
        yield hit.start(), joint.start() if joint else len(text)


def _words_asked_about(text: str) -> Iterator[tuple[int, int]]:
    """ "Tingling, what is that?": the word that a question is about."""
    return (one.span() for one in spoken("word_asked_about").finditer(text))


def _without(turn: UserTurn, gone: list[tuple[int, int]]) -> UserTurn:
    gone += [one.span() for one in spoken("denied_in_a_check").finditer(turn.text)]
    if not gone:
        return turn
    left = turn.findings.without(
        lambda one: any(first <= one.start and one.end <= last for first, last in gone)
    )
    return replace(turn, text=blanked(turn.text, gone), findings=left)
