"""What the pieces of a sentence tell anew of the home checks whose words they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation.checks.check_replies import best_phrase, names_question
from bot.conversation.checks.checks import OpenCheck
from bot.conversation.checks.checks_answered import (
    Answered,
    PutRight,
    ToldSentence,
    alone,
    answer_told,
    denies_the_given,
    long_words,
    put_away,
)
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.vocabulary.spoken_patterns import spoken


@dataclass
class _SpokenOf:
    """An answered question and the pieces of a sentence that speak of it."""

    of: Answered
    start: int
    end: int
    pieces: list[str]

    @property
    def text(self) -> str:
        return ", ".join(self.pieces)


def put_right_by_words(
    answered: Sequence[Answered], opened: OpenCheck | None, sentence: ToldSentence
) -> list[PutRight]:
    """What the pieces of a sentence tell of the questions that they name."""
    turn, said = sentence.turn, sentence.said
    cue = _speaks_of_before(said) or (opened is None and _names_a_check(answered, said))
    cue = cue or (opened is None and _was_told_otherwise(sentence.whole))
    told: list[_SpokenOf] = []
    for first, last in sentence.spans():
        piece = sentence.whole[first:last]
        one = _named(answered, opened, turn, piece, cue=cue)
        if one is not None:
            told.append(_SpokenOf(one, first, last, [piece]))
        elif told and _goes_on(told[-1], opened, turn, piece):
            told[-1].end = last
            told[-1].pieces.append(piece)
    found: dict[tuple[str, str], PutRight] = {}
    for group in told:
        put = _read(group, turn)
        if put is None or (
            opened is None and not (put.changes and (cue or denies_the_given(group.of, group.text)))
        ):
            continue
        before = found.get((put.check.id, put.question.key))
        if put.answer is None and before is not None:
            put = replace(before, start=put.start, end=put.end)
        found[put.check.id, put.question.key] = put
    return list(found.values())


def _speaks_of_before(said: str) -> bool:
    corrects = spoken("told_as_corrected").search(said) or spoken("never_answered").search(said)
    return corrects is not None


def _was_told_otherwise(whole: str) -> bool:
    """Whether any sentence says that an answer was given, and was another one."""
    return spoken("told_otherwise_before").search(whole) is not None


def _names_a_check(answered: Sequence[Answered], said: str) -> bool:
    words = set(reply_words(said))
    return any(words & long_words(one.check.name) for one in answered)


def _named(
    answered: Sequence[Answered],
    opened: OpenCheck | None,
    turn: UserTurn,
    piece: str,
    *,
    cue: bool,
) -> Answered | None:
    """The one answered question that a piece names by its words, and tells something of."""
    named = [one for one in answered if names_question(one.check, one.question, piece)]
    if opened is not None and named and not cue:
        if names_question(opened.check, opened.question, piece):
            return None
        asks_so = any(
            names_question(one.check, one.question, opened.question.text) for one in named
        )  # "how far do you turn?" is asked in the words of the earlier one
        of_words = not opened.question.by_side and opened.question.unit is None
        if (asks_so or not of_words) and answer_told(
            opened.check, opened.question, alone(turn, piece)
        ):
            return None
    if len(named) > 1:
        named = [one for one in named if best_phrase(one.check, one.question, piece)[0]]
    return named[0] if len(named) == 1 else None


def _goes_on(group: _SpokenOf, opened: OpenCheck | None, turn: UserTurn, piece: str) -> bool:
    """Whether a piece without a name tells more of the question that is spoken of."""
    by_itself = alone(turn, piece)
    if denies_the_given(group.of, piece):
        return True
    if answer_told(group.of.check, group.of.question, by_itself) is None:
        return False
    replaces = spoken("answer_of_before").search(f"{group.pieces[-1]},") is not None
    replaces = replaces and _read(group, turn) in (None, _as_given(group))
    return (
        replaces or opened is None or answer_told(opened.check, opened.question, by_itself) is None
    )


def _as_given(group: _SpokenOf) -> PutRight:
    one = group.of
    return PutRight(one.check, one.question, one.given, one.given, group.start, group.end)


def _read(group: _SpokenOf, turn: UserTurn) -> PutRight | None:
    """What the pieces tell of the question: another answer, or that it is not the one given."""
    one, text = group.of, group.text
    check, question = one.check, one.question
    never = spoken("never_answered").search(text)
    left = put_away(one, text)
    answer = None
    if never is not None:
        denied = answer_told(check, question, alone(turn, text[never.end() :])) == one.given
    elif left is not None:
        answer, denied = answer_told(check, question, alone(turn, left)), True
    else:
        told = spoken("answer_of_before").sub(" ", text)
        answer = answer_told(check, question, alone(turn, told))
        answer = answer or answer_told(check, question, alone(turn, text))
        denied = answer is None and denies_the_given(one, text)
    if answer is None and (one.given is None or not denied):
        return None
    if answer is not None and answer.rescreen:
        return None
    return PutRight(check, question, one.given, answer, group.start, group.end)
