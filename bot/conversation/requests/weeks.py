"""What is asked or told over weeks: a flare and its end, a goal, how it went."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.consent_given import consent_given
from bot.conversation.goals import told_goals
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.hearing import of_the_days
from bot.conversation.planning.next_plan import today_of, weeks_of
from bot.conversation.questions.goal import take_goals
from bot.conversation.requests.request import Follow
from bot.conversation.undo import depending_on_plan
from bot.knowledge.staying.talk_words import talk_words
from bot.language.replies.staying import goal_told


def begin_flare(draft: Draft) -> Follow:
    """On the person's own word: the safety questions first, then the quiet plan."""
    weeks = weeks_of(draft)
    draft.acknowledge(talk_words("flare_lasts" if weeks.in_flare else "flare_on_your_word"))
    if not weeks.in_flare:
        draft.keep("flare", by="person")
        draft.set(**{slots.WEEKS: weeks.with_flare(today_of(draft)).as_dict()})
    if draft.values.get(slots.DUE):
        draft.set(**{slots.DUE: {**draft.values[slots.DUE], "open": []}})
    draft.set_facts(of_the_days(draft.facts_before, draft.facts))
    draft.set(**depending_on_plan(), **{slots.SCREEN_NERVES: None, slots.CLOSED: None})
    draft.set(**{slots.CHECK_IN: "worse", slots.EXERCISE: 0, slots.RATING: None})
    return Follow.ON


def end_flare(draft: Draft) -> Follow:
    """The person says that it is over: the doses come back from half."""
    weeks = weeks_of(draft)
    if not weeks.in_flare:
        draft.acknowledge(talk_words("flare_none"))
        return Follow.BACK
    draft.acknowledge(talk_words("flare_over"))
    draft.keep("flare_over")
    draft.set(**{slots.WEEKS: weeks.without_flare(today_of(draft)).as_dict()})
    draft.set(**depending_on_plan(), **{slots.CLOSED: None, slots.RATING: None})
    if draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN):
        draft.set(**{slots.CHECK_IN: "better"})
    return Follow.ON


def tell_goal(draft: Draft) -> Follow:
    """A goal told at any time is taken, and scored next."""
    goals = told_goals(goal_told(draft.turn.text))
    if not goals:
        draft.set(**{slots.GOAL: slots.OPEN})
        return Follow.ON
    take_goals(draft, goals)
    return Follow.ON


def show_progress(draft: Draft) -> Follow:
    """How it went, in words and as a chart; then the open question again."""
    draft.say("action_show_progress" if consent_given(draft.values) else "utter_progress_not_kept")
    return Follow.BACK
