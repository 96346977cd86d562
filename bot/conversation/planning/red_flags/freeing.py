"""A sign that held the plan back and is open no longer: that is said.

Denied, the plan comes back as it was; looked at, it is made anew.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.plan_under_alarm import as_before_the_alarm, holding
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.red_flags import load_red_flags

SAYS_SORRY = "utter_misread_released"


def free_the_plan(draft: Draft) -> None:
    """Take out what was cleared in this turn; a routine that it held back is made anew."""
    before = SafetyState.from_dict(draft.before.get(slots.SAFETY))
    held, still = holding(before), holding(draft.safety)
    gone = [slug for slug in held if slug not in still]
    if not gone:
        return
    known = load_red_flags()
    if not draft.steps:  # else the reply says so itself
        names = ", ".join(known[slug].name for slug in gone)
        draft.opening = acknowledgement("sign_out", what=names)
    if as_before_the_alarm(draft):
        sorry = any(step.action == SAYS_SORRY for step in draft.steps) or before.locked
        draft.acknowledge(acknowledgement("plan_as_before" if sorry else "plan_back"))
        draft.renewed = True
        return
    if routine_of(draft.values) is None:
        return
    made_anew(draft)
    draft.acknowledge(acknowledgement("plan_held_still" if still else "plan_freed"))
    draft.renewed = True
