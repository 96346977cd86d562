"""What a message tells anew of a home check that was answered before, wherever it is told.

A piece says by its words which question it means ("head 2 fingers, shoulder is close"); a piece
behind it goes with it where it answers that question alone. Without such words a sentence must
speak of an earlier answer, and one answer alone can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation.checks.check_replies import best_phrase, names_question
from bot.conversation.checks.check_telling import spans_told
from bot.conversation.checks.checks import OpenCheck
from bot.conversation.checks.checks_answered import (
    Answered,
    PutRight,
    alone,
    answer_told,
    answered_questions,
    denies_the_given,
    is_named,
    long_words,
    put_away,
    told_anew,
    words_of_label,
)
from bot.conversation.checks.put_right_by_subject import put_right_by_subject
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask


@dataclass
class _Spoken:
    """An answered question and the pieces of a sentence that speak of it."""

    of: Answered
    start: int
    end: int
    pieces: list[str]

    @property
    def text(self) -> str:
        return ", ".join(self.pieces)


def put_right_earlier(
    values: Mapping[str, Any], opened: OpenCheck | None, turn: UserTurn, written: str = ""
) -> Iterator[PutRight]:
    """Yield what a message tells anew of what was answered before the open question.

    `written` is the message with what was taken back in it, which names the check. Where no check
    is `opened`, only what is said to be another than was answered counts.
    """
    whole = written if len(written) == len(turn.text) else turn.text
    answered = list(answered_questions(values, opened))
    asked = ""  # "did you get the wall one? it was a fist": what is asked names the check
    for at, (start, end) in enumerate(parts_of(whole)):
        said = whole[start:end]
        if not answered or begins_to_ask(said) or spoken("wants_a_reason").search(said):
            asked = whole[start:end]
            continue
        found = _by_its_words(answered, opened, turn, whole, start, end)
        if not found and opened is not None:
            found = _the_last_taken_back(answered, opened, turn, whole, start, end, first=at == 0)
        found = found or _done_after_all(answered, turn, whole, start, end)
        found = found or _by_the_sentence(answered, opened, turn, whole, start, end)
        found = found or put_right_by_subject(answered, opened, said, start)
        found = found or _of_what_was_asked(answered, asked, turn, start, end)
        asked = ""
        yield from found


def _by_its_words(
    answered: Sequence[Answered],
    opened: OpenCheck | None,
    turn: UserTurn,
    whole: str,
    start: int,
    end: int,
) -> list[PutRight]:
    """What the pieces of a sentence tell of the questions that they name."""
    said = whole[start:end]
    cue = _speaks_of_before(said) or (opened is None and _names_a_check(answered, said))
    told: list[_Spoken] = []
    for first, last in spans_told(whole, start, end):
        piece = whole[first:last]
        one = _named(answered, opened, turn, piece, cue=cue)
        if one is not None:
            told.append(_Spoken(one, first, last, [piece]))
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


def _goes_on(group: _Spoken, opened: OpenCheck | None, turn: UserTurn, piece: str) -> bool:
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


def _as_given(group: _Spoken) -> PutRight:
    one = group.of
    return PutRight(one.check, one.question, one.given, one.given, group.start, group.end)


def _read(group: _Spoken, turn: UserTurn) -> PutRight | None:
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


def _by_the_sentence(
    answered: Sequence[Answered],
    opened: OpenCheck | None,
    turn: UserTurn,
    whole: str,
    start: int,
    end: int,
) -> list[PutRight]:
    """What a sentence tells that speaks of an earlier answer ("I tell a lie, it was a fist")."""
    said = whole[start:end]
    named = spoken("speaks_of_an_earlier_check").search(said) is not None
    last = spoken("puts_last_check_right").search(said) is not None
    if not (named or last):
        return []
    start = _where_it_speaks_of_before(whole, start, end)
    told = told_anew(turn, start, end)
    found = [
        PutRight(one.check, one.question, one.given, answer, start, end)
        for one in answered
        if named and is_named(one, said) and (answer := _answered_anew(one, told)) is not None
    ]
    if len(found) > 1:  # "a fist" is the label of one of them
        words = set(reply_words(told.text))
        alike = [len(words & words_of_label(one.answer)) for one in found if one.answer]
        found = [one for one, shared in zip(found, alike, strict=True) if shared == max(alike)]
    if not found and last and opened is not None:
        one = answered[-1]
        if answer_told(opened.check, opened.question, told) is None:
            answer = _answered_anew(one, told)
            if answer is not None:
                found = [PutRight(one.check, one.question, one.given, answer, start, end)]
    return found if len(found) == 1 else []


def _where_it_speaks_of_before(whole: str, start: int, end: int) -> int:
    """Where the words begin that are of an earlier check ("skip it, and the wall one was ...")."""
    cue = spoken("names_an_earlier_check").search(whole[start:end].casefold())
    if cue is None or not spoken("leaves_the_check").search(whole[start : start + cue.start()]):
        return start
    return max(
        (first for first, _ in spans_told(whole, start, end) if first <= start + cue.start()),
        default=start,
    )


def _done_after_all(
    answered: Sequence[Answered], turn: UserTurn, whole: str, start: int, end: int
) -> list[PutRight]:
    """What a sentence tells of a check that was left out ("I did do it: the left stays up").

    Of several the last one that the words answer.
    """
    if spoken("did_it_after_all").search(whole[start:end]) is None:
        return []
    for one in reversed([one for one in answered if one.given is None]):
        for first, last in spans_told(whole, start, end):
            answer = _answered_anew(one, alone(turn, whole[first:last]))
            if answer is not None:
                return [PutRight(one.check, one.question, None, answer, start, last)]
    return []


def _of_what_was_asked(
    answered: Sequence[Answered], asked: str, turn: UserTurn, start: int, end: int
) -> list[PutRight]:
    """What a sentence tells of the check that the question before it named."""
    if not spoken("asks_if_check_was_noted").search(asked):
        return []
    told = told_anew(turn, start, end)
    return [
        PutRight(one.check, one.question, one.given, answer, start, end)
        for one in answered
        if is_named(one, asked) and (answer := _answered_anew(one, told)) is not None
    ][:1]


def _the_last_taken_back(
    answered: Sequence[Answered],
    opened: OpenCheck,
    turn: UserTurn,
    whole: str,
    start: int,
    end: int,
    *,
    first: bool,
) -> list[PutRight]:
    """ "No wait, it touches", "left, not alike": it is of the one before, though it may fit.

    "Not so nice, worse" puts away no answer but tells how the open move of the same check was.
    """
    said, one = whole[start:end], answered[-1]
    left = put_away(one, said)
    taken_back = first and spoken("takes_the_last_back").match(said) is not None
    if left is None and not taken_back:
        return []
    denies = spoken("begins_with_a_not").match(said) is not None
    if denies and not taken_back and opened.check.id == one.check.id:
        return []
    told = told_anew(turn, start, end)
    told = told if left is None else replace(told, text=left)
    answer = _answered_anew(one, told)
    if answer is None or answer == one.given:
        return []
    return [PutRight(one.check, one.question, one.given, answer, start, end)]


def _answered_anew(one: Answered, told: UserTurn) -> CheckAnswer | None:
    """What a sentence answers to an earlier question; None for what would screen anew."""
    answer = answer_told(one.check, one.question, told)
    return None if answer is None or answer.rescreen else answer
