"""A place that is new since the last visit is rated beside the known one, or instead of it.

"Low back 2, but now my neck hurts, a 6": the pain that a check-in compares is that of the known
place, and 6 beside the 2 of last time is no change for the worse. A strong pain counts wherever it
is (clinical 8.4).
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.one_more_place import AT_RETURN
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.words.rated_places import RatedPlace, rated_places
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.staying.talk_words import talk_words
from bot.language.findings import Kind
from bot.language.place_sides import BACK
from bot.safety.rules_nerves import NECK


def leave_rating_of_new_place(draft: Draft) -> None:
    """Leave such a rating out of what is read as the pain, and say which place is asked about."""
    known, turn = draft.facts_before.regions, draft.turn
    if turn.pressed or not known or not _is_at_return(draft):
        return
    rated = list(rated_places(turn.text, turn.findings.of(Kind.REGION)))
    new = [one for one in rated if not _is_of(one, known)]
    new = [one for one in new if one.rating < load_pacing().flare_nrs]
    if not new:
        return
    if draft.facts.nrs in {one.rating for one in new}:
        draft.set_facts(replace(draft.facts, nrs=draft.facts_before.nrs))
    for one in reversed(new):
        draft.leave_words(one.start, one.end)
    if len(new) == len(rated) and _asks_for_pain(draft):
        named = load_regions()
        words = {"place": named[new[0].place].name, "known": named[known[0]].name}
        draft.acknowledge(talk_words("rated_apart", number=str(new[0].rating), **words))


def _is_of(one: RatedPlace, known: tuple[str, ...]) -> bool:
    """Whether it is of a place that is known; the back without a part is any but a neck."""
    return one.place in known or BACK in known or (one.place == BACK and not {*known} <= NECK)


def _is_at_return(draft: Draft) -> bool:
    coming = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    return weeks_of(draft).has_plan and (draft.asked in AT_RETURN or bool(coming))


def _asks_for_pain(draft: Draft) -> bool:
    """Whether a number of the known place is what is wanted now."""
    return draft.asked in (None, slots.CHECK_IN) or topic_now(draft.values) == PAIN
