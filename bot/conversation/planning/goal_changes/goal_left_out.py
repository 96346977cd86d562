"""A goal that is no goal, or none any more, is taken out: "delete that goal"."""

from __future__ import annotations

from bot.conversation.course.goal_pieces import is_no_deed
from bot.conversation.course.goals import told_goals
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goals_dropped import drop_goals
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.goal_changes.goal_put_right import THAT, goal_meant
from bot.conversation.planning.goal_changes.goal_rated import take_goal_rating
from bot.conversation.planning.goal_changes.goals_in_hand import (
    goals_in_hand,
    open_goal,
    told_lately,
)
from bot.conversation.questions.goal import only_names_moves, take_goals, wishes_for_moves
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question


def leave_goal_out(draft: Draft) -> Follow | None:
    """Take out the goals that the message means; None where it means none.

    A question that stands beside it is left to be read.
    """
    weeks = weeks_of(draft)
    if draft.turn.pressed or not weeks.goals:
        return None
    text = draft.turn.text
    said = as_heard(draft.situation.turns[-1].text)
    if spoken("goal_put_right").search(said):
        return None  # it has other words now
    gone = _meant(draft, weeks, said)
    if not gone:
        return None
    drop_goals(draft, gone)
    _take_instead(draft)
    parts = parts_of(text)
    asked = [(first, last) for first, last in parts if is_question(text[first:last])]
    if not asked:
        return Follow.ON
    for first, last in reversed(parts):
        if (first, last) not in asked:
            draft.leave_words(first, last)
    return None


def _meant(draft: Draft, weeks: Weeks, said: str) -> list[Goal]:
    """The goals that words take out: by the word itself, by what they say, or those in hand."""
    open_one, in_hand = open_goal(draft, weeks), goals_in_hand(draft, weeks)
    denies = spoken("is_no_goal").search(said)
    told = spoken("goal_left_out").search(said) or denies
    if told is None and in_hand:
        told = spoken("told_goal_out").search(said) or spoken("open_goal_left_out").search(said)
    if told is None:
        return []
    groups = told.groupdict()
    which = groups["which"] or groups.get("named") or groups.get("none") or THAT
    if in_hand and which in words("unscored_goals"):
        lately = told_lately(draft, weeks)
        wrong = [one for one in lately if is_no_deed(one.words)] if denies else []
        return wrong or list(lately)  # "those are no goals": the true ones stay
    if spoken("all_goals").fullmatch(which):
        return list(weeks.goals)
    of_open = bool(words("latest_goal") & set(which.split()))
    one = goal_meant(weeks, which, open_one if of_open else None)
    return [one] if one is not None else []


def _take_instead(draft: Draft) -> None:
    """Keep the true goals that are told behind it, and how well they go."""
    text = draft.situation.turns[-1].text
    told = spoken("goals_told_instead").search(text)
    goals = told_goals(told["goal"]) if told else ()
    goals = tuple(one for one in goals if not (wishes_for_moves(one) or only_names_moves(one)))
    if goals:
        take_goals(draft, goals)
        take_goal_rating(draft)
