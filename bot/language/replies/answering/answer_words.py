"""Replies in words: yes and no, a confirmation, how hard an exercise was."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import load_readings, reading_lines
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.span_assertion import assertion_of
from bot.language.findings import Findings, Kind, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.replies.answering.answer import Answer
from bot.language.text.message import Message

_FACTS = (
    Kind.REGION,
    Kind.SIDE,
    Kind.DURATION,
    Kind.STAGE,
    Kind.TRIGGER,
    Kind.RADIATION,
    Kind.HOURS,
    Kind.NRS,
)
_LONGEST_CONFIRMATION = limit("confirmation")
MOST = 10


_readings = PatternGroups("answer", partial(reading_lines, "answer"))


def first_hit(name: str, message: Message) -> PatternSpan | None:
    """Return the first place where one of the named patterns fits."""
    return next(iter(_readings.hits(message, name)), None)


def hits_of(name: str, message: Message) -> list[PatternSpan]:
    """Return every place where one of the named patterns fits."""
    return list(_readings.hits(message, name))


def said(name: str, message: Message) -> bool:
    """Tell whether a reply says what the named patterns mean."""
    return first_hit(name, message) is not None


def denied(message: Message, name: str) -> bool:
    """Tell whether what the named patterns mean is denied ("not everything")."""
    hit = first_hit(name, message)
    return hit is not None and assertion_of(message, hit.first, hit.last)[0] is Status.DENIED


def one_of(question: str, message: Message) -> Answer | None:
    """Return the value of a question whose patterns are said first, the longest of them."""
    best: tuple[int, int, str] | None = None
    for name in load_readings("answer"):
        if name.startswith(f"{question}_"):
            for hit in _readings.hits(message, name):
                key = (hit.first, -hit.length, name)
                best = min(best, key) if best else key
    if best is None:
        return None
    return Answer(value=best[2].removeprefix(f"{question}_"), rule=f"answer: {best[2]}")


def yes_no(findings: Findings, message: Message) -> Answer | None:
    """Read yes or no; "a bit" and "sometimes" are yes, "maybe" is unsure."""
    told = findings.values(Kind.YES_NO)
    if said("unsure", message) and not (told and told[0] != "unsure"):
        return Answer(unsure=True, rule="unsure")
    if told:
        return (
            Answer(unsure=True, rule="yes_no")
            if told[0] == "unsure"
            else Answer(told[0], rule="yes_no")
        )
    hits = [
        (hit.first, -hit.length, name)
        for name in ("answer_no", "answer_yes")
        if (hit := first_hit(name, message))
    ]
    return Answer(min(hits)[2].removeprefix("answer_"), rule="answer word") if hits else None


def confirmation(findings: Findings, message: Message) -> Answer | None:
    """Read the reply to a read-back: yes, no, or change where facts are told instead."""
    words = [word for word in message.words if not word.is_sign]
    short = len(words) <= _LONGEST_CONFIRMATION
    if short and said("confirm_side", message):
        return Answer("change", rule="a side told")  # "right side" does not agree
    if said("confirm_no", message):
        return Answer("no", rule="confirm_no")
    if short and said("confirm_yes", message) and not said("answer_no", message):
        return Answer("yes", rule="confirm_yes")
    plain = yes_no(findings, message)
    if plain is not None and not plain.unsure:
        changed = plain.value == "yes" and any(findings.present(kind) for kind in _FACTS)
        return Answer("change", rule="yes with a change") if changed else plain
    if any(findings.present(kind) for kind in _FACTS):
        return Answer("change", rule="facts told")
    return plain


def effort(findings: Findings, message: Message) -> Answer | None:
    """Read how hard it was: too_easy, right, too_hard; or a rating from 0 to 10."""
    for quantity in message.quantities.values():
        if not quantity.article and 0 <= quantity.value <= MOST:
            return Answer(number=quantity.value, rule="number")
    for name in ("effort_too_hard", "effort_too_easy", "effort_right"):
        hit = first_hit(name, message)
        if hit:
            before = [word.norm for word in message.before(hit.first, 2)]
            if words("refusing").isdisjoint(before):
                return Answer(name.removeprefix("effort_"), rule=f"answer: {name}")
            return Answer("right", rule=f"not {name.removeprefix('effort_')}")
    return None
