"""What somebody wants to do again, told in passing: kept as a goal, and nothing else is lost."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.course.goals import is_named, told_goals
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.questions.goal import SCORES_LEFT, take_goals
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.staying import read_staying
from bot.language.text.question_start import begins_as_question

# There any words are the answer, or nothing is kept yet.
NOT_AT = (slots.GOAL, slots.FLARE_PLAN, slots.CONSENT)


def note_goal(draft: Draft) -> None:
    """Keep a goal that a story or an answer tells ("I'd love to carry my shopping again").

    How well it goes is asked at a check-in; the question that is open comes first.
    """
    if draft.turn.pressed or draft.asked in NOT_AT or draft.values.get(slots.ABOUT):
        return
    text = draft.situation.turns[-1].text
    told = _wish_to_do_again(text) or spoken("would_be_nice_to_do").search(text)
    if told is None or "goal" in read_staying(draft.turn.reply):
        return
    if begins_as_question(between(text, *told.span(), SENTENCE)):
        return
    weeks = weeks_of(draft)
    goals = told_goals(told["goal"])
    new = tuple(one for one in goals if not any(is_named(had.words, one) for had in weeks.goals))
    if not new or len(weeks.goals) + len(new) > load_change_limits().most_activities:
        return
    take_goals(draft, new)
    draft.set(**{slots.GOAL_SCORE: SCORES_LEFT})


def _wish_to_do_again(text: str) -> re.Match[str] | None:
    """Find the first wish that is one of the days, and nothing wished of the guide."""
    for told in spoken("wishes_to_do_again").finditer(text):
        of_guide = spoken("wish_of_the_guide").match(told["goal"])
        if of_guide is None and spoken("makes_a_goal").search(told["goal"]):
            return told
    return None
