"""Goals in the person's own words: where one ends and the next begins."""

from __future__ import annotations

from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.reply_limits import counted, enough
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only, words
from bot.language.extract.history.amounts import MOST_PAIN
from bot.language.replies.number_roles import NumberRole, numbers_told
from bot.language.text.message import Message
from bot.language.text.question_start import begins_to_ask, ends_with_mark, plainly_put

LONGEST = 120  # characters of one goal
_NO_GOAL = spoken("no_goal_at_all")
_BETWEEN, _BEFORE = spoken("between_goals"), spoken("before_a_goal")
_GOES_ON = spoken("goes_on_with_a_goal")


def told_goals(text: str) -> tuple[str, ...]:
    """Return the goals a text tells of, three at most, each on one line; empty for "nothing"."""
    if says_only(text, "nothing_told"):
        return ()
    told = (part.strip() for part in _pieces(text) if not _asks(part))
    parts = (_BEFORE.sub("", part).strip(" .!?") for part in told)
    wanted = (one for one in parts if not is_no_deed(one))
    goals = [" ".join(part.split())[:LONGEST] for part in wanted]
    return tuple(dict.fromkeys(goal for goal in goals if len(goal) > 2))[
        : load_change_limits().most_activities
    ]


def is_no_deed(piece: str) -> bool:
    """Whether a piece is a rating, a jest, a skip, a place or a correction."""
    no_goal = _NO_GOAL.fullmatch(piece) or spoken("only_places_told").fullmatch(piece)
    jest = spoken("laughed_off").search(piece) is not None
    before = spoken("told_of_goals_before").fullmatch(piece) is not None
    if spoken("length_of_the_days").fullmatch(piece):
        return True  # "just for today", "10 the other days"
    unhurt = spoken("no_harm_of_a_move").search(piece) is not None
    return no_goal is not None or jest or before or unhurt or puts_noted_right(piece)


def _asks(piece: str) -> bool:
    """Whether a piece asks the guide something ("and I meant: may the angel be replaced?")."""
    asked = plainly_put(piece)
    return ends_with_mark(piece) or begins_to_ask(asked)


def puts_noted_right(text: str) -> bool:
    """Whether words put right what is noted ("it should be the right side", "5 mins not 8")."""
    pieces = [text[slice(*one)] for one in pieces_of(text)]
    places = all(spoken("only_places_told").fullmatch(one) for one in pieces)
    return spoken("puts_noted_right").search(text) is not None or bool(pieces and places)


def _pieces(text: str) -> list[str]:
    """The pieces of an answer; one that only goes on with the goal before stays with it.

    "Drive to my sister, which is three hours, and dig" are two goals.
    """
    pieces: list[str] = []
    for part in _BETWEEN.split(text):
        if pieces and pieces[-1].strip() and _GOES_ON.match(part):
            pieces[-1] = f"{pieces[-1].rstrip(' ,')}, {part}"
        else:
            pieces += _two_deeds(part)
    return pieces


def _two_deeds(piece: str) -> list[str]:
    """The two goals of a piece that gets back somewhere, or does a thing, and another as well."""
    told = spoken("and_another_deed").match(piece) or spoken("and_a_second_deed").match(piece)
    return [told["first"], told["second"]] if told else [piece]


def names_of(words_of_goal: str) -> frozenset[str]:
    """Return the words by which a goal is known, in their base forms too."""
    told = [
        one for one in Message.read(words_of_goal).words if len(one.norm) >= counted("goal_word")
    ]
    plain = words("no_words_of_a_goal")
    return frozenset(form for one in told if one.norm not in plain for form in one.forms) - plain


def is_named(words_of_goal: str, text: str) -> bool:
    """Whether a text names a goal by a word of it."""
    return not names_of(words_of_goal).isdisjoint(names_of(text))


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
