"""A routine that is made anew for a wish: what was found stays, for no fact has changed.

In a session what is done stays done, and the routine as it was can be had back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import begin_session, current_item, went_further_out
from bot.conversation.session.session_feedback import first_open
from bot.conversation.undo import depending_on_plan

OF_THE_ROUTINE = (slots.ROUTINE, slots.SETTING, slots.MINUTES)
# What a move that is blamed changes besides: what is known of the body, and the session.
OF_A_SPREAD = (
    *(slots.CHECK_RESULTS, slots.ASSESSMENT_SHOWN, slots.FEEDBACK, slots.TOGETHER, slots.WEEKS),
    *(slots.EXERCISE, *slots.FACT_SLOTS),
)
TOLD_OF_A_SPREAD = ("radiation", "quality")  # facts that the blame itself may have told
BEFORE_SPREAD = "before_spread"  # what was kept before a blame, behind a newer change


def made_anew(draft: Draft) -> None:
    """Let the routine be made once more; whoever has just said "start" begins with the new one."""
    begins = draft.asked == slots.TOGETHER and draft.values.get(slots.TOGETHER) == "now"
    done = draft.values.get(slots.FEEDBACK)
    under_way = draft.asked == slots.EXERCISE_FEEDBACK
    keep_as_it_was(draft)
    draft.set(**depending_on_plan())
    if begins or under_way:
        draft.set(**begin_session())
    if under_way:
        draft.set(**{slots.FEEDBACK: done})


def keep_as_it_was(draft: Draft) -> None:
    """Keep the routine of before this message, so that a wish can be taken back."""
    before = draft.before
    if before.get(slots.ROUTINE):
        kept = {name: before.get(name) for name in OF_THE_ROUTINE}
        spread = _before_spread(before)
        draft.set(**{slots.BEFORE_CHANGE: {**kept, BEFORE_SPREAD: spread} if spread else kept})


def keep_before_a_spread(draft: Draft) -> None:
    """Keep all of before a move was blamed for pain that went further out: it may be protested."""
    before = draft.before
    kept = {name: before.get(name) for name in (*OF_THE_ROUTINE, *OF_A_SPREAD)}
    draft.set(**{slots.BEFORE_CHANGE: kept})


def blamed(draft: Draft) -> bool:
    """Whether a move was blamed in this talk, and nobody has protested yet."""
    return _before_spread(draft.values) is not None


def blamed_move(draft: Draft) -> str | None:
    """The id of the move that was blamed, None where none was."""
    kept = _before_spread(draft.values) or {}
    item = current_item(kept)
    return item.exercise_id if item else None


def restore(draft: Draft) -> None:
    """Put the routine back as it was before it was changed; what is done stays done."""
    kept = dict(draft.values.get(slots.BEFORE_CHANGE) or {})
    spread = kept.pop(BEFORE_SPREAD, None)
    if not kept:
        return
    draft.set(**kept, **{slots.BEFORE_CHANGE: spread, slots.PAUSED: None, slots.REPROMPT: None})
    draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
    draft.keep("setting")


def let_off(draft: Draft) -> None:
    """Let a move that was blamed come again, as if it had done nothing.

    Right behind the blame all is as it was before; where something was changed since, that stays.
    """
    if went_further_out(draft.values):
        restore(draft)
        return
    kept, move = _before_spread(draft.values), blamed_move(draft)
    if kept is None:
        return
    setting = draft.setting
    facts = {name: kept.get(name) for name in TOLD_OF_A_SPREAD}
    out = replace(setting, left_out=setting.left_out - {move}).as_dict()
    draft.set(**facts, **{slots.SETTING: out, slots.CHECK_RESULTS: kept[slots.CHECK_RESULTS]})
    draft.keep("setting")
    made_anew(draft)
    draft.set(**{slots.BEFORE_CHANGE: None})


def _before_spread(values: Mapping[str, Any]) -> dict[str, Any] | None:
    kept: dict[str, Any] = values.get(slots.BEFORE_CHANGE) or {}
    return kept if went_further_out(values) else kept.get(BEFORE_SPREAD)
