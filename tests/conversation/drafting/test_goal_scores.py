"""Scores of goals told by their names are kept, and none is a rating of the pain."""

from __future__ import annotations

from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_score, keep_scores_told
from tests.conversation.planning.goal_changes.test_goal_put_right import SCORING
from tests.conversation.planning.situations import situation


def test_goal_scores_told_are_of_the_goals_that_are_named() -> None:
    draft = Draft.of(situation("stairs 4, boxes 2", SCORING))
    keep_scores_told(draft, "stairs 4, boxes 2, my lunch 9")

    weeks = weeks_in(draft.values)
    assert [weeks.scores_of(one)[-1].value for one in weeks.goals] == [4, 2]
    assert len(draft.acknowledged) == len(weeks.goals)


def test_goal_scores_are_said_and_kept() -> None:
    draft = Draft.of(situation("4", SCORING))
    weeks = weeks_in(draft.values)
    keep_score(draft, weeks, weeks.goals[0], 4)

    assert draft.kept[0][0] == "activity_score"
    assert draft.acknowledged[0].endswith("4 of 10 now.")
