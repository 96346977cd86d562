"""Goals told once more, for they were taken wrongly: "no, the three things are: bags, boots"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.goal_pieces import leads_in, without_lead
from bot.conversation.course.goals import is_named, is_same, scores_told, told_goals
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_scores_told
from bot.conversation.drafting.goals_dropped import reads_no_more
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.goal_changes.goals_in_hand import (
    goals_in_hand,
    open_goal,
    told_lately,
)
from bot.conversation.questions.goal import only_names_moves, take_goals, wishes_for_moves
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message_parts import parts_of


def take_goals_anew(draft: Draft) -> Follow | None:
    """Put the goals that are told in the place of those told lately; None for any other message.

    "That is no goal" is of one of them alone. What else the message says is left to be read.
    """
    weeks, text = weeks_of(draft), draft.turn.text
    if draft.turn.pressed or draft.asked == slots.GOAL or not goals_in_hand(draft, weeks):
        return None
    denied = spoken("denies_the_goals").match(text)
    leads = leads_in(text) and (denied is not None or spoken("names_all_goals").search(text))
    told = text[denied.end() :] if denied else text
    goals = [one for one in told_goals(told) if not _is_of_moves(one)]
    known = all(any(is_named(had.words, one) for had in weeks.goals) for one in goals)
    if not goals or not (leads or (denied and not known and _are_deeds(goals))):
        return None
    wrong = _wrong(draft, weeks, one_alone=bool(denied and denied["one"]))
    gone = [had for had in wrong if not any(is_same(had.words, one) for one in goals)]
    take_goals(draft, tuple(goals), gone=gone)
    keep_scores_told(draft, without_lead(told))
    at = denied.end() if denied else 0
    for first, last in reversed(parts_of(text)):
        part = text[first:last]
        if first < at or told_goals(part) or scores_told(goals, part):
            draft.leave_words(first, last)
    return None if draft.turn.text.strip(" .,!?;") else reads_no_more(draft)


def _wrong(draft: Draft, weeks: Weeks, *, one_alone: bool) -> tuple[Goal, ...]:
    """The goals that were taken wrongly: those told lately, or the one that is spoken of."""
    lately = told_lately(draft, weeks)
    if not one_alone:
        return lately
    opened = open_goal(draft, weeks)
    return (opened,) if opened else lately[-1:]


def _is_of_moves(goal: str) -> bool:
    return wishes_for_moves(goal) or only_names_moves(goal)


def _are_deeds(goals: list[str]) -> bool:
    """Whether all of them begin with something that is done: a bare "no, the boxes" is none."""
    return all(spoken("begins_with_a_deed").match(one) for one in goals)
