"""A noted illness that is denied, deleted or called another's goes out of the facts, and is said.

One way for every illness and every stage (`language/replies/told/conditions_said.py` reads it).
What is only asked of, or is a relative's, is noted as nobody's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.taken_out.out_words import out_words
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.intake.readback import MONTHS_AGO, OF_PLACE, RECENT_BIRTH, sentence
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.condition_words import saying
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.wording.apostrophes import straightened
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.told.conditions_said import OUT, ConditionSaid, SaidOf, conditions_said
from bot.language.replies.told.taken_back import blanked

PREGNANCY = "pregnancy"  # a condition, a fact of the days, and its weeks
AFTER_BIRTH = (RECENT_BIRTH, MONTHS_AGO)
OF_OTHERS = (SaidOf.OF_ANOTHER, SaidOf.OF_KIN)
OF_DANGER = (Kind.FLAG, Kind.SIGN)
# What is answered where nothing went, by what is said and whether the illness is held.
ANSWERED = {
    (SaidOf.DELETED, False): "never_noted",
    (SaidOf.DENIED, False): "never_noted",
    (SaidOf.OF_ANOTHER, False): "not_yours",
    (SaidOf.BETTER, True): "better_but_noted",
    (SaidOf.TO_KEEP, True): "stays_noted",
}
SAYS_NO_MORE = "says_no_more"
_MARKS = " \t\n.,;:!?-'\"()"


def take_conditions_out(draft: Draft) -> None:
    """Take out what the message says is not so, and leave its words unread.

    Signs of danger stay as they were found, for the screen hears them all.
    """
    turn = draft.situation.turns[-1]
    if draft.turn.pressed:
        return
    found = conditions_said(turn.text, turn.findings)
    of_them = bool(draft.values.get(slots.ABOUT))  # then a relative's illness is what it is about
    told = [one for one in found if not (of_them and one.said in OF_OTHERS)]
    said = [one for one in told if _counts(draft, one, alone=_says_no_more(turn.text, told))]
    if not said:
        return
    held = draft.facts.conditions
    gone = [one for one in held if any(told.condition == one for told in said if _is_out(told))]
    kept = {one.condition for one in said if one.said in (SaidOf.STAYS, SaidOf.TO_KEEP)}
    draft.conditions_kept = tuple(one for one in held if one in kept.difference(gone))
    _leave(draft, said, gone)
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
    return _says_no_more(draft.turn.text, ())


def _says_no_more(text: str, said: Iterable[ConditionSaid]) -> bool:
    """Whether nothing is told in the words beside these."""
    rest = straightened(blanked(text, [(one.start, one.end) for one in said]).lower())
    for pattern in saying(SAYS_NO_MORE):
        rest = pattern.sub(" ", rest)
    return not rest.strip(_MARKS)


def _counts(draft: Draft, said: ConditionSaid, *, alone: bool) -> bool:
    """Whether it changes or answers anything.

    A denial of what is not held is of the story, or of what was asked; alone and unasked it is
    answered.
    """
    if said.condition in draft.facts.conditions:
        return said.said is not SaidOf.OF_KIN
    if said.said is SaidOf.DENIED:
        asks = draft.asked in (*PARTS, *slots.OF_A_MOVE, *slots.IN_STORY)
        known = bool(draft.facts.regions) and draft.safety.asking is None
        return alone and known and not asks
    of_held = (SaidOf.BETTER, SaidOf.TO_KEEP, SaidOf.STAYS)
    return said.said not in of_held or _is_noted_now(draft, said)


def _is_noted_now(draft: Draft, said: ConditionSaid) -> bool:
    """Whether the message would note it: what got better is no news of an illness."""
    told = draft.turn.findings.of(Kind.CONDITION)
    return said.said is SaidOf.BETTER and any(_goes(one, (said,)) for one in told)


def say_conditions_lost(draft: Draft) -> None:
    """Say which illnesses went as the message was heard; what is said to stay comes back."""
    facts = draft.facts
    back = tuple(one for one in draft.conditions_kept if one not in facts.conditions)
    if back:
        draft.set_facts(replace(facts, conditions=(*facts.conditions, *back)))
    has = {*draft.facts.conditions, *draft.conditions_out, *OF_PLACE}
    born = has.intersection(AFTER_BIRTH)
    lost = [one for one in draft.facts_before.conditions if one not in has]
    lost = [one for one in lost if not (one == PREGNANCY and born)]
    if lost and not draft.turn.pressed:
        draft.conditions_out = (*draft.conditions_out, *lost)
        draft.acknowledge(acknowledgement(out_words(draft), what=_named(lost)))


def _is_out(said: ConditionSaid) -> bool:
    return said.said in (*OUT, SaidOf.ASKED_OUT)


def without_conditions(facts: Facts, gone: Collection[str]) -> Facts:
    """Return the facts without some illnesses; a pregnancy goes with what its days told."""
    left = replace(facts, conditions=tuple(one for one in facts.conditions if one not in gone))
    if PREGNANCY not in gone:
        return left
    days = tuple(one for one in facts.lifestyle if one != PREGNANCY)
    return replace(left, lifestyle=days, pregnant_weeks=None)


def _leave(draft: Draft, said: Sequence[ConditionSaid], gone: Collection[str]) -> None:
    """Leave the words unread; of a list of signs they may be the answer, so they stand there."""
    spans = [(one.start, one.end) for one in said]
    turn = draft.turn
    told = turn.findings.mentions
    left = Findings(tuple(one for one in told if one.value not in gone and not _goes(one, said)))
    draft.turn = replace(turn, findings=left)
    heard = [one for one in said if one.said not in (SaidOf.OF_KIN, SaidOf.STAYS)]
    listed = draft.asked in PARTS and not _says_no_more(turn.text, heard)
    if heard and not listed and draft.safety.asking is None:
        draft.conditions_said = tuple((one.start, one.end) for one in heard)
        text = blanked(turn.text, draft.conditions_said)
        cut = (replace(one, text=text[one.start : one.end]) for one in turn.parts)
        parts = tuple(one for one in cut if one.text.strip(_MARKS))
        rest = left.without(lambda one: one.touches(spans) and one.kind not in OF_DANGER)
        draft.turn = replace(turn, text=text, findings=rest, parts=parts)
    draft.situation = replace(draft.situation, turn=draft.turn)


def _goes(told: Mention, said: Iterable[ConditionSaid]) -> bool:
    """Whether a finding is of an illness in words that say it is not the writer's, or ask.

    In words that say it stays, a denial is none ("no asthma attack").
    """
    if told.kind != Kind.CONDITION:
        return False
    near = {one.said for one in said if told.touches([(one.start, one.end)])}
    stays = near & {SaidOf.STAYS, SaidOf.TO_KEEP}
    return bool(near - stays) or (bool(stays) and told.status is Status.DENIED)


def _say(draft: Draft, said: Sequence[ConditionSaid], gone: Sequence[str]) -> None:
    asked = [one for one in said if one.said is SaidOf.ASKED_OUT]
    if gone:
        if any(one.condition in gone for one in asked):
            draft.acknowledge(acknowledgement("was_still_in"))
        draft.acknowledge(acknowledgement(out_words(draft), what=_named(gone)))
    asked_of = [one for one in asked if one.condition not in gone]
    if asked_of:
        facts = sentence(draft.facts)
        what = _named(dict.fromkeys(one.condition for one in asked_of))
        key = "illness_not_held" if facts else "illness_not_held_nothing"
        draft.acknowledge(acknowledgement(key, what=what, facts=facts))
    for one in said:
        held = one.condition in draft.facts.conditions
        answer = ANSWERED.get((one.said, held)) if one.condition not in gone else None
        if answer is not None:
            draft.acknowledge(acknowledgement(answer, what=_named([one.condition])))


def _named(conditions: Iterable[str]) -> str:
    known = load_conditions()
    return ", ".join(known[one].name for one in conditions if one in known)
