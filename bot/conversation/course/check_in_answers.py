"""What each answer of a check-in means, and what a message tells of it unasked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import (
    ACTIVITY,
    DONE,
    HOURS,
    NOT_SURE,
    PAIN,
    SPREAD,
    WHICH,
    WORSE,
    State,
    goal_at,
    without,
)
from bot.conversation.course.days_done import days_told, days_unasked
from bot.conversation.course.goals import scores_of_parts, summed_up
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.turn import UserTurn
from bot.conversation.words.options import pick, place_named
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.speaking import speak
from bot.language.findings import Kind
from bot.language.replies.answering.answers import LONGEST, read_answer
from bot.language.replies.answering.ratings_by_place import rating_of_the_spine
from bot.language.replies.told.staying import Told, read_staying
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wish_reading import moves_in
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask

DAY_HOURS = 24
HOURS_OFFERED = (
    (speak("conversation", "an_hour_or_two"), 2),
    (speak("conversation", "half_a_day"), 12),
    (speak("conversation", "a_whole_day"), 24),
    (speak("conversation", "longer"), 48),
)
HOURS_TOLD: tuple[tuple[Told, str], ...] = (
    ("hours_longer", speak("conversation", "longer")),
    ("hours_whole_day", speak("conversation", "a_whole_day")),
    ("hours_half_day", speak("conversation", "half_a_day")),
)
FELT_NO_HARM: frozenset[Told] = frozenset(("not_worse_after", "felt_nothing"))


def told_ahead(
    state: State, weeks: Weeks, turn: UserTurn, beside: str | None = None
) -> dict[str, Any]:
    """Return the check-in without the questions that a message answers unasked.

    "3, did it every day, and it was worse after the clam": that it was worse, after which move, and
    on how many days. The topic that is open is read for itself: `beside` leaves it out.
    """
    told, state = read_staying(turn.reply), dict(state)
    if WORSE in state["open"] and beside != WORSE:
        if "worse_after" in told or move_blamed(weeks, turn.text) is not None:
            state = without(state, WORSE, "yes", then=(WHICH, HOURS, SPREAD))
        elif told & FELT_NO_HARM or spoken("not_worse_told").search(turn.text):
            state = without(state, WORSE, "no")
    named = _named(weeks, turn.text)
    if WHICH in state["open"] and beside != WHICH and named is not None:
        state = without(state, WHICH, named)
    if DONE in state["open"] and beside != DONE:
        days = days_unasked(turn, told, int(state["days"]))
        state = state if days is None else without(state, DONE, days)
    if state["answers"].get(DONE) == 0 and WORSE in state["open"]:
        state = without(state, WORSE, None)  # nothing was done that could make it worse
    return state


def read_topic(topic: str, state: State, weeks: Weeks, turn: UserTurn) -> Any | None:
    """Return what a message answers; None where it is not understood."""
    kind = topic.partition(":")[0]
    return READERS[kind]({**state, "topic": topic}, weeks, turn)


def _pressed(turn: UserTurn) -> str | None:
    return turn.choice[1] if turn.choice and turn.choice[0] == slots.DUE else None


def _rating(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    said = _pressed(turn)
    if said is not None:
        return int(said) if said.isdigit() else None
    if told := spoken("before_and_after").search(turn.text):
        return int(told["after"])  # the newest of the two
    if (of_spine := rating_of_the_spine(turn.text)) is not None:
        return of_spine
    days = [one.span() for one in spoken("days_counted").finditer(turn.text)]
    findings = turn.findings.without(lambda one: one.touches(days))
    answer = read_answer("rating", findings, blanked(turn.text, days))
    if answer is None or answer.number is None:
        as_before = state["topic"] == PAIN and spoken("rates_as_before").fullmatch(turn.text)
        return weeks.history.pain_of_last_day() if as_before else None
    return round(answer.number)


def _score(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    """How well a goal goes; of its parts the number for all of it, and of two parts none."""
    goals: tuple[Goal, ...] = ()
    if _pressed(turn) is None:
        if (whole := summed_up(turn.text)) is not None:
            return whole
        goals = weeks.goals[goal_at(state["topic"]) :]
        if goals and scores_of_parts(goals[0].words, turn.text):
            return None
    score = _rating(state, weeks, turn)
    first = goals and not weeks.scores_of(goals[0]) and _pressed(turn) is None
    if first and score == state["answers"].get(PAIN) and spoken("still_a_number").search(turn.text):
        return None  # "4 still" says the pain once more, where the goal has no score yet
    return score


def _yes_no(state: State, weeks: Weeks, turn: UserTurn) -> str | None:
    return _pressed(turn) or yes_no_of(turn.findings, turn.intent)


def _worse(state: State, weeks: Weeks, turn: UserTurn) -> str | None:
    said = _yes_no(state, weeks, turn)
    if said is not None:
        return said
    told = read_staying(turn.reply)
    if "worse_after" in told or move_blamed(weeks, turn.text) is not None:
        return "yes"
    closes = spoken("closes_with_no").search(turn.text) is not None or _only_sore(turn.text)
    closes = closes or spoken("better_after_them").match(turn.text) is not None
    return "no" if closes or told & {*FELT_NO_HARM, "not_worse"} else None


def _only_sore(text: str) -> bool:
    """Whether muscles are sore from their work, and nothing got worse and no nerve is told."""
    more = spoken("more_than_sore_muscles").search(text)
    return more is None and spoken("just_sore").search(text) is not None


def _which(state: State, weeks: Weeks, turn: UserTurn) -> str | None:
    keys = moves_of(weeks)
    said = _pressed(turn)
    if said is not None:
        return said if said in (*keys, NOT_SURE) else None
    chosen = pick(turn, [load_exercises()[key].name for key in keys])
    if chosen is not None:
        return keys[chosen]
    named = _named(weeks, turn.text)
    if named is not None:
        return named
    unsure = yes_no_of(turn.findings, turn.intent) in (NOT_SURE, "no")
    return NOT_SURE if unsure else None


def _named(weeks: Weeks, text: str) -> str | None:
    """The one move of the plan that a text names or tells by its place in the list."""
    keys = moves_of(weeks)
    called = {move for move, _ in moves_in(Message.read(text[:LONGEST]))}
    named = [key for key in keys if key in called]
    if named:
        return named[0] if len(named) == 1 else None  # "the clam, it pinched in the hip"
    place = place_named(text, len(keys))
    return None if place is None else keys[place]


def move_blamed(weeks: Weeks, text: str) -> str | None:
    """Return the one move of the plan that a sentence says made it worse, None for none."""
    for first, last in parts_of(text):
        said = text[first:last]
        if spoken("made_it_worse").search(move_words(said)) and not begins_to_ask(said):
            keys = moves_of(weeks)
            named = {move for move, _ in moves_in(Message.read(said[:LONGEST]))} & {*keys}
            if len(named) == 1:
                return named.pop()
    return None


def moves_of(weeks: Weeks) -> tuple[str, ...]:
    """Return the moves of the last plan, by id."""
    return tuple(item.exercise_id for item in weeks.history.last_routine)


def _hours(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    said = _pressed(turn)
    if said is not None:
        return int(said) if said.isdigit() else None
    told = [m.number for m in turn.findings.of(Kind.DURATION) if m.number is not None]
    if told and told[-1] >= 1:
        return round(told[-1] * DAY_HOURS)
    chosen = pick(turn, [title for title, _ in HOURS_OFFERED])
    if chosen is not None and not any(sign.isdigit() for sign in turn.text):
        return HOURS_OFFERED[chosen][1]
    in_words = read_staying(turn.reply)
    for told_as, title in HOURS_TOLD:
        if told_as in in_words:
            return dict(HOURS_OFFERED)[title]
    answer = read_answer("sit_hours", turn.findings, turn.text)
    return None if answer is None or answer.number is None else round(answer.number)


def _days(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    most = int(state["days"])
    said = _pressed(turn)
    if said is not None:
        return min(most, int(said)) if said.isdigit() else None
    if (ahead := days_unasked(turn, read_staying(turn.reply), most)) is not None:
        return ahead
    told = days_told(turn.text, turn.findings, most)
    if told is not None:
        return told
    return 0 if yes_no_of(turn.findings, turn.intent) == "no" else None


READERS: Mapping[str, Callable[[State, Weeks, UserTurn], Any]] = {
    PAIN: _rating,
    ACTIVITY: _score,
    WORSE: _worse,
    WHICH: _which,
    HOURS: _hours,
    SPREAD: _yes_no,
    DONE: _days,
}
