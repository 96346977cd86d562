"""How well a goal goes, told at any time of a visit: "the shopping is a 5 now, not a 2"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import ACTIVITY, topic_now
from bot.conversation.course.goals import (
    is_named,
    parts_rated,
    score_of,
    scores_of_parts,
    summed_up,
)
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.goal_scores import keep_score
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.questions.goal import asks_for_one, take_goals
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message

ASKS_ITSELF = (slots.GOAL,)


def take_goal_rating(draft: Draft) -> bool:
    """Keep the score of a goal that the message names, and say it.

    What is said of it is no rating of the pain; the rest of the message is read as ever. True where
    nothing is left to be read.
    """
    weeks = weeks_of(draft)
    if draft.turn.pressed or not weeks.goals or draft.asked in ASKS_ITSELF:
        return False
    text = draft.turn.text
    parted = [goal for goal in weeks.goals if scores_of_parts(goal.words, text)]
    of_another = draft.asked == slots.GOAL_SCORE and weeks.unscored() not in parted
    if parted and not of_another:  # "3. bowls 5": the open one, and another beside it
        return _of_parts(draft, weeks, text)
    taken = []
    for first, last in pieces_of(text):
        goal, score = _rated(draft, weeks, text[first:last])
        if goal is None or score is None:
            continue
        weeks = weeks.with_score(goal, score, today_of(draft))
        keep_score(draft, weeks, goal, score)
        taken.append((first, last, score))
    if not taken:
        return _scored_in_order(draft, weeks, text)
    if draft.facts.nrs in {score for *_, score in taken}:
        draft.set(nrs=draft.facts_before.nrs)
    of_goals = [
        (first, last) for first, last in pieces_of(text) if _is_of_goals(weeks, text[first:last])
    ]
    left = draft.turn.findings.without(lambda one: one.touches(of_goals))
    rest = blanked(text, of_goals)
    draft.turn = replace(draft.turn, text=rest, findings=left, parts=())
    draft.situation = replace(draft.situation, turn=draft.turn)
    more = asks_something(rest.strip(" .,;")) or bool(read_wishes(rest))
    return not (left.mentions or more) and is_within(rest, "answer_piece")


def _scored_in_order(draft: Draft, weeks: Weeks, text: str) -> bool:
    """Take as many bare numbers as there are goals left, in their order, or one for "both"."""
    left = [goal for goal in weeks.goals if not _scored_today(draft, weeks, goal)]
    pieces = [text[first:last] for first, last in pieces_of(text)]
    scores = [score_of(one) for one in pieces]
    if not _scores(draft) or len(left) < 2 or not is_within(text, "answer_piece"):
        return False
    if len(scores) == 1 and spoken("of_all_goals").search(text):
        scores *= len(left)
    if len(scores) != len(left) or None in scores:
        return False
    for goal, score in zip(left, scores, strict=True):
        weeks = weeks.with_score(goal, int(score or 0), today_of(draft))
        keep_score(draft, weeks, goal, int(score or 0))
    if draft.facts.nrs in scores:
        draft.set(nrs=draft.facts_before.nrs)
    return True


def _scored_today(draft: Draft, weeks: Weeks, goal: Goal) -> bool:
    """Whether a goal has its score: of this check-in, else of any day."""
    if draft.asked == slots.DUE:
        topic = f"{ACTIVITY}:{weeks.goals.index(goal)}"
        return topic not in draft.values[slots.DUE]["open"]
    return bool(weeks.scores_of(goal))


def _scores(draft: Draft) -> bool:
    """Whether how well a goal goes is the open question."""
    topic = topic_now(draft.values) if draft.asked == slots.DUE else None
    return draft.asked == slots.GOAL_SCORE or (topic or "").startswith(ACTIVITY)


def _of_parts(draft: Draft, weeks: Weeks, text: str) -> bool:
    """Take the number for all of a goal that stands behind those of its parts.

    Else each part is a goal with its own number, where there is room; or one number is asked for.
    """
    goal = next(one for one in weeks.goals if scores_of_parts(one.words, text))
    score, parts = summed_up(text), parts_rated(goal.words, text)
    if score is not None:
        keep_score(draft, weeks.with_score(goal, score, today_of(draft)), goal, score)
    elif len(weeks.goals) - 1 + len(parts) <= load_change_limits().most_activities:
        _take_apart(draft, goal, parts)
    elif draft.asked == slots.GOAL_SCORE:
        return False  # its own question asks for one
    else:
        draft.acknowledge(asks_for_one(goal.words, text))
    draft.set(nrs=draft.facts_before.nrs)
    return True


def _take_apart(draft: Draft, goal: Goal, parts: Mapping[str, int]) -> None:
    """Keep the parts of a goal as goals, each with the number that is told for it."""
    take_goals(draft, tuple(parts), gone=(goal,))
    for one in weeks_of(draft).goals:
        if (score := parts.get(one.words)) is not None:
            weeks = weeks_of(draft).with_score(one, score, today_of(draft))
            keep_score(draft, weeks, one, score)


def _is_of_goals(weeks: Weeks, piece: str) -> bool:
    """Whether a piece names a goal, or says which number is wrong ("not 2")."""
    return bool(_named(weeks, piece)) or spoken("only_denies_a_number").fullmatch(piece) is not None


def _rated(draft: Draft, weeks: Weeks, piece: str) -> tuple[Goal | None, int | None]:
    """Return the goal that a piece names and its number, None for what is missing.

    Where goals are being scored, a number beside its name is enough ("stairs 4, 2 for the boxes").
    """
    told = spoken("rates_a_goal").search(piece.casefold())
    named = _named(weeks, piece)
    if told is None and _scores(draft):
        return (named[0] if len(named) == 1 else None), score_of(piece) if named else None
    if told is None:
        return None, None
    numbers = Message.read(told["score"]).numbers()
    score = round(numbers[0].value) if numbers else None
    fits = score is not None and 0 <= score <= MOST_PAIN
    return (named[0] if len(named) == 1 else None), score if fits else None


def _named(weeks: Weeks, piece: str) -> list[Goal]:
    """Return the goals that a piece names by a word of theirs, or the only one as "the goal"."""
    named = [one for one in weeks.goals if is_named(one.words, piece)]
    if not named and len(weeks.goals) == 1 and spoken("the_goal").search(piece.casefold()):
        return [weeks.goals[0]]
    return named
