"""A noted illness that is denied, deleted or called another's goes out of the facts, and is said.

One way for every illness and every stage (`language/replies/conditions_said.py` reads it). What is
only asked of, or is a relative's, is noted as nobody's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import let_follow
from bot.conversation.intake.readback import sentence
from bot.conversation.safety.screen import PARTS
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.condition_words import saying
from bot.knowledge.safety.conditions import load_conditions
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention
from bot.language.replies.conditions_said import OUT, ConditionSaid, SaidOf, conditions_said
from bot.language.replies.taken_back import blanked

PREGNANCY = "pregnancy"  # a condition, a fact of the days, and its weeks
OF_OTHERS = (SaidOf.OF_ANOTHER, SaidOf.OF_KIN)
OF_DANGER = (Kind.FLAG, Kind.SIGN)
SAYS_NO_MORE = "says_no_more"
_MARKS = " \t\n.,;:!?-'\"()"


def take_conditions_out(draft: Draft) -> None:
    """Take out what the message says is not so, and leave its words unread.

    Signs of danger stay as they were found, for the screen hears them all.
    """
    turn = draft.situation.turns[-1]
    if draft.turn.pressed:
        return
    held = draft.facts.conditions
    found = list(conditions_said(turn.text, turn.findings))
    of_them = bool(draft.values.get(slots.ABOUT))  # then a relative's illness is what it is about
    found = [one for one in found if not (of_them and one.said in OF_OTHERS)]
    said = [one for one in found if _counts(one, held)]
    if not said:
        return
    gone = [one for one in held if any(told.condition == one for told in said if _is_out(told))]
    _leave(draft, said)
    if gone:
        draft.set_facts(without_conditions(draft.facts, gone))
        draft.conditions_out = tuple(gone)
    _say(draft, said, gone)


def settle_conditions(draft: Draft) -> bool:
    """Let the plan follow what was taken out; True where the message says nothing else."""
    if draft.conditions_out:
        let_follow(draft)
        draft.renewed |= draft.asked == slots.TOGETHER
    if not draft.conditions_said:
        return False
    rest = draft.turn.text.lower().replace("\u2019", "'")
    for pattern in saying(SAYS_NO_MORE):
        rest = pattern.sub(" ", rest)
    return not rest.strip(_MARKS)


def _counts(said: ConditionSaid, held: Collection[str]) -> bool:
    """Whether it changes or answers anything: a denial of what is not held is of the story."""
    return said.condition in held or said.said not in (SaidOf.DENIED, SaidOf.OF_ANOTHER)


def _is_out(said: ConditionSaid) -> bool:
    return said.said in (*OUT, SaidOf.ASKED_OUT)


def without_conditions(facts: Facts, gone: Collection[str]) -> Facts:
    """Return the facts without some illnesses; a pregnancy goes with what its days told."""
    left = replace(facts, conditions=tuple(one for one in facts.conditions if one not in gone))
    if PREGNANCY not in gone:
        return left
    days = tuple(one for one in facts.lifestyle if one != PREGNANCY)
    return replace(left, lifestyle=days, pregnant_weeks=None)


def _leave(draft: Draft, said: Sequence[ConditionSaid]) -> None:
    """Leave the words unread; of a list of signs they may be the answer, so they stand there."""
    spans = [(one.start, one.end) for one in said]
    turn = draft.turn
    left = Findings(tuple(one for one in turn.findings.mentions if not _goes(one, said)))
    draft.turn = replace(turn, findings=left)
    heard = [one for one in said if one.said is not SaidOf.OF_KIN]
    if heard and draft.asked not in PARTS and draft.safety.asking is None:
        text = blanked(turn.text, [(one.start, one.end) for one in heard])
        cut = (replace(one, text=text[one.start : one.end]) for one in turn.parts)
        parts = tuple(one for one in cut if one.text.strip(_MARKS))
        rest = left.without(lambda one: one.touches(spans) and one.kind not in OF_DANGER)
        draft.turn = replace(turn, text=text, findings=rest, parts=parts)
        draft.conditions_said = True
    draft.situation = replace(draft.situation, turn=draft.turn)


def _goes(told: Mention, said: Iterable[ConditionSaid]) -> bool:
    """Whether a finding is of an illness in words that say it is not the writer's, or ask."""
    spans = [(one.start, one.end) for one in said]
    return told.kind == Kind.CONDITION and told.touches(spans)


def _say(draft: Draft, said: Sequence[ConditionSaid], gone: Sequence[str]) -> None:
    asked = [one for one in said if one.said is SaidOf.ASKED_OUT]
    if gone:
        if any(one.condition in gone for one in asked):
            draft.acknowledge(acknowledgement("was_still_in"))
        draft.acknowledge(acknowledgement("taken_out", what=_named(gone)))
    asked_of = [one for one in asked if one.condition not in gone]
    if asked_of:
        facts = sentence(draft.facts)
        what = _named(dict.fromkeys(one.condition for one in asked_of))
        key = "illness_not_held" if facts else "illness_not_held_nothing"
        draft.acknowledge(acknowledgement(key, what=what, facts=facts))
    for one in said:
        if one.said is SaidOf.DELETED and one.condition not in gone:
            draft.acknowledge(acknowledgement("never_noted", what=_named([one.condition])))
        if one.said is SaidOf.BETTER and one.condition in draft.facts.conditions:
            draft.acknowledge(acknowledgement("better_but_noted", what=_named([one.condition])))


def _named(conditions: Iterable[str]) -> str:
    known = load_conditions()
    return ", ".join(known[one].name for one in conditions if one in known)
