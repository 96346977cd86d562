"""A story that is about somebody else's back."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.safety.help.advice import advice_for_them
from bot.conversation.safety.theirs.minors import CHILD
from bot.conversation.turn import Turn
from bot.knowledge.conversation.relations import Relation, relation_of
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.assertion.whose_back import back_of_another, topic_person
from bot.language.danger.agreement import agreed, of_the_wording, wording_asks
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answering.answers import LONGEST
from bot.language.text.message import Message
from bot.safety.triage import triage

_WORD = re.compile(r"[a-z-]+")
OF_THE_BODY = (Kind.REGION, Kind.FLAG)


def tells_of_somebody_else(findings: Findings) -> bool:
    """Return True when a place of pain is named that is somebody else's, and none of one's own."""
    return back_of_another(findings.mentions) is not None


def written_for(text: str, findings: Findings) -> Relation | None:
    """Return whom a message is written for, None where it is the writer.

    Either it says so ("asking for my dad"), or the one place of pain that it tells is theirs.
    """
    if any(findings.present(kind) for kind in OF_THE_BODY):
        return None
    named = topic_person(Message.read(text[:LONGEST]))
    if named is not None:
        return relation_of((named,))
    other = back_of_another(findings.mentions)
    if other is None:
        return None
    said = tuple(_WORD.findall(without_apostrophes(text.casefold())))
    return relation_of((*other.cues, *said))


def as_theirs(findings: Findings) -> Findings:
    """Return what is told of them as told of the one the talk is about."""
    if not any(one.status is Status.OTHER_PERSON for one in findings.mentions):
        return findings
    return Findings(
        tuple(
            replace(one, status=Status.PRESENT) if one.status is Status.OTHER_PERSON else one
            for one in findings.mentions
        )
    )


def without_alarm_at_who(turn: Turn) -> Turn:
    """Return the turn without what its overall wording alone raises, where it only says who it is.

    "She's 78" is no emergency of hers, however it is weighed. A short message must be surer
    already (`theirs_for_each_word_less`); of 1,440 ways to say who somebody is three still alarm.
    """
    said = _WORD.findall(turn.text.casefold().replace("'", " ").replace("\u2019", " "))
    who = words("persons") | words("third_person") | words("who_somebody_is")
    if not said or not who.issuperset(said):
        return turn
    return turn.without(lambda one: agreed(one) or wording_asks(one))


def without_alarm_at_denial(turn: Turn) -> Turn:
    """Return the turn without what the wording alone raises of others in words that deny.

    "No, she isnt numb or weak" says what she has not: beside little words the wording goes by
    nothing but what is denied.
    """
    little = words("persons") | words("third_person") | words("negators") | words("without_sense")
    told = " ".join(one.text for one in turn.findings.mentions if one.status is Status.DENIED)
    known = little | {*_WORD.findall(told.casefold())}

    def is_denial(one: Mention) -> bool:
        of_another = one.kind == Kind.FLAG and one.status is Status.OTHER_PERSON
        said = {word for cue in one.cues for word in _WORD.findall(cue.casefold())}
        return of_another and of_the_wording(one) and bool(told) and known.issuperset(said)

    return turn.without(is_denial)


def without_child_carried(turn: Turn) -> Turn:
    """Return the turn without a child's pain where the child is only lifted or carried."""
    moves = [m for kind in (Kind.AGGRAVATED_BY, Kind.TRIGGER) for m in turn.findings.of(kind)]
    return turn.without(
        lambda one: one.value == CHILD and any(m.start <= one.start < m.end for m in moves)
    )


def words_about_them(findings: Findings, advice_line: str) -> str:
    """Return what their signs call for, "" when nothing does; emergencies are told before."""
    return advice_for_them(triage([findings]).flags_other, advice_line)
