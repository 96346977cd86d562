"""What would change the assessment: the single answers on which it turns (clinical 6.4)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.assessment.candidates import answered
from bot.assessment.check_questions import record_answer
from bot.assessment.choosing import choose_checks
from bot.assessment.explaining import pattern_name
from bot.assessment.inference import infer
from bot.assessment.results import LIKELY, Assessment
from bot.assessment.sentences import listed
from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.checks.home_checks import CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts

_NONE, _MUSCLES, _SURER, _UNSURE, _OTHER, _NOTHING = range(6)
_PLACES = ("region", "one_sided")  # where it hurts is not an answer that could be otherwise


@dataclass(frozen=True)
class Pivot:
    """One answer on which the result turns: `size` says how far, `says` is the sentence."""

    key: str
    size: int
    says: str


def pivots(facts: Facts, evidence: Mapping[str, str]) -> tuple[Pivot, ...]:
    """Return the answers that alone would change the result, the furthest-reaching first.

    For a home check the other answer that moves most is taken; for what was told, its absence.
    """
    now = infer(facts, evidence)
    found = [*_of_checks(now, facts, evidence), *_of_told(now, facts, evidence)]
    return tuple(sorted((one for one in found if one.size), key=lambda one: -one.size))


def what_turns_it(facts: Facts, evidence: Mapping[str, str], most: int) -> tuple[str, ...]:
    """Return the sentences of the furthest-reaching pivots, at most `most`, or that none is."""
    naming = [one.says for one in pivots(facts, evidence) if one.size > _MUSCLES]
    return tuple(naming[:most]) or (words("if_steady"),)


def if_supposed(
    facts: Facts, evidence: Mapping[str, str], other: Facts, other_evidence: Mapping[str, str]
) -> str:
    """Return what would be said of other facts and other check results instead."""
    now, then = infer(facts, evidence), infer(other, other_evidence)
    return words("if_supposed", change=change_words(now, then)[1])


def telling_check(facts: Facts, evidence: Mapping[str, str], cautions: Collection[str]) -> str:
    """Return the check that would tell most now with its reason, or nothing when none is left."""
    chosen = choose_checks(facts, cautions, limit=1, evidence=evidence, done=_done(evidence))
    if not chosen:
        return ""
    name = load_home_checks()[chosen[0].check_id].name
    return words("if_next_check", check=name, reason=chosen[0].reason)


def change_words(now: Assessment, then: Assessment) -> tuple[int, str]:
    """Return how far one result is from another (0 the same) and the change in words."""
    if now.lead is None or then.lead is None:
        return _without_lead(now, then)
    if then.lead.pattern_id != now.lead.pattern_id:
        return _OTHER, words("change_other", name=uncapitalised(pattern_name(then.lead)))
    if then.lead.sure != now.lead.sure:
        surer = then.lead.sure == LIKELY
        return (_SURER if surer else _UNSURE), words("change_surer" if surer else "change_unsure")
    left_out = [aim.muscle for aim in now.lengthen if aim.muscle not in _muscles(then)]
    if left_out:
        labels = [load_muscles()[muscle].label for muscle in left_out]
        return _MUSCLES, words("change_muscles", muscles=listed(labels))
    return _NONE, words("change_none")


def _without_lead(now: Assessment, then: Assessment) -> tuple[int, str]:
    if then.lead is not None:
        return _OTHER, words("change_other", name=uncapitalised(pattern_name(then.lead)))
    if now.lead is not None:
        return _NOTHING, words("change_nothing")
    return _NONE, words("change_none")


def _of_checks(now: Assessment, facts: Facts, evidence: Mapping[str, str]) -> Iterator[Pivot]:
    for check in load_home_checks().values():
        for question in check.questions:
            if answered(question, evidence):
                yield max(
                    _others(now, facts, evidence, check, question),
                    key=lambda one: one.size,
                )


def _others(
    now: Assessment,
    facts: Facts,
    evidence: Mapping[str, str],
    check: HomeCheck,
    question: CheckQuestion,
) -> Iterator[Pivot]:
    for answer in question.answers:
        if answer.evidence and all(item in evidence.items() for item in answer.evidence.items()):
            continue
        then = infer(facts, record_answer(evidence, question, answer))
        size, change = change_words(now, then)
        said = words("if_check", check=check.name, answer=answer.label, change=change)
        yield Pivot(f"{check.id}.{question.key}", size, said)


def _of_told(now: Assessment, facts: Facts, evidence: Mapping[str, str]) -> Iterator[Pivot]:
    for piece in now.evidence:
        if piece.by == "told" and not piece.key.startswith(_PLACES):
            size, change = change_words(now, infer(facts, evidence, without=(piece.key,)))
            yield Pivot(piece.key, size, words("if_told", fact=piece.words, change=change))


def _done(evidence: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        check.id
        for check in load_home_checks().values()
        if any(answered(question, evidence) for question in check.questions)
    )


def _muscles(assessment: Assessment) -> set[str]:
    return {aim.muscle for aim in assessment.lengthen}
