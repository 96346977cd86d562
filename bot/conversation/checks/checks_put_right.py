"""What a message tells anew of a home check that was answered before, wherever it is told.

A piece says by its words which question it means ("head 2 fingers, shoulder is close"); a piece
behind it goes with it where it answers that question alone. Without such words a sentence must
speak of an earlier answer, and one answer alone can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.conversation.checks.checks import OpenCheck
from bot.conversation.checks.checks_answered import (
    Answered,
    PutRight,
    ToldSentence,
    alone,
    answer_told,
    answered_questions,
    is_named,
    put_away,
    told_anew,
    words_of_label,
)
from bot.conversation.checks.put_right_by_subject import put_right_by_subject
from bot.conversation.checks.put_right_by_words import put_right_by_words
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask


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
        sentence = ToldSentence(turn, whole, start, end)
        said = sentence.said
        if not answered or begins_to_ask(said) or spoken("wants_a_reason").search(said):
            asked = said
            continue
        found = put_right_by_words(answered, opened, sentence)
        if not found and opened is not None:
            found = _the_last_taken_back(answered, opened, sentence, first=at == 0)
        found = found or _done_after_all(answered, sentence)
        found = found or _by_the_sentence(answered, opened, sentence)
        found = found or put_right_by_subject(answered, opened, said, start)
        found = found or _of_what_was_asked(answered, asked, sentence)
        asked = ""
        yield from found


def _by_the_sentence(
    answered: Sequence[Answered], opened: OpenCheck | None, sentence: ToldSentence
) -> list[PutRight]:
    """What a sentence tells that speaks of an earlier answer ("I tell a lie, it was a fist")."""
    said = sentence.said
    named = spoken("speaks_of_an_earlier_check").search(said) is not None
    last = spoken("puts_last_check_right").search(said) is not None
    if not (named or last):
        return []
    sentence = _from_where_it_speaks_of_before(sentence)
    told = told_anew(sentence)
    found = [
        sentence.anew(one, answer)
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
                found = [sentence.anew(one, answer)]
    return found if len(found) == 1 else []


def _from_where_it_speaks_of_before(sentence: ToldSentence) -> ToldSentence:
    """The part that is of an earlier check ("skip it, and the wall one was ...")."""
    said, start = sentence.said, sentence.start
    cue = spoken("names_an_earlier_check").search(said.casefold())
    if cue is None or not spoken("leaves_the_check").search(said[: cue.start()]):
        return sentence
    before = (first for first, _ in sentence.spans() if first <= start + cue.start())
    return replace(sentence, start=max(before, default=start))


def _done_after_all(answered: Sequence[Answered], sentence: ToldSentence) -> list[PutRight]:
    """What a sentence tells of a check that was left out ("I did do it: the left stays up").

    Of several the last one that the words answer.
    """
    if spoken("did_it_after_all").search(sentence.said) is None:
        return []
    for one in reversed([one for one in answered if one.given is None]):
        for first, last in sentence.spans():
            answer = _answered_anew(one, alone(sentence.turn, sentence.whole[first:last]))
            if answer is not None:
                return [replace(sentence, end=last).anew(one, answer)]
    return []


def _of_what_was_asked(
    answered: Sequence[Answered], asked: str, sentence: ToldSentence
) -> list[PutRight]:
    """What a sentence tells of the check that the question before it named."""
    if not spoken("asks_if_check_was_noted").search(asked):
        return []
    told = told_anew(sentence)
    return [
        sentence.anew(one, answer)
        for one in answered
        if is_named(one, asked) and (answer := _answered_anew(one, told)) is not None
    ][:1]


def _the_last_taken_back(
    answered: Sequence[Answered], opened: OpenCheck, sentence: ToldSentence, *, first: bool
) -> list[PutRight]:
    """ "No wait, it touches", "left, not alike": it is of the one before, though it may fit.

    "Not so nice, worse" puts away no answer but tells how the open move of the same check was.
    """
    said, one = sentence.said, answered[-1]
    left = put_away(one, said)
    taken_back = first and spoken("takes_the_last_back").match(said) is not None
    if left is None and not taken_back:
        return []
    denies = spoken("begins_with_a_not").match(said) is not None
    if denies and not taken_back and opened.check.id == one.check.id:
        return []
    told = told_anew(sentence)
    told = told if left is None else replace(told, text=left)
    answer = _answered_anew(one, told)
    if answer is None or answer == one.given:
        return []
    return [sentence.anew(one, answer)]


def _answered_anew(one: Answered, told: UserTurn) -> CheckAnswer | None:
    """What a sentence answers to an earlier question; None for what would screen anew."""
    answer = answer_told(one.check, one.question, told)
    return None if answer is None or answer.rescreen else answer
