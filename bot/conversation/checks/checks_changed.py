"""What the checks have shown, changed later on: an answer put right, taken back, a spread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.assessment import read_number, record_answer
from bot.conversation import slots
from bot.conversation.checks.check_numbers import number_told
from bot.conversation.checks.check_replies import best_phrase, meant
from bot.conversation.checks.checks import OpenCheck, asked_of, evidence_of, steps_of
from bot.conversation.turn import UserTurn
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of

_TELLING = counted("check_named_undone")


@dataclass(frozen=True)
class PutRight:
    """Another answer to a question of a check that was answered before, and where it is told."""

    check: HomeCheck
    question: CheckQuestion
    answer: CheckAnswer
    start: int
    end: int


def put_right_earlier(
    values: Mapping[str, Any], opened: OpenCheck, turn: UserTurn, written: str = ""
) -> Iterator[PutRight]:
    """Yield what a sentence tells anew of a check that was answered before the open question.

    It speaks of that check as past ("the hand thing was more like a flat hand, not a fist"), and
    one answer alone can be meant; without its name the last one is ("I tell a lie, it was a fist").
    `written` is the message with what was taken back in it, which names the check.
    """
    whole = written if len(written) == len(turn.text) else turn.text
    for start, end in parts_of(whole):
        said = whole[start:end]
        named = spoken("speaks_of_an_earlier_check").search(said) is not None
        last = spoken("puts_last_check_right").search(said) is not None
        if not (named or last):
            continue
        told = _told_anew(turn, start, end)
        answered = list(_answered(values, opened))
        found = [
            PutRight(check, question, answer, start, end)
            for check, question in answered
            if named
            and _is_named(check, question, said)
            and (answer := _answer(check, question, told)) is not None
            and not answer.rescreen
        ]
        if not found and last and answered and _answer(opened.check, opened.question, told) is None:
            check, question = answered[-1]
            answer = _answer(check, question, told)
            right = answer is not None and not answer.rescreen
            found = [PutRight(check, question, answer, start, end)] if answer and right else []
        if len(found) == 1:
            yield found[0]


def _told_anew(turn: UserTurn, start: int, end: int) -> UserTurn:
    """The sentence alone, without the answer that it says was given before."""
    within = turn.findings.within(start, end)
    said = spoken("answer_of_before").sub(" ", turn.text[start:end])
    return replace(turn, text=said, findings=within, parts=(), intent=None)


def _is_named(check: HomeCheck, question: CheckQuestion, said: str) -> bool:
    named = {one["named"] for one in spoken("names_an_earlier_check").finditer(said.casefold())}
    short = named & set(reply_words(question.text))
    before = spoken("answer_of_before").search(said)
    if before is not None and best_phrase(check, question, before.group())[0] is not None:
        return True
    return bool(short or _subject(check, question) & set(reply_words(said)))


def _answered(
    values: Mapping[str, Any], opened: OpenCheck
) -> Iterator[tuple[HomeCheck, CheckQuestion]]:
    for step in steps_of(values):
        check = load_home_checks()[step["check"]]
        question = next((one for one in check.questions if one.key == step["key"]), None)
        if question is not None and (check.id, question.key) != (
            opened.check.id,
            opened.question.key,
        ):
            yield check, question


def _subject(check: HomeCheck, question: CheckQuestion) -> set[str]:
    """The longer words of a check's name and of what is asked."""
    words = reply_words(f"{check.name} {question.text}")
    return {word for word in words if len(word) >= _TELLING}


def _answer(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    number = number_told(question, turn, bounded=True)
    return meant(check, question, turn) if number is None else read_number(question, number)


def retaken(values: Mapping[str, Any], put_right: PutRight) -> dict[str, Any]:
    """Return the slot `check_results` with another answer in the place of an earlier one."""
    question, answer = put_right.question, put_right.answer
    steps, after = [], False
    for step in steps_of(values):
        now = {**step}
        if after:
            now["evidence"] = record_answer(step["evidence"], question, answer)
        if (step["check"], step["key"]) == (put_right.check.id, question.key):
            after = True
            now.pop("answer", None)
            now.pop("measured", None)
            if not answer.evidence:
                now["answer"] = answer.payload_key
        steps.append(now)
    evidence = record_answer(evidence_of(values), question, answer)
    return {"evidence": evidence, "asked": dict(asked_of(values)), "steps": steps}


def with_spread(values: Mapping[str, Any], direction: str) -> dict[str, Any]:
    """Return the slot `check_results` where a move of a session sent pain further down a limb.

    It says of its way of bending what the check of that way would have said (ST16).
    """
    kept = dict(values.get(slots.CHECK_RESULTS) or {})
    signs = load_decision_rules().direction.get(direction)
    if signs is None:
        return kept
    return {**kept, "evidence": {**evidence_of(values), signs.spreads: "yes"}}


def untaken(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the slot `check_results` without the last answer ("go back")."""
    steps = steps_of(values)
    if not steps:
        return dict(values.get(slots.CHECK_RESULTS) or {})
    last = steps[-1]
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    asked[last["check"]] = asked[last["check"]][:-1]
    return {"evidence": last["evidence"], "asked": asked, "steps": steps[:-1]}
