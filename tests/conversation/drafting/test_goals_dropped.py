"""Goals that are taken out are off the list, and their last score is told with them."""

from __future__ import annotations

from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_scores_told
from bot.conversation.drafting.goals_dropped import drop_goals, drop_quietly, reads_no_more
from bot.conversation.drafting.request import Follow
from tests.conversation.planning.goal_changes.test_goal_put_right import BOXES, SCORING, STAIRS
from tests.conversation.planning.situations import situation


def _draft() -> Draft:
    draft = Draft.of(situation("stairs 4, boxes 2", SCORING))
    keep_scores_told(draft, "stairs 4, boxes 2")
    draft.acknowledged.clear()
    return draft


def test_goals_dropped_are_said_in_one_sentence() -> None:
    draft = _draft()
    drop_goals(draft, weeks_in(draft.values).goals)

    assert not weeks_in(draft.values).goals
    assert draft.acknowledged == [
        f"Taken out of what you want to do again: {STAIRS[0]}; {BOXES[0]}."
    ]


def test_goals_dropped_quietly_keep_their_score_in_the_entry() -> None:
    draft = _draft()
    drop_quietly(draft, weeks_in(draft.values).goals[0])

    told = {"number": STAIRS[1], "words": STAIRS[0], "score": 4}
    assert ("activity_over", told) in draft.kept
    assert not draft.acknowledged


def test_goals_dropped_leave_nothing_to_be_read() -> None:
    draft = _draft()
    assert reads_no_more(draft) is Follow.ON
    assert not draft.turn.text
