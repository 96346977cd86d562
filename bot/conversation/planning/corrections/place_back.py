"""Another place was taken for the pain, and the list made for it: both are as they were before.

It comes where the place of before is told again, and where the list of before is wanted back.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import OF_A_PLACE, restore
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.planning.corrections.correcting import say_change
from bot.conversation.planning.wishes.plans_taken_back import say_list_back, wants_a_list_back
from bot.conversation.session.plans_before import plans_before
from bot.language.facts import Facts

REGIONS = OF_A_PLACE[0]


def take_place_back(draft: Draft) -> Follow | None:
    """Put the list back as it was before another place was told; None where none was."""
    lists = plans_before(draft.before)
    steps = next((at for at, one in enumerate(reversed(lists), 1) if one.get(REGIONS)), 0)
    if draft.turn.pressed or not steps or draft.asked == slots.EXERCISE_FEEDBACK:
        return None
    kept = facts_of(lists[-steps])
    if not (_is_told_again(draft, kept) or _is_wished_back(draft, kept)):
        return None
    before = draft.facts if draft.said_change else draft.facts_before
    draft.set(**{slots.PLANS_BEFORE: list(lists)})
    restore(draft, steps)
    say_change(draft, before, draft.facts)
    say_list_back(draft)
    return Follow.ON


def _is_told_again(draft: Draft, kept: Facts) -> bool:
    """Whether the pain is said to be where it was before, and on no other side.

    So it is where the other place is denied and none is left.
    """
    before, now = draft.facts_before, draft.facts
    back = not now.regions or {*now.regions} == {*kept.regions}
    moved_back = back and {*before.regions} not in ({*kept.regions}, {*now.regions})
    return moved_back and now.side in (None, before.side, kept.side)


def _is_wished_back(draft: Draft, kept: Facts) -> bool:
    """Whether the list of before is asked for, which was for another place than the one held."""
    before, now = draft.facts_before.regions, draft.facts.regions
    elsewhere = {*now} not in ({*before}, {*kept.regions})
    said = draft.situation.turn.text
    return kept.regions != before and not elsewhere and wants_a_list_back(draft, said)
