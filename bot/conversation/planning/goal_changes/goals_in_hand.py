"""Which goals the talk is about: the one that is scored, and what the last reply did with some."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import goal_at, topic_now
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.last_reply import said_last
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.drafting.plan import Plan, Told

GOAL_TOLD, GOAL_OVER = "activity", "activity_over"  # entries for the records


def open_goal(draft: Draft, weeks: Weeks) -> Goal | None:
    """Return the goal that is being scored, None where none is."""
    if draft.asked == slots.GOAL_SCORE:
        return weeks.unscored()
    topic = topic_now(draft.values) if draft.asked == slots.DUE else None
    scored = topic is not None and topic.partition(":")[2] != ""
    return weeks.goals[goal_at(topic)] if topic and scored else None


def goals_in_hand(draft: Draft, weeks: Weeks) -> bool:
    """Whether a goal is being scored, or the last reply named one that is kept or was."""
    added, gone = changed_last(draft)
    if added or gone or open_goal(draft, weeks) is not None:
        return True
    said = said_last(draft)
    return any(one.words in said for one in weeks.goals)


def changed_last(draft: Draft) -> tuple[tuple[str, ...], tuple[Told, ...]]:
    """What the last turn did to the goals: the words of those it took, and those it took out."""
    kept = Plan.from_dict(draft.before.get(slots.PLAN)).keep
    added = tuple(told["words"] for what, told in kept if what == GOAL_TOLD)
    return added, tuple(told for what, told in kept if what == GOAL_OVER)


def told_lately(draft: Draft, weeks: Weeks) -> tuple[Goal, ...]:
    """The goals that nobody has scored before today: those of this visit."""
    today = today_of(draft)
    return tuple(one for one in weeks.goals if all(it.on == today for it in weeks.scores_of(one)))
