"""The newest change of the goals is taken back: "undo that", "put the church one back"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.goals import is_named
from bot.conversation.course.weeks import Goal
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_score
from bot.conversation.drafting.goals_dropped import drop_goals, reads_no_more
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.drafting.plan import Told
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.goal_changes.goals_in_hand import changed_last
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard


def take_goals_back(draft: Draft) -> Follow | None:
    """Put the goals back as they were before the last turn; None where it changed none.

    One that is named comes back alone, and those that are kept stay.
    """
    added, gone = changed_last(draft)
    if draft.turn.pressed or draft.asked == slots.GOAL or not (added or gone):
        return None
    said = as_heard(draft.situation.turns[-1].text.strip())
    named = [one for one in gone if is_named(one["words"], said)]
    undone = spoken("undoes_the_last").fullmatch(said) is not None
    if not undone and not (named and spoken("wants_a_thing_back").search(said)):
        return None
    if undone:
        drop_goals(draft, [one for one in weeks_of(draft).goals if one.words in added])
    back = gone if undone else named
    if back:
        words = "; ".join(one["words"] for one in back)
        draft.acknowledge(talk_words("goal_back", words=words))
    for one in back:
        _bring_back(draft, one)
    return reads_no_more(draft)


def _bring_back(draft: Draft, gone: Told) -> None:
    """Keep a goal again, with how well it went when it was taken out."""
    back, weeks = Goal(gone["words"]), weeks_of(draft)
    draft.keep("activity", words=back.words)
    weeks = replace(weeks, goals=(*weeks.goals, back))
    draft.set(**{slots.WEEKS: weeks.as_dict()})
    if (score := gone["score"]) is not None:
        keep_score(draft, weeks.with_score(back, score, today_of(draft)), back, score)
