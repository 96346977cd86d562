"""How many minutes a day there are, and what kit is at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import of_no_statement
from bot.conversation.questions.minutes_in_sessions import say_sessions, told_in_sessions
from bot.conversation.questions.question import MAIN_QUESTION, Question, Taken
from bot.conversation.turn import UserTurn
from bot.knowledge.routine.routine_rules import (
    longest_minutes,
    shortest_minutes,
    usual_minutes,
)
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question, is_question


class MinutesQuestion(Question):
    """3, 5, 8, 12 or 20 are offered; any whole minutes between are taken as they are told."""

    slot = slots.MINUTES
    most_times = MAIN_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Read the minutes; kit told with them has been heard as a wish."""
        if is_question(draft.turn.text) and spoken("asks_of_the_minutes").search(draft.turn.text):
            return Taken.UNCLEAR  # "is ten enough", "do they have to be at one go?"
        if not draft.turn.pressed and spoken("minutes_not_there").search(draft.turn.text):
            return Taken.UNCLEAR  # "a day without ten minutes"
        if not draft.turn.pressed and (told := told_in_sessions(draft.situation.turns[-1].text)):
            draft.set(**{slots.MINUTES: minutes_offered(told.longest)})
            say_sessions(draft, told)
            return Taken.ANSWERED
        if draft.values.get(slots.MINUTES_TODAY) and draft.values.get(slots.MINUTES):
            return Taken.ANSWERED  # today and the other days were told apart, as a wish
        turn, written = map(_without_other_numbers, (draft.turn, draft.situation.turn))
        minutes = _told_instead(written) or _minutes(turn)
        if minutes is None and not turn.pressed:
            minutes = _minutes(written)  # beside a place, which was heard as a wish
        if minutes is None and not draft.turn.pressed:
            minutes = _left_open(draft.turn.text)
        if minutes is None or minutes <= 0:
            return Taken.UNCLEAR
        offered = minutes_offered(minutes)
        draft.set(**{slots.MINUTES: offered})
        if offered != minutes:
            draft.acknowledge(wish_words("nearest", str(offered)))
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Take the usual minutes."""
        draft.set(**{slots.MINUTES: usual_minutes()})
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The first time with the pattern that was found."""
        shown = draft.values.get(slots.ASSESSMENT_SHOWN) or {}
        told = "patterns" in shown and not draft.values.get(slots.PATTERN_TOLD)
        if told:
            draft.set(**{slots.PATTERN_TOLD: True})
        return {"pattern": told}


def _without_other_numbers(turn: UserTurn) -> UserTurn:
    """Return the turn without numbers that are no minutes ("a meeting at five", "5 people")."""
    if turn.pressed:
        return turn
    gone = [
        one.span()
        for pattern in (spoken("no_minutes_told"), spoken("minutes_till_something"))
        for one in pattern.finditer(turn.text)
    ]
    pieces = parts_of(turn.text)
    aside = spoken("asks_only_oneself")  # "no, who am I kidding, ten at most"
    asked = [
        at
        for at in pieces
        if _only_asks(turn.text[slice(*at)]) and not aside.search(turn.text[slice(*at)])
    ]
    gone += asked if len(asked) < len(pieces) else []
    suits = spoken("would_suit")
    gone += [
        at
        for at in pieces
        if of_no_statement(turn.text, *at)
        and not suits.search(turn.text[slice(*at)])
        and not aside.search(turn.text[slice(*at)])
    ]
    kept = (one for one in turn.findings.mentions if not any(a <= one.start < b for a, b in gone))
    return replace(turn, text=blanked(turn.text, gone), findings=Findings(tuple(kept)))


def _only_asks(piece: str) -> bool:
    """Whether a piece is a question and asks for no minutes ("can we do 5" does)."""
    return begins_as_question(piece) and spoken("minutes_put_right").search(piece) is None


def minutes_offered(minutes: float) -> int:
    """Return the length of a routine for these minutes a day: whole, none shorter or longer."""
    return min(max(int(minutes), shortest_minutes()), longest_minutes())


def _left_open(text: str) -> int | None:
    """The usual minutes where the guide is to choose, the fewest where as few as may be do."""
    if spoken("fewest_minutes").search(text.casefold()):
        return minutes_offered(0)
    return usual_minutes() if spoken("leaves_minutes_open").search(text.casefold()) else None


def _minutes(turn: UserTurn) -> float | None:
    if turn.choice:
        question, said = turn.choice
        return float(said) if question == slots.MINUTES and said.isdigit() else None
    if _of_the_pain(turn):
        return None
    if (told := _told_instead(turn)) is not None:
        return told
    wished = read_wishes(turn.reply, turn.findings, "minutes").minutes
    if wished is not None:
        return wished  # "3 minutes standing in the shop, and maybe a bit at home"
    if spoken("minutes_of_the_pain").search(turn.text):
        return None
    answer = read_answer(slots.MINUTES, turn.findings, turn.text)
    return None if answer is None else answer.number


def _told_instead(turn: UserTurn) -> float | None:
    """The minutes told in the place of others ("twelve is a joke, make it five")."""
    if turn.pressed or _of_the_pain(turn):
        return None
    instead = [one["spare"] or one["most"] for one in _put_right(turn)]
    instead += [one["told"] for one in spoken("minutes_had").finditer(turn.text)]
    told = [one.value for said in instead if said for one in Message.read(said).numbers()]
    return told[-1] if told else None


def _put_right(turn: UserTurn) -> Iterator[re.Match[str]]:
    return spoken("minutes_put_right").finditer(turn.text)


def _of_the_pain(turn: UserTurn) -> bool:
    """Whether the number is of the pain ("it's 3 months", "a 6 now"), without minutes."""
    told = turn.findings.values(Kind.NRS) or any(
        (one.number or 0) >= 1 for one in turn.findings.of(Kind.DURATION)
    )
    return bool(told) and "min" not in turn.text.casefold()
