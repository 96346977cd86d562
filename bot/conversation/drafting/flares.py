"""A flare as the conversation begins and ends it."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.days_told_ahead import days_in
from bot.conversation.course.returning import since_response
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.standing_facts import of_the_days
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.undo import depending_on_plan
from bot.knowledge.staying.talk_words import talk_words

STARTED = "yes"  # value of the slot `flare`
SAME = "same"  # one of the feelings
# What a flare changes beside the plan.
CHANGED = (
    *(slots.WEEKS, slots.SCREEN_NERVES, slots.CLOSED, slots.CHECK_IN, slots.RATING, slots.DUE),
)


def begin_flare(draft: Draft, by: str = "person") -> None:
    """Keep that it has begun; the safety questions come first, then the quiet plan."""
    lasts = weeks_of(draft).in_flare and draft.values.get(slots.FLARE) != slots.BESIDE
    told = (
        "flare_told_before"
        if draft.values.get(slots.FLARE) == slots.BESIDE
        else "flare_on_your_word"
    )
    draft.acknowledge(talk_words("flare_lasts" if lasts else told))
    note_flare(draft, by)
    if state := draft.values.get(slots.DUE):
        if state["open"] and (days := days_in(state)):  # the check-in ends, its days are kept
            draft.keep("practised", **days, today=False, dated=False)
        draft.set(**{slots.DUE: {**state, "open": []}})
    draft.set_facts(of_the_days(draft.facts_before, draft.facts))
    draft.set(**depending_on_plan(), **{slots.SCREEN_NERVES: None, slots.CLOSED: None})
    draft.set(**{slots.CHECK_IN: "worse", slots.EXERCISE: 0, slots.RATING: None})
    if draft.values.get(slots.FLARE) == slots.OPEN:  # "a flare", written while that was asked
        draft.set(**{slots.FLARE: STARTED})


def note_flare(draft: Draft, by: str = "person") -> None:
    """Keep that a flare has begun, and what stood before it; one that lasts goes on."""
    weeks = weeks_of(draft)
    if weeks.in_flare:
        return
    changed = (*depending_on_plan(), *CHANGED)
    draft.set(**{slots.BEFORE_FLARE: {name: draft.values.get(name) for name in changed}})
    draft.keep("flare", by=by)
    draft.set(**{slots.WEEKS: weeks.with_flare(today_of(draft)).as_dict()})


def answer_feeling(draft: Draft, feeling: str) -> None:
    """Answer to better, the same or worse; "the same" in a flare is that it lasts."""
    if feeling == SAME and weeks_of(draft).in_flare:
        draft.acknowledge(talk_words("flare_lasts"))
    else:
        draft.say(since_response(feeling, draft.values))


def take_back_flare(draft: Draft) -> bool:
    """Bring back what stood before a flare that was begun today and is none; True where it did."""
    weeks, before = weeks_of(draft), draft.values.get(slots.BEFORE_FLARE)
    begun = weeks.in_flare and weeks.history.flares[-1].began == today_of(draft)
    if not begun:
        return False
    if not before:  # it was begun by the numbers of a check-in
        return take_back_earlier_flare(draft)
    draft.set(**before, **{slots.BEFORE_FLARE: None, slots.FLARE: None, slots.ASKED: None})
    draft.keep("flare_misread")
    if (state := weeks_of(draft).history.progression) is not None:
        draft.keep("progression", state=state.as_dict(), changes=[])
    draft.acknowledge(talk_words("flare_misread"))
    return True


def take_back_earlier_flare(draft: Draft) -> bool:
    """Take a flare of an earlier day that was none off the record; True where there was one.

    The plan goes on as it stood before it.
    """
    stood = weeks_of(draft).as_before_flare()
    if stood is None:
        return False
    draft.keep("flare_misread")
    draft.set(**{slots.WEEKS: stood.as_dict(), slots.FLARE: None, slots.BEFORE_FLARE: None})
    draft.set(**depending_on_plan(), **{slots.CLOSED: None})
    draft.acknowledge(talk_words("flare_taken_off"))
    return True


def may_be_flare(draft: Draft) -> None:
    """Let it be asked whether "worse" is a flare, of somebody who has a plan and is in none."""
    weeks = weeks_of(draft)
    if weeks.has_plan and not weeks.in_flare:
        draft.set(**{slots.FLARE: slots.OPEN})


def end_flare(draft: Draft) -> None:
    """Keep that it is over, on the person's word; the doses come back from half."""
    weeks = weeks_of(draft)
    draft.acknowledge(talk_words("flare_over"))
    draft.keep("flare_over")
    draft.set(**{slots.WEEKS: weeks.without_flare(today_of(draft)).as_dict()})
    draft.set(**depending_on_plan(), **{slots.CLOSED: None, slots.RATING: None})
    if draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN):
        draft.set(**{slots.CHECK_IN: "better"})
