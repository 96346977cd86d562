"""What the answer to a home check means, whatever the other checks say (clinical 6.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from bot.assessment import record_answer
from bot.assessment.evidence import gathered_evidence
from bot.conversation import slots
from bot.conversation.checks.check_replies import best_phrase
from bot.conversation.checks.checks import evidence_of, open_check, steps_of
from bot.knowledge.assessment.evidence_weights import EvidenceWeights, load_evidence_weights
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.first_letter import capitalised, uncapitalised

MOST = 2  # answers of a check that are spoken of at once


def answered_now(before: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Whether this message has answered a question of a home check."""
    return len(steps_of(values)) > len(steps_of(before))


def meaning_of_named(values: Mapping[str, Any], words: str) -> str | None:
    """What the answer means that the words name best, of a check that is open or was answered."""
    opened = open_check(values)
    begun = [step["check"] for step in steps_of(values)]
    ids = dict.fromkeys(([opened.check.id] if opened else []) + begun[::-1])
    chosen = {one["id"]: one["questions"] for one in values.get(slots.CHECKS) or []}
    best: tuple[int, str] = (0, "")
    for check, question in _questions(ids, chosen):
        answer, weight = best_phrase(check, question, words)
        if answer is not None and weight > best[0]:
            best = (weight, _meaning(question, answer))
    return best[1] or None


def answer_asked_about(
    values: Mapping[str, Any], words: str
) -> tuple[CheckAnswer, CheckAnswer | None] | None:
    """The answer that the words name best, and the one that was given to its question, if any."""
    opened, steps = open_check(values), steps_of(values)
    ids = dict.fromkeys([step["check"] for step in steps][::-1])
    ids |= {opened.check.id: None} if opened else {}
    chosen = {one["id"]: one["questions"] for one in values.get(slots.CHECKS) or []}
    best: tuple[int, tuple[CheckAnswer, CheckAnswer | None] | None] = (0, None)
    for check, question in _questions(ids, chosen):
        answer, weight = best_phrase(check, question, words)
        if answer is not None and weight > best[0]:
            best = (weight, (answer, given_answer(question, evidence_of(values), steps)))
    return best[1]


def _questions(
    ids: Iterable[str], chosen: Mapping[str, Collection[str]]
) -> Iterator[tuple[HomeCheck, CheckQuestion]]:
    """The questions that are put to this person in these checks."""
    for check in (load_home_checks()[one] for one in ids):
        for question in check.questions:
            if question.key in chosen.get(check.id, ()):
                yield check, question


def meaning_of_last(values: Mapping[str, Any]) -> str | None:
    """What the last check has shown so far: what stands out, else its last answer."""
    steps = steps_of(values)
    if not steps:
        return None
    check = load_home_checks()[steps[-1]["check"]]
    keys = [step["key"] for step in steps if step["check"] == check.id]
    evidence = evidence_of(values)
    given = [
        (question, answer)
        for question in check.questions
        if question.key in keys and (answer := given_answer(question, evidence, steps)) is not None
    ]
    out = [one for one in given if not _fine(one[1])]
    told = [_meaning(*one) for one in (out or given[-1:])[-MOST:]]
    return " ".join(told) or None


def given_answer(
    question: CheckQuestion, evidence: Mapping[str, str], steps: list[dict[str, Any]]
) -> CheckAnswer | None:
    """Return the answer that was given to a question; None where it was left out."""
    told = {(step["check"], step["key"]): step.get("answer") for step in steps}
    for answer in question.answers:
        held = all(evidence.get(key) == where for key, where in answer.evidence.items())
        named = any(
            key == question.key and answer.payload_key == said for (_, key), said in told.items()
        )
        if (answer.evidence and held) or named:
            return answer
    return None


def _fine(answer: CheckAnswer) -> bool:
    weights = load_evidence_weights()
    return not answer.evidence or all(weights[key].fine for key in answer.evidence)


def _meaning(question: CheckQuestion, answer: CheckAnswer) -> str:
    evidence = record_answer({}, question, answer)
    pieces = gathered_evidence(evidence)
    if not pieces:
        return acknowledgement("result_nothing", answer=answer.label)
    return " ".join(_of_piece(piece.key, capitalised(piece.words)) for piece in pieces)


def _of_piece(key: str, says: str) -> str:
    entry = load_evidence_weights()[key]
    if entry.fine:
        return acknowledgement("result_usual", says=says)
    best = max(entry.weights, key=lambda one: entry.weights[one], default=None)
    if best is not None and entry.weights[best] > 0:
        return acknowledgement("result_pattern", says=says, pattern=_name(best, key))
    muscles = list(_muscles(entry))
    if muscles:
        return acknowledgement("result_muscles", says=says, muscles=", ".join(muscles))
    return acknowledgement("result_sets_the_way", says=says)


def _name(pattern_id: str, key: str) -> str:
    pattern = load_patterns()[pattern_id]
    hidden = pattern.unseen is not None and key not in pattern.unseen.seen_by
    said = pattern.unseen.name_possible if pattern.unseen and hidden else pattern.name_possible
    return uncapitalised(said).rstrip(".")


def _muscles(entry: EvidenceWeights) -> Iterator[str]:
    for muscle in (*entry.lengthen, *entry.build):
        yield load_muscles()[muscle].label
