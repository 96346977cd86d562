"""How well goals go, kept and said, of one or of each that a text rates by its name."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import with_goal_scored
from bot.conversation.course.goals import scores_told
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.knowledge.staying.talk_words import talk_words


def keep_score(draft: Draft, weeks: Weeks, goal: Goal, score: int) -> None:
    """Keep a score and say it; the check-in that asks for it, or did today, has it too."""
    draft.keep("activity_score", number=goal.number, words=goal.words, score=score)
    draft.acknowledge(talk_words("goal_scored", words=goal.words, score=str(score)))
    draft.set(**{slots.WEEKS: weeks.as_dict()})
    state = draft.values.get(slots.DUE)
    if state:
        place = weeks.goals.index(goal)
        draft.set(**{slots.DUE: with_goal_scored(state, place, score)})


def keep_scores_told(draft: Draft, text: str) -> None:
    """Keep the score of every goal that a text rates by its name; a pain it reads as is none."""
    weeks = weeks_of(draft)
    told = scores_told([one.words for one in weeks.goals], text)
    for goal in weeks.goals:
        if (score := told.get(goal.words)) is not None:
            weeks = weeks.with_score(goal, score, today_of(draft))
            keep_score(draft, weeks, goal, score)
    if draft.facts.nrs in told.values():
        draft.set(nrs=draft.facts_before.nrs)
