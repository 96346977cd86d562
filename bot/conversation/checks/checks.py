"""The home checks of one person: which question is open, and what an answer adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.assessment import next_question, read_number, record_answer
from bot.conversation import slots
from bot.conversation.checks.check_left_out import leaves_it_out
from bot.conversation.checks.check_numbers import number_told
from bot.conversation.checks.check_replies import (
    best_phrase,
    meant,
    names_an_answer,
    only_agreeing,
    says_cannot,
    says_not_sure,
    says_ready,
    tells_no_more,
)
from bot.conversation.checks.check_stops import says_stop
from bot.conversation.checks.check_telling import told_in
from bot.conversation.turn import UserTurn, payload
from bot.conversation.words.options import pick
from bot.conversation.words.quiet_ways import WHY
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import NEGATION, reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck, load_home_checks
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.replies.told.taken_back import blanked

NOT_SURE = "not_sure"
SURE = enough("intent_in_check")
CANNOT = "cannot"
SKIP_ALL = "skip_all"
ALL = "*"  # every question of a check, when it was left out


@dataclass(frozen=True)
class OpenCheck:
    """The check and question now open: check `number` of `of`; `first` opens the check."""

    check: HomeCheck
    question: CheckQuestion
    reason: str
    number: int
    of: int
    first: bool

    @property
    def key(self) -> str:
        """The check and its question, as in the words of answers and in the records."""
        return f"{self.check.id}.{self.question.key}"


def evidence_of(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the evidence the checks have given so far: key -> yes, left, right or both."""
    return dict((values.get(slots.CHECK_RESULTS) or {}).get("evidence") or {})


def open_check(values: Mapping[str, Any]) -> OpenCheck | None:
    """Return the open question, or None when all checks are done or left out."""
    chosen = values.get(slots.CHECKS) or []
    for number, one in enumerate(chosen, start=1):
        check = load_home_checks()[one["id"]]
        asked = asked_of(values).get(check.id, [])
        if ALL in asked:
            continue
        question = next_question(check, one["questions"], asked, evidence_of(values))
        if question is not None:
            return OpenCheck(check, question, one["reason"], number, len(chosen), not asked)
    return None


def check_asked(values: Mapping[str, Any]) -> OpenCheck | None:
    """Return the open question of a check where it is what was asked last, None elsewhere."""
    return open_check(values) if values.get(slots.ASKED) == slots.CHECK_ANSWER else None


def buttons(opened: OpenCheck) -> list[dict[str, str]]:
    """Return the answers as buttons; "not sure", "can't do this here" and "why" last and quiet.

    Where a check begins, the checks that are left can be left out as a whole.
    """
    conduct = load_check_conduct()
    answers = [(answer.label, answer.payload_key, "") for answer in opened.question.answers]
    answers += [(conduct.not_sure, NOT_SURE, "link"), (conduct.cannot_do, CANNOT, "link")]
    if opened.first:
        answers.append((conduct.skip_all, SKIP_ALL, "link"))
    return [
        *(
            {
                "title": label,
                "payload": payload(slots.CHECK_ANSWER, f"{opened.key}.{key}"),
                "style": style,
            }
            for label, key, style in answers
        ),
        WHY,
    ]


def read(opened: OpenCheck, turn: UserTurn) -> CheckAnswer | str | None:
    """Return the answer meant, NOT_SURE, CANNOT, or None when it is not understood."""
    if turn.choice:
        key = turn.choice[1].removeprefix(f"{opened.key}.")
        if key in (NOT_SURE, CANNOT):
            return key
        return next((a for a in opened.question.answers if a.payload_key == key), None)
    if leaves_it_out(opened.check, turn):
        return CANNOT
    if spoken("asks_which_counts").search(turn.text):
        return None
    number = number_told(opened.question, _without_other_times(turn), bounded=True)
    if number is not None:
        return read_number(opened.question, number)
    if tells_no_more(opened.check, opened.question, turn):
        return NOT_SURE
    in_words = meant(opened.check, opened.question, turn)
    if in_words is not None:
        return in_words
    if says_cannot(turn) or (turn.intent in _CANNOT and turn.confidence > SURE):
        return CANNOT
    if says_not_sure(turn):
        return NOT_SURE
    if says_ready(turn):
        return None
    told = only_agreeing(told_in(turn, marked=True))
    level = names_an_answer(opened.check, opened.question, turn)  # several, and none of them more
    labels = [answer.label for answer in opened.question.answers]
    close = not opened.question.by_side and NEGATION not in reply_words(told.text)
    chosen = pick(told, labels, close=close)
    if chosen is not None and not level:
        return opened.question.answers[chosen]
    return NOT_SURE if turn.intent == "unsure" and turn.confidence > SURE else None


