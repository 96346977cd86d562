"""The questions of home checks that were answered, and what some words would answer to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.assessment import read_number
from bot.conversation.checks.check_numbers import number_told
from bot.conversation.checks.check_replies import best_phrase, denied_answers, meant
from bot.conversation.checks.check_telling import spans_told
from bot.conversation.checks.checks import OpenCheck, evidence_of, steps_of
from bot.conversation.checks.result_meaning import given_answer
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken

_TELLING = counted("check_named_undone")


@dataclass(frozen=True)
class Answered:
    """A question of a check that was answered, and what was answered; None for "not sure"."""

    check: HomeCheck
    question: CheckQuestion
    given: CheckAnswer | None


@dataclass(frozen=True)
class PutRight:
    """Another answer to a question that was answered before, and where it is told.

    `answer` is None where the one that was given is denied and no other can be meant.
    """

    check: HomeCheck
    question: CheckQuestion
    given: CheckAnswer | None
    answer: CheckAnswer | None
    start: int
    end: int

    @property
    def changes(self) -> bool:
        """Whether it is another answer than the one that stands."""
        return self.answer != self.given


@dataclass(frozen=True)
class ToldSentence:
    """A sentence of a message; in `whole` stands what was taken back, and names its check."""

    turn: UserTurn
    whole: str
    start: int
    end: int

    @property
    def said(self) -> str:
        """The sentence with what was taken back in it."""
        return self.whole[self.start : self.end]

    def spans(self) -> list[tuple[int, int]]:
        """Return where each piece of it stands."""
        return list(spans_told(self.whole, self.start, self.end))

    def anew(self, one: Answered, answer: CheckAnswer | None) -> PutRight:
        """Return what it tells of a question that was answered before."""
        return PutRight(one.check, one.question, one.given, answer, self.start, self.end)


def put_away(of: Answered, text: str) -> str | None:
    """The words without the answer that was given, where they put it away ("not two fingers")."""
    for hit in spoken("not_the_given_one").finditer(text):
        if of.given is not None and best_phrase(of.check, of.question, hit["old"])[0] == of.given:
            return f"{text[: hit.start()]}, {text[hit.end() :]}"
    return None


def denies_the_given(of: Answered, text: str) -> bool:
    """Whether the words deny or put away the answer that was given."""
    given = of.given and of.given.payload_key
    denied = given in denied_answers(of.check, of.question, text)
    return denied or put_away(of, text) is not None


def words_of_label(answer: CheckAnswer) -> set[str]:
    """Return the longer words with which the guide offers an answer."""
    return long_words(answer.label)


def long_words(text: str) -> set[str]:
    """Return the words that are long enough to name a check."""
    return {word for word in reply_words(text) if len(word) >= _TELLING}


def alone(turn: UserTurn, text: str) -> UserTurn:
    """Some words of the message as a turn; what was found in them is of no use to a check."""
    return replace(turn, text=text, findings=turn.findings.within(0, 0), parts=(), intent=None)


def told_anew(of: ToldSentence) -> UserTurn:
    """The sentence alone, without the answer that it says was given before."""
    within = of.turn.findings.within(of.start, of.end)
    said = spoken("answer_of_before").sub(" ", of.turn.text[of.start : of.end])
    return replace(of.turn, text=said, findings=within, parts=(), intent=None)


def is_named(one: Answered, said: str) -> bool:
    """Whether a sentence names the question, its check or the answer that was given."""
    named = {hit["named"] for hit in spoken("names_an_earlier_check").finditer(said.casefold())}
    short = named & set(reply_words(one.question.text))
    before = spoken("answer_of_before").search(said)
    if before is not None and best_phrase(one.check, one.question, before.group())[0] is not None:
        return True
    return bool(short or _subject(one) & set(reply_words(said)))


def _subject(one: Answered) -> set[str]:
    """The longer words of a check's name and of what is asked."""
    return long_words(f"{one.check.name} {one.question.text}")


def answered_questions(values: Mapping[str, Any], opened: OpenCheck | None) -> Iterator[Answered]:
    """Yield the questions that were answered so far, in their order, without the open one."""
    steps, evidence = steps_of(values), evidence_of(values)
    for step in steps:
        check = load_home_checks()[step["check"]]
        question = next((one for one in check.questions if one.key == step["key"]), None)
        now = opened and (opened.check.id, opened.question.key)
        if question is not None and (check.id, question.key) != now:
            mine = [one for one in steps if one["check"] == check.id]
            yield Answered(check, question, given_answer(question, evidence, mine))


def answer_told(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    """Return what a message would answer to a question, in words or by a number."""
    number = number_told(question, turn, bounded=True)
    return meant(check, question, turn) if number is None else read_number(question, number)
