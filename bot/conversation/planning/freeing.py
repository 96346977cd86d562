"""A sign that held the plan back and is open no longer: that is said, and the plan is made anew."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.next_plan import open_flags
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level


def free_the_plan(draft: Draft) -> None:
    """Take out what was cleared in this turn; a routine that it held back is made anew."""
    before = SafetyState.from_dict(draft.before.get(slots.SAFETY))
    held, holds = open_flags(before), open_flags(draft.safety)
    gone = [slug for slug in held if slug not in holds and _holds_back(held[slug])]
    if not gone:
        return
    known = load_red_flags()
    if not draft.steps:  # else the reply says so itself
        names = ", ".join(known[slug].name for slug in gone)
        draft.opening = acknowledgement("sign_out", what=names)
    if routine_of(draft.values) is None:
        return
    still = [slug for slug, level in holds.items() if _holds_back(level)]
    made_anew(draft)
    draft.acknowledge(acknowledgement("plan_held_still" if still else "plan_freed"))
    draft.renewed = True


def _holds_back(level: str) -> bool:
    return Level(level).rank >= Level.D.rank