def _without_other_times(turn: UserTurn) -> UserTurn:
    """The turn without what comes next and when, which counts nothing ("got a call in 10 min")."""
    spans = [one.span() for one in spoken("minutes_of_another_matter").finditer(turn.text)]
    return replace(turn, text=blanked(turn.text, spans)) if spans else turn


def answers_check(values: Mapping[str, Any], turn: UserTurn) -> bool:
    """Whether words at the open check name one of its answers ("I avoid the floor")."""
    opened = open_check(values)
    return opened is not None and meant(opened.check, opened.question, turn) is not None


def measured(opened: OpenCheck, turn: UserTurn) -> str:
    """Return the number of a timed or counted check as it was told, such as "18 seconds"."""
    number = None if turn.choice else number_told(opened.question, turn)
    return "" if number is None else f"{number:g} {opened.question.unit}"


def warns(opened: OpenCheck, turn: UserTurn) -> bool:
    """Return True when words in a check tell of more pain or a nerve sign (its stop rule).

    An answer that asks for the safety questions itself is taken as that answer.
    """
    if turn.pressed or spoken("too_sore_to_try").search(straightened(turn.text)):
        return False
    in_words = meant(opened.check, opened.question, turn)
    if in_words is not None and in_words.rescreen:
        return False
    named = in_words is not None or names_an_answer(opened.check, opened.question, turn)
    in_own_words = named and opened.question.unit is None
    supposed = spoken("only_supposes").search(turn.text.casefold()) is not None
    sure = turn.confidence > SURE and not supposed
    hurts = turn.intent == "hurts" and sure and read(opened, turn) is None

    def names(piece: str) -> bool:
        answer = best_phrase(opened.check, opened.question, piece)[0]
        stays = spoken("pain_on_its_way").search(piece.casefold()) is None
        return answer is not None and not answer.rescreen and stays

    return hurts or says_stop(opened.question, turn, in_own_words, names)


_CANNOT = ("cannot_do_check", "too_hard")


def taken(
    values: Mapping[str, Any], opened: OpenCheck, answer: CheckAnswer | str, measured: str = ""
) -> dict[str, Any]:
    """Return the new value of the slot `check_results` with this answer in it.

    `measured` is the number as it was told, for the papers.
    """
    evidence = evidence_of(values)
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    before = {"check": opened.check.id, "key": opened.question.key, "evidence": evidence}
    if measured:
        before["measured"] = measured
    if isinstance(answer, CheckAnswer):
        evidence = record_answer(evidence, opened.question, answer)
        if not answer.evidence:  # for the papers too: where a leg raise is felt is worth knowing
            before["answer"] = answer.payload_key
    key = ALL if answer == CANNOT else opened.question.key
    asked.setdefault(opened.check.id, []).append(key)
    steps = [*steps_of(values), before]
    results = dict(values.get(slots.CHECK_RESULTS) or {})
    return {**results, "evidence": evidence, "asked": asked, "steps": steps}


def remembered(answers: Mapping[str, str]) -> dict[str, Any]:
    """Return the slot `check_results` from answers kept at an earlier visit.

    `answers` maps "check.question" to the key of an answer; what the checks no longer know is
    left out.
    """
    values: dict[str, Any] = {}
    for place, said in answers.items():
        check_id, _, key = place.partition(".")
        check = load_home_checks().get(check_id)
        question = next((one for one in check.questions if one.key == key), None) if check else None
        if check is None or question is None:
            continue
        answer = next((one for one in question.answers if one.payload_key == said), said)
        opened = OpenCheck(check, question, "", 0, 0, first=False)
        values = {slots.CHECK_RESULTS: taken(values, opened, answer)}
    return dict(values.get(slots.CHECK_RESULTS) or {})


def asked_of(values: Mapping[str, Any]) -> Mapping[str, list[str]]:
    """Return the keys of the questions asked so far, by check."""
    return (values.get(slots.CHECK_RESULTS) or {}).get("asked") or {}


def left_out_words(values: Mapping[str, Any]) -> str:
    """Return the words for the rest that is left out: none was done, or no more are to come."""
    done = any(ALL not in keys for keys in asked_of(values).values())
    return "no_more_checks" if done else "no_checks"


def steps_of(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the answers so far, each with the evidence before it."""
    return list((values.get(slots.CHECK_RESULTS) or {}).get("steps") or [])
