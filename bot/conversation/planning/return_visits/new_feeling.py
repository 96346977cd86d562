"""A numb or tingling arm or leg that is new at a return: whether it is weak is asked at once.

The short list of a return asks for a weak limb among other rows, and only behind the check-in.
Somebody who tells of such a feeling is asked before that, and then told who should look at it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.places_told.limbs_felt import (
    ARM,
    LEG,
    OWN_REASONS,
    feeling_key,
    limbs_felt,
    with_feeling,
)
from bot.conversation.drafting.flag_asked_first import ask_flag_first
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.safety.levels import Level

QUESTION_OF = {ARM: "arm_motor", LEG: "leg_motor"}


def ask_of_new_feeling(draft: Draft) -> None:
    """Let the question whether that arm or leg is weak be put before all else of a return."""
    limb = _new_limb(draft)
    if limb is None:
        return
    asked = QUESTION_OF[limb]
    safety = draft.safety
    before = tuple(one for one in safety.cleared if one[:2] != (asked, 0))  # of an earlier visit
    read = draft.situation.turns[-1].noted(without_mistaken).findings
    told = [one for one in read.of(Kind.FLAG) if one.status is not Status.DENIED]
    replies = safety.replies
    if all(map(wording_asks, told)):  # its wording alone would ask about both legs and the seat
        replies = (*replies, draft.turn.number)
    ask_flag_first(draft, asked, replace(safety, cleared=before, replies=replies))


def tell_of_new_feeling(draft: Draft) -> None:
    """Say who should look at it, once it is known that the limb is not weak."""
    for limb, asked in QUESTION_OF.items():
        key = feeling_key(limb)
        open_still = asked not in draft.safety.asked or asked == draft.safety.asking
        if open_still or _sent_for(draft, asked) or times_told(draft, key):
            continue
        felt = (one for one in draft.situation.turns if limb in limbs_felt(one.text, one.findings))
        gone = _withdrawn(draft, asked)
        told = [one for one in felt if not gone & {*one.findings.values(Kind.FLAG)}]
        if told:
            note_told(draft, key)
            if not OWN_REASONS & {*draft.facts.conditions}:
                draft.set_facts(with_feeling(draft.facts, limb, told[-1].findings))
            draft.acknowledge(acknowledgement(f"new_feeling_{limb}"))


def _withdrawn(draft: Draft, asked: str) -> frozenset[str]:
    """The signs that were told and taken back: of what was taken back nothing is told."""
    denied = (slug for slug, _, how in draft.safety.cleared if how == "denied")
    return frozenset(denied) - {asked}


def _sent_for(draft: Draft, asked: str) -> bool:
    """Whether somebody was told to be seen for it: then that stands, and no more is said."""
    return any(f"{asked}:{level.value}" in draft.safety.shown for level in Level)


def _new_limb(draft: Draft) -> str | None:
    turn, known = draft.turn, draft.facts_before
    planned = weeks_of(draft).has_plan or draft.values.get(slots.ROUTINE)
    if turn.pressed or draft.asked in slots.OF_A_MOVE or not planned:
        return None
    if draft.safety.asking or draft.safety.locked:
        return None
    new = spoken("new_of_late").search(turn.text.casefold()) is not None
    felt = limbs_felt(turn.text, turn.findings)
    return next((limb for limb in felt if new or known.radiation != limb), None)
