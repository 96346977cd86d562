"""The list of goals is shown, or all but one go: "drop the others", "only the shopping one"."""

from __future__ import annotations

from bot.conversation.course.goals import is_named
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goals_dropped import drop_goals, reads_no_more
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.goal_changes.goal_put_right import goal_at_place
from bot.conversation.planning.goal_changes.goals_in_hand import open_goal
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.replies.told.taken_back import blanked


def settle_goals(draft: Draft) -> Follow | None:
    """Show the goals by number, or keep one alone; None where the message asks for neither."""
    weeks = weeks_of(draft)
    if draft.turn.pressed or not weeks.goals:
        return None
    said = straightened(draft.situation.turns[-1].text)
    if spoken("goals_shown").search(said):
        return _show(draft, weeks)
    others = spoken("other_goals_left_out").search(said)
    one = spoken("one_goal_kept").search(said)
    told = one or others
    if told is None:
        return None
    opened = open_goal(draft, weeks)
    rest = one["one"] if one else blanked(said, [told.span()])
    named = _named(weeks, rest)
    if opened is None and spoken("speaks_of_goals").search(said) is None and not (others and named):
        return None  # "only the bridge one" is of the moves
    stays = named or (opened if others else None)
    if stays is None:
        return _show(draft, weeks) if others else None
    drop_goals(draft, [goal for goal in weeks.goals if goal != stays])
    return _is_read(draft, talk_words("goal_known", words=stays.words))


def _named(weeks: Weeks, words: str) -> Goal | None:
    """The goal of that place or of those words."""
    named = next((one for one in weeks.goals if is_named(one.words, words)), None)
    return named or goal_at_place(weeks, words)


def _show(draft: Draft, weeks: Weeks) -> Follow:
    """The goals in their own words, each by its number."""
    told = (f"{at}. {one.words}" for at, one in enumerate(weeks.goals, 1))
    return _is_read(draft, talk_words("goals_listed", words="; ".join(told)))


def _is_read(draft: Draft, say: str) -> Follow:
    """Say it; nothing of the message answers anything else."""
    draft.acknowledge(say)
    return reads_no_more(draft)
