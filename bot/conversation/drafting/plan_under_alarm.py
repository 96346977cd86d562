"""The plan and the session as they were before a sign held them back: denied, it costs nothing.

They are kept with the turn that raises the sign. Where the sign is denied they come back whole:
minutes, list, what is done and the move that is up. What was put right or wished meanwhile stays,
and then the plan is made anew from it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import OF_A_SPREAD, TOLD_OF_A_SPREAD
from bot.conversation.drafting.next_plan import open_flags
from bot.conversation.safety.safety_state import DENIED, SafetyState
from bot.conversation.session.plans_before import OF_THE_PLAN
from bot.safety.levels import Level

# What a sign may take away besides: the lists that were answered, and the session.
_OF_THE_SESSION = (
    *(slots.SCREEN_NERVES, slots.SCREEN_GENERAL, slots.SESSION_BEGAN, slots.SESSION_PAIN),
    *(slots.HURT_ASKED, slots.PAUSED, slots.RATING, slots.CLOSED, slots.PLANS_BEFORE),
)
_KEPT = (*OF_THE_PLAN, *(name for name in OF_A_SPREAD if name not in slots.FACT_SLOTS))
_FACTS = tuple(name for name in slots.FACT_SLOTS if name not in TOLD_OF_A_SPREAD)
_WISHED = (slots.SETTING, slots.MINUTES, *_FACTS)  # what a person may change meanwhile
BEFORE = "before"
RAISED = "raised"
ON = "on"


def holding(state: SafetyState) -> tuple[str, ...]:
    """Return the open signs that hold a plan back."""
    least = Level.D.rank
    return tuple(one for one, level in open_flags(state).items() if Level(level).rank >= least)


def keep_under_alarm(draft: Draft) -> None:
    """Keep the plan of before a turn that raises a sign, until no sign is open any more."""
    before = SafetyState.from_dict(draft.before.get(slots.SAFETY))
    kept = draft.values.get(slots.HELD_PLAN)
    if not holding(draft.safety):
        if kept:
            draft.set(**{slots.HELD_PLAN: None})
    elif not holding(before) and draft.before.get(slots.ROUTINE):
        was = {name: draft.before.get(name) for name in (*_KEPT, *_OF_THE_SESSION)}
        raised = {name: draft.values.get(name) for name in _WISHED}
        on = draft.situation.now.date().isoformat()
        draft.set(**{slots.HELD_PLAN: {BEFORE: was, RAISED: raised, ON: on}})


def as_before_the_alarm(draft: Draft) -> bool:
    """Put plan and session back where all that held them was denied; False where they are not."""
    kept: Mapping[str, Any] | None = draft.values.get(slots.HELD_PLAN)
    if not kept or holding(draft.safety) or not _all_denied(draft):
        return False
    if kept[ON] != draft.situation.now.date().isoformat():
        return False
    if any(_written(draft.values.get(name)) != _written(was) for name, was in kept[RAISED].items()):
        return False
    draft.set(**kept[BEFORE])
    return True


def _written(value: object) -> str:
    """The value as it is kept: a tuple comes back as a list."""
    return json.dumps(value, sort_keys=True)


def _all_denied(draft: Draft) -> bool:
    held = holding(SafetyState.from_dict(draft.before.get(slots.SAFETY)))
    how = {slug: ended for slug, _turn, ended in draft.safety.cleared}
    return all(how.get(slug) == DENIED for slug in held)
