"""A goal that is no goal, or none any more, is taken out: "delete that goal"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import goal_at, topic_now, without_goal
from bot.conversation.course.goals import is_no_deed, told_goals
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.goal_put_right import THAT, goal_meant
from bot.conversation.planning.goal_rated import take_goal_rating
from bot.conversation.questions.goal import only_names_moves, take_goals, wishes_for_moves
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words


def leave_goal_out(draft: Draft) -> Follow | None:
    """Take out the goal that the message means; None where it means none."""
    weeks = weeks_of(draft)
    if draft.turn.pressed or not weeks.goals:
        return None
    said = draft.situation.turns[-1].text.casefold().replace("’", "'")
    if spoken("goal_put_right").search(said):
        return None  # it has other words now
    open_one = open_goal(draft, weeks)
    told = spoken("goal_left_out").search(said) or spoken("is_no_goal").search(said)
    if told is None and open_one is not None:
        told = spoken("open_goal_left_out").search(said)
    if told is None:
        return None
    named = told["which"] or told.groupdict().get("none") or ""
    several = named in words("unscored_goals")
    unscored = [one for one in weeks.goals if not weeks.scores_of(one)] if several else []
    wrong = [one for one in unscored if is_no_deed(one.words)]  # the true ones stay
    meant: list[Goal | None] = [*(wrong or unscored)] or [
        goal_meant(weeks, told["which"] or THAT, open_one)
    ]
    gone = [one for one in meant if one is not None]
    for goal in gone:
        drop_goal(draft, goal)
    if gone:
        _take_instead(draft)
    return Follow.ON if gone else None


def _take_instead(draft: Draft) -> None:
    """Keep the true goals that are told behind it, and how well they go."""
    text = draft.situation.turns[-1].text
    told = spoken("goals_told_instead").search(text)
    goals = told_goals(told["goal"]) if told else ()
    goals = tuple(one for one in goals if not (wishes_for_moves(one) or only_names_moves(one)))
    if goals:
        take_goals(draft, goals)
        take_goal_rating(draft)


def drop_goal(draft: Draft, gone: Goal) -> None:
    """Take one goal off the list and out of an open check-in, and say so."""
    weeks = weeks_of(draft)
    draft.keep("activity_over", number=gone.number)
    if state := draft.values.get(slots.DUE):
        place = weeks.goals.index(gone)
        draft.set(**{slots.DUE: without_goal(state, place)})
    left = tuple(one for one in weeks.goals if one != gone)
    draft.set(**{slots.WEEKS: replace(weeks, goals=left).as_dict()})
    draft.acknowledge(talk_words("goal_gone", words=gone.words))


def open_goal(draft: Draft, weeks: Weeks) -> Goal | None:
    """Return the goal that is being scored, None where none is."""
    if draft.asked == slots.GOAL_SCORE:
        return weeks.unscored()
    topic = topic_now(draft.values) if draft.asked == slots.DUE else None
    scored = topic is not None and topic.partition(":")[2] != ""
    return weeks.goals[goal_at(topic)] if topic and scored else None
