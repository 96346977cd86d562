"""How long the plan has gone on, told in a greeting: "hello! 12 weeks!", "day 14"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.numbers_of_others import days_of
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.turn import Turn
from bot.knowledge.staying.check_ins import load_check_in_days
from bot.knowledge.vocabulary.spoken_patterns import spoken

BESIDE = (None, slots.CHECK_IN, slots.DUE, slots.TOGETHER)  # what may be open


def leave_days_of_the_plan(draft: Draft) -> None:
    """Leave such words out: they are no length of the pain, no week of a pregnancy and no hour.

    They are of the plan where they come near the day that it is in. Where a check-in asks for
    days or hours they are the answer.
    """
    if draft.turn.pressed or draft.asked not in BESIDE:
        return
    if topic_now(draft.values) not in (None, PAIN):
        return
    for span in reversed(list(_told_in(draft, draft.turn.text))):
        draft.leave_words(*span)


def without_days_of_the_plan(draft: Draft, turn: Turn) -> Turn:
    """Return a turn without what was found in such words: "12 weeks today" tells no pregnancy."""
    spans = () if turn.button else tuple(_told_in(draft, turn.text))
    return turn.without(lambda one: any(first <= one.start < last for first, last in spans))


def _told_in(draft: Draft, text: str) -> Iterator[tuple[int, int]]:
    """Yield where it is told how long the plan has gone on, as [start, end) of the text."""
    lengths = tuple(spoken("days_of_the_plan").finditer(text))
    progression = weeks_of(draft).history.progression if lengths else None
    if progression is None:
        return
    gone_on = (today_of(draft) - progression.started).days
    for told in lengths:
        count, unit = told["n"] or told["m"], told["unit"] or told["units"]
        days = days_of(f"{count} {unit}s")
        if days is not None and abs(days - gone_on) <= load_check_in_days().open_for:
            yield told.span()
