"""Goals that are taken out: off the list, out of an open check-in, and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import without_goal
from bot.conversation.course.weeks import Goal
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.knowledge.staying.talk_words import talk_words
from bot.language.findings import Findings


def drop_goals(draft: Draft, gone: Sequence[Goal]) -> None:
    """Take goals out, and say so in one sentence."""
    for goal in gone:
        drop_quietly(draft, goal)
    if gone:
        draft.acknowledge(talk_words("goal_gone", words="; ".join(one.words for one in gone)))


def drop_quietly(draft: Draft, goal: Goal) -> None:
    """Take a goal out where another sentence says so; the records keep its last score."""
    weeks = weeks_of(draft)
    scores = weeks.scores_of(goal)
    score = round(scores[-1].value) if scores else None
    draft.keep("activity_over", number=goal.number, words=goal.words, score=score)
    if state := draft.values.get(slots.DUE):
        place = weeks.goals.index(goal)
        draft.set(**{slots.DUE: without_goal(state, place)})
    left = tuple(one for one in weeks.goals if one != goal)
    draft.set(**{slots.WEEKS: replace(weeks, goals=left).as_dict()})


def reads_no_more(draft: Draft) -> Follow:
    """Go on; nothing of the message answers anything else."""
    draft.turn = replace(draft.turn, text="", findings=Findings(), parts=(), intent=None)
    draft.situation = replace(draft.situation, turn=draft.turn)
    return Follow.ON
