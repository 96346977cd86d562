"""A fall, a blow or a crash that is new at a return: what it did to the spine is asked at once.

The short list of a return has no row for an accident below 65 (`screen.yml`), for it asks of what
nobody tells. What is told is asked about at any age, before the plan goes on. What the words
themselves make an emergency, or of old or thin bones a sign for today, is judged by the screen.
Whether the pain began with it is not asked: it is known since when there has been pain.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.new_events import tells_new_event
from bot.conversation.drafting.flag_asked_first import ask_flag_first
from bot.conversation.planning.return_visits.told_at_return import (
    asked_of_headache,
    tells_new_headache,
)
from bot.conversation.safety.confirm_questions import one_alone
from bot.language.danger.agreement import wording_asks
from bot.language.facts import Facts
from bot.language.findings import Kind, Status
from bot.safety.rules_bones import OLD, WEAK_BONES

ASKED = "major_trauma"


def ask_of_new_event(draft: Draft) -> None:
    """Let the question what a fall or a blow has done be put before all else of a return."""
    safety = draft.safety
    if safety.asking or safety.locked:
        return
    fallen = tells_new_event(draft)
    if fallen and has_weak_bones(draft.facts):
        return  # the rules ask about a broken bone
    asked = ASKED if fallen else asked_of_headache(draft)
    if asked is None:
        _leave_wording_of_a_headache(draft)
        return
    before = tuple(one for one in safety.cleared if one[0] != asked)  # of an earlier visit
    shown = (*safety.shown, one_alone(asked))
    ask_flag_first(draft, asked, replace(safety, cleared=before, shown=shown))


def has_weak_bones(facts: Facts) -> bool:
    """Whether a small fall may break a bone of the spine (clinical 2.3 RF10)."""
    return (facts.age is not None and facts.age >= OLD) or bool(WEAK_BONES & {*facts.conditions})


def _leave_wording_of_a_headache(draft: Draft) -> None:
    """Ask nothing of what only the overall wording finds in "headaches since the weekend"."""
    told = [one for one in draft.turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    if told and all(map(wording_asks, told)) and tells_new_headache(draft):
        replies = (*draft.safety.replies, draft.turn.number)
        draft.set(**{slots.SAFETY: replace(draft.safety, replies=replies).as_dict()})
