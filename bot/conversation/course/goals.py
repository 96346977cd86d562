"""Goals in the person's own words: where one ends and the next begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.conversation.course.goal_pieces import asks, goal_pieces, is_no_deed, rated_apart
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.reply_limits import counted, enough
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only, words
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.replies.answering.number_roles import NumberRole, numbers_told
from bot.language.text.message import Message

LONGEST = 120  # characters of one goal
_BEFORE, _BEHIND = spoken("before_a_goal"), spoken("behind_a_goal")


def told_goals(text: str) -> tuple[str, ...]:
    """Return the goals a text tells of, three at most, each on one line; empty for "nothing".

    A goal is something that somebody does. A number behind it is how well it goes, and words that
    only rate one that is told tell none ("carry the bags. Bags 5").
    """
    if says_only(text, "nothing_told"):
        return ()
    goals: list[str] = []
    for piece in goal_pieces(text):
        goal = _goal_of(piece)
        rated = rated_apart(piece.strip(" .!?"))[1] is not None
        again = rated and any(is_named(one, goal) for one in goals)
        if len(goal) > len("do") and not again and goal not in goals:
            goals.append(goal)
    return tuple(goals[: load_change_limits().most_activities])


def scores_told(goals: Sequence[str], text: str) -> dict[str, int]:
    """Return how well goals go, as a text rates each of them alone ("bags 5, boots 7").

    A number on its own, or with no more than a "that's", rates the goal right before it.
    """
    told: dict[str, int] = {}
    last: list[str] = []
    for piece in (text[slice(*one)].strip(" .!?") for one in pieces_of(text)):
        words, score = rated_apart(piece)
        alone = spoken("rates_the_goal_before").fullmatch(piece)
        if alone is not None:
            numbers = Message.read(alone["score"]).numbers()
            score = round(numbers[0].value) if numbers else None
        named = last if alone else [one for one in goals if is_named(one, words)]
        if score is not None and len(named) == 1 and not (alone and named[0] in told):
            told[named[0]] = score
        last = named if not alone else []
    return told


def _goal_of(piece: str) -> str:
    """The words of a goal without what leads it in and out; "" where a piece tells none."""
    if asks(piece):
        return ""
    said = _BEHIND.sub("", _BEFORE.sub("", piece).strip(" .!?")).strip(" .!?,")
    if is_no_deed(said):
        return ""
    words = _BEFORE.sub("", rated_apart(said)[0]).strip(" .!?,:=-")
    return "" if is_no_deed(words) else " ".join(words.split())[:LONGEST]


def names_of(words_of_goal: str) -> frozenset[str]:
    """Return the words by which a goal is known, in their base forms too."""
    told = [
        one for one in Message.read(words_of_goal).words if len(one.norm) >= counted("goal_word")
    ]
    plain = words("no_words_of_a_goal")
    return frozenset(form for one in told if one.norm not in plain for form in one.forms) - plain


def is_named(words_of_goal: str, text: str) -> bool:
    """Whether a text names a goal by a word of it, or by the deed it begins with ("getting up")."""
    return not names_of(words_of_goal).isdisjoint(names_of(text)) or _begins_so(words_of_goal, text)


def _begins_so(words_of_goal: str, text: str) -> bool:
    told = spoken("deed_with_a_particle").match(words_of_goal)
    if told is None:
        return False
    deed, small = told["deed"].casefold(), told["with"].casefold()
    said = Message.read(text).words
    return any(deed in one.forms and then.norm == small for one, then in pairwise(said))


def goal_named_most(goals: Sequence[str], text: str) -> str | None:
    """Return the goal of which a text holds the most words, None where none or several do."""
    told = names_of(text)
    shared = {one: len(names_of(one) & told) for one in goals}
    most = [one for one, count in shared.items() if count and count == max(shared.values())]
    return most[0] if len(most) == 1 else None


def is_same(one: str, other: str) -> bool:
    """Whether two goals are one in other words: most of what the shorter names, both name."""
    first, second = names_of(one), names_of(other)
    least = min(len(first), len(second))
    return bool(least) and len(first & second) >= enough("one_goal_told_twice") * least


def summed_up(text: str) -> int | None:
    """Return the one number that is told for all of a goal ("call it 4"), None without one."""
    told = spoken("sums_up_a_score").search(text)
    numbers = Message.read(told["score"]).numbers() if told else ()
    return round(numbers[0].value) if numbers else None


def scores_of_parts(words_of_goal: str, text: str) -> tuple[int, ...]:
    """Return the numbers that are told for parts of one goal ("shifts 6, gym 0").

    A part that does not go at all counts as 0. Empty where its parts are not told apart.
    """
    pieces = [text[first:last] for first, last in pieces_of(text)]
    told = [score_of(one) for one in pieces if is_named(words_of_goal, one)]
    scores = tuple(one for one in told if one is not None)
    return scores if len(set(scores)) > 1 else ()


def parts_rated(words_of_goal: str, text: str) -> dict[str, int]:
    """Return the parts of one goal with the numbers they are told, each in the goal's own words.

    A part that the goal does not name alone has the words of the text ("shift 7").
    """
    fragments = [one.strip() for one in spoken("joins_parts_of_a_goal").split(words_of_goal)]
    told: dict[str, int] = {}
    for first, last in pieces_of(text):
        piece = text[first:last]
        score = score_of(piece) if is_named(words_of_goal, piece) else None
        if score is None:
            continue
        own = [one for one in fragments if is_named(one, piece)]
        said = spoken("none_of_a_goal").sub("", rated_apart(piece.strip(" .!?"))[0])
        told[own[0] if len(own) == 1 and own[0] not in told else said.strip(" .!?,:")] = score
    return told


def score_of(piece: str) -> int | None:
    """Return the number that a piece tells of a goal, 0 for one that does not go at all."""
    numbers = [
        round(one.quantity.value)
        for one in numbers_told(Message.read(piece))
        if one.role is NumberRole.ALONE and not one.refused
    ]
    fitting = [one for one in numbers if 0 <= one <= MOST_PAIN]
    if fitting:
        return fitting[0]
    return 0 if spoken("none_of_a_goal").search(piece) else None
