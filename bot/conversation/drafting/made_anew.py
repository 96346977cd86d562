"""A routine that is made anew for a wish: what was found stays, for no fact has changed.

In a session what is done stays done. Each change can be taken back, a few of them one by one.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import first_open
from bot.conversation.session.other_moves import SessionStep
from bot.conversation.session.plans_before import (
    ANSWERED,
    OF_THE_PLAN,
    blame_of,
    plans_before,
    with_step,
)
from bot.conversation.session.session import begin_session, current_item, went_further_out
from bot.conversation.undo import depending_on_plan

# What a move that is blamed changes besides: what is known of the body, and the session.
OF_A_SPREAD = (
    *(slots.CHECK_RESULTS, slots.ASSESSMENT_SHOWN, slots.FEEDBACK, slots.TOGETHER, slots.WEEKS),
    *(slots.EXERCISE, *slots.FACT_SLOTS),
)
# Facts of where it hurts: another place makes another list, and comes back with the one before.
OF_A_PLACE = ("regions", "region_vague", "side", "worse_side", "sides_of", "stiff")
TOLD_OF_A_SPREAD = ("radiation", "quality")  # facts that the blame itself may have told


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
    """Keep the plan of before this message, once, so that a wish can be taken back."""
    _keep(draft, OF_THE_PLAN)


def put_instead(draft: Draft, step: SessionStep) -> None:
    """Put another move in the place of one, and say it; the plan of before is kept."""
    keep_as_it_was(draft)
    draft.set(**step.slots)
    draft.acknowledge(step.say)
    draft.renewed = True


def keep_before_a_spread(draft: Draft) -> None:
    """Keep all of before a move was blamed for pain that went further out: it may be protested."""
    _keep(draft, (*OF_THE_PLAN, *OF_A_SPREAD))


def keep_before_a_place(draft: Draft) -> None:
    """Keep the plan of before another place of the pain was told, with the place it was for."""
    _keep(draft, (*OF_THE_PLAN, *OF_A_PLACE, slots.ASSESSMENT_SHOWN))


def _keep(draft: Draft, names: tuple[str, ...]) -> None:
    """Keep what was before this message; what a message keeps twice is one step."""
    before = draft.before
    if before.get(slots.ROUTINE):
        kept, had = plans_before(draft.values), plans_before(before)
        newest = kept[-1] if kept != had and len(kept) >= len(had) else {}
        step = {name: before.get(name) for name in (*newest, *names) if name != ANSWERED}
        draft.set(**{slots.PLANS_BEFORE: with_step(before, step)})


def blamed(draft: Draft) -> bool:
    """Whether a move was blamed in this talk, and nobody has protested yet."""
    return blame_of(draft.values) is not None


def blamed_move(draft: Draft) -> str | None:
    """The id of the move that was blamed, None where none was."""
    item = current_item(blame_of(draft.values) or {})
    return item.exercise_id if item else None


def restore(draft: Draft, steps: int = 1) -> None:
    """Put the plan back as it was before so many changes; what is done stays done."""
    known = plans_before(draft.values)
    if not known or not steps:
        return
    places = (one for step in reversed(known[-steps:]) for one in step.items())
    kept = {name: value for name, value in places if name in OF_A_PLACE}
    kept |= {name: value for name, value in known[-steps].items() if name != ANSWERED}
    draft.set(**kept, **{slots.PLANS_BEFORE: list(known[:-steps])})
    draft.set(**{slots.PAUSED: draft.before.get(slots.PAUSED), slots.REPROMPT: None})
    draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
    draft.keep("setting")


def let_off(draft: Draft) -> None:
    """Let a move that was blamed come again, as if it had done nothing.

    Right behind the blame all is as it was before; where something was changed since, that stays.
    """
    if went_further_out(draft.values):
        restore(draft)
        draft.set(**{slots.PAUSED: None})
        return
    kept, move = blame_of(draft.values), blamed_move(draft)
    if kept is None:
        return
    setting = draft.setting
    facts = {name: kept.get(name) for name in TOLD_OF_A_SPREAD}
    out = replace(setting, left_out=setting.left_out - {move}).as_dict()
    draft.set(**facts, **{slots.SETTING: out, slots.CHECK_RESULTS: kept[slots.CHECK_RESULTS]})
    draft.keep("setting")
    made_anew(draft)
    draft.set(**{slots.PLANS_BEFORE: None})
