"""A goal whose words were taken wrongly is put right: "replace that with: dig my vegetable bed"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.goals import is_named, told_goals
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goals_dropped import drop_quietly
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.replies.told.taken_back import blanked

THAT = "that"  # the goal that was named last


def put_goal_right(draft: Draft) -> None:
    """Let the goal that the message means have the words it gives; the rest is read as ever."""
    weeks = weeks_of(draft)
    if draft.turn.pressed or not weeks.goals:
        return
    text = draft.turn.text
    told = spoken("goal_put_right").search(text)
    if told is None or not (draft.asked == slots.GOAL_SCORE or "goal" in text.casefold()):
        return
    gone = goal_meant(weeks, told["which"] or told["place"] or THAT)
    put = next(iter(told_goals((told["goal"] or told["told"]).strip(" \"'"))), "")
    if gone is None or not put:
        return
    drop_quietly(draft, gone)
    draft.keep("activity", words=put)
    weeks = weeks_of(draft)
    left = (*weeks.goals, Goal(put))
    draft.set(**{slots.WEEKS: replace(weeks, goals=left).as_dict()})
    draft.acknowledge(talk_words("goal_changed", words=put, gone=gone.words))
    rest = blanked(text, [told.span()])
    kept = draft.turn.findings.without(lambda one: one.touches([told.span()]))
    draft.turn = replace(draft.turn, text=rest, findings=kept, parts=(), intent=None)
    draft.situation = replace(draft.situation, turn=draft.turn)


def goal_meant(weeks: Weeks, which: str, open_one: Goal | None = None) -> Goal | None:
    """The goal by its place or its words; "that" is the one that is being scored, or the newest."""
    which, latest = which.casefold(), open_one or weeks.unscored() or weeks.goals[-1]
    if _place_in(which) is not None:
        return goal_at_place(weeks, which)
    named = next((one for one in weeks.goals if is_named(one.words, which)), None)
    of_latest = named is None and not words("latest_goal").isdisjoint(re.findall(r"[a-z]+", which))
    if of_latest and not which.startswith(('"', "'")):
        return latest
    return latest if named is None and open_one is not None else named


def goal_at_place(weeks: Weeks, which: str) -> Goal | None:
    """Return the goal whose place in the list is named ("the second one", "number 2")."""
    at = _place_in(which.casefold())
    return weeks.goals[at - 1] if at is not None and at <= len(weeks.goals) else None


def _place_in(which: str) -> int | None:
    places = table("row_names")
    named = next((int(places[one][0]) for one in which.split() if one in places), None)
    told = (int(one) for one in which.split() if one.isdigit())
    return (named or next(told, None)) or None
