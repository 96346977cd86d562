""" "What if ...?": the facts and check results as they would be if the words were so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.assessment import read_number, record_answer
from bot.assessment.candidates import answered
from bot.conversation.checks.check_replies import best_phrase
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import counted
from bot.language.facts import Facts
from bot.language.findings import Kind
from bot.language.replies.answering.answers import read_answer

_TELLING, _SURE_PHRASE = counted("check_named"), counted("phrase_unasked")


def supposed_facts(facts: Facts, turn: UserTurn) -> Facts:
    """Return the facts with the hours, the side or what makes it worse as supposed.

    What makes it worse already is taken away ("what if standing didn't make it worse").
    """
    told = {mention.value: mention.number for mention in turn.findings.of(Kind.HOURS)}
    facts = replace(
        facts,
        sit_hours=told.get("sit", facts.sit_hours),
        drive_hours=told.get("drive", facts.drive_hours),
        stand_hours=told.get("stand", facts.stand_hours),
    )
    for mention in turn.findings.of(Kind.SIDE):
        facts = replace(facts, side=mention.value)
    if told:  # "if I sat 3 hours" is about the hours, not about what makes it worse
        return facts
    worse = {mention.value for mention in turn.findings.of(Kind.AGGRAVATED_BY)}
    if worse:
        kept = tuple(one for one in facts.aggravated_by if one not in worse)
        added = tuple(one for one in worse if one not in facts.aggravated_by)
        facts = replace(facts, aggravated_by=(*kept, *sorted(added)))
    return facts


def supposed_evidence(evidence: Mapping[str, str], turn: UserTurn) -> dict[str, str]:
    """Return the results of the home checks with the one that is supposed to be otherwise."""
    found = list(_supposed(evidence, turn))
    if len(found) != 1:
        return dict(evidence)
    question, answer = found[0]
    return record_answer(evidence, question, answer)


def _supposed(
    evidence: Mapping[str, str], turn: UserTurn
) -> Iterator[tuple[CheckQuestion, CheckAnswer]]:
    for check in load_home_checks().values():
        for question in check.questions:
            if answered(question, evidence):
                answer = _answer(check, question, turn)
                if answer is not None:
                    yield question, answer


def _answer(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    if question.unit is None:
        answer, weight = best_phrase(check, question, turn.text)
        return answer if weight >= _SURE_PHRASE else None
    name = {word for word in check.name.casefold().split() if len(word) >= _TELLING}
    if not name & set(reply_words(turn.text)):
        return None
    told = read_answer(question.unit, turn.findings, turn.text)
    return None if told is None or told.number is None else read_number(question, told.number)
