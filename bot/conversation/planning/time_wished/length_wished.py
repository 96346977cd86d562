"""How many minutes are wished for, taken and said back; a list that was cut is made anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.minutes import minutes_offered
from bot.conversation.session.session import routine_of
from bot.knowledge.routine.routine_rules import next_offered
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wishes import Wishes

_MINUTES_IN = {"duration_days": 1440, "sit_hours": 60, "drive_hours": 60, "stand_hours": 60}
_ROUNDED = 0.006  # facts keep two decimals


def as_long_as_now(draft: Draft, wishes: Wishes) -> bool:
    """Whether the minutes that are wished for are those that were noted before this message."""
    known = draft.before.get(slots.MINUTES)
    return known is not None and wishes.minutes == known and not wishes.place


def length_changed(draft: Draft, wishes: Wishes) -> Iterator[str]:
    """Take the minutes that are wished for; yield the words that say them back.

    The minutes that are known change nothing where the list serves them; a list that was cut is
    made anew for them.
    """
    yield from _length(draft, wishes, draft.before.get(slots.MINUTES))


def _length(draft: Draft, wishes: Wishes, before: int | None) -> Iterator[str]:
    if before is None and draft.values.get(slots.MINUTES) is not None:
        return  # told just now, as the answer: "a longer one, 20 minutes"
    wanted = None if wishes.minutes is None else minutes_offered(wishes.minutes)
    if before is not None and (wanted is not None or wishes.longer) and not draft.setting.whole:
        draft.set(**{slots.SETTING: replace(draft.setting, whole=True).as_dict()})
        draft.keep("setting")
    if before is not None and wishes.minutes is None and (wishes.shorter or wishes.longer):
        wanted = next_offered(before, longer=wishes.longer)
        if wanted is None:
            yield wish_words("longest" if wishes.longer else "shortest")
            return
    if wanted is not None and (wanted != before or _is_cut(draft)):
        draft.set(**{slots.MINUTES: wanted, slots.MINUTES_TODAY: None})
        not_of_a_day(draft, wishes.minutes)
        given = wishes.minutes in (None, wanted)
        yield wish_words("minutes" if given else "nearest", str(wanted))


def is_nearest_already(draft: Draft, wishes: Wishes) -> bool:
    """Say so where the minutes of the plan are already the nearest to those wished for."""
    known, told = draft.before.get(slots.MINUTES), wishes.minutes
    nearest = told is not None and known is not None and minutes_offered(told) == known != told
    if nearest:
        draft.acknowledge(wish_words("nearest", str(known)))
    return nearest


def not_of_a_day(draft: Draft, minutes: int | None) -> None:
    """A time that is wished for is no time of the pain and no hours of a day."""
    before, facts = draft.facts_before, draft.facts
    gone = {}
    for key, unit in _MINUTES_IN.items():
        told = getattr(facts, key)
        new = told is not None and told != getattr(before, key)
        if minutes and new and told and abs(told * unit - minutes) <= unit * _ROUNDED:
            gone[key] = getattr(before, key)
    if gone:
        draft.set_facts(replace(facts, **gone))


def _is_cut(draft: Draft) -> bool:
    """Whether the list of today is shorter than the minutes that it was made for."""
    routine = routine_of(draft.values)
    if routine is None or draft.asked == slots.RATING:
        return False
    return bool(draft.values.get(slots.WHOLE_PLAN)) or routine.lasts < routine.minutes
