"""The one rating of now that a message tells: with its scale, in words, or first."""

from __future__ import annotations

from bot.conversation.drafting.facts_told.no_facts.late_statements import stated_pain
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.answering.ratings_by_place import rating_of_a_spine, rating_of_the_spine
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of

_THEN_AND_NOW = (("then", "then_last", "then_behind"), ("now", "now_first", "now_lead"))


def rated_now(turn: UserTurn) -> int | None:
    """The one rating that a greeting tells: with its scale, in words, or first ("4. did it")."""
    if told := spoken("before_and_after").search(turn.text):
        return int(told["after"])
    if (of_now := _fallen_to(turn.text)) is not None:
        return of_now
    rated = [one.number for one in turn.findings.present(Kind.NRS) if one.number is not None]
    if len(rated) == 1 and rating_of_the_spine(turn.text) is None:
        return round(rated[0])
    if (of_spine := rating_of_a_spine(turn.text)) is not None:
        return of_spine
    stated = stated_pain(turn.text)
    text = blanked(turn.text, [one.span() for one in spoken("days_said_twice").finditer(turn.text)])
    for first, last in pieces_of(text) if stated is None else ():
        said = text[first:last].strip(" .!,;")
        leads = spoken("rating_leads").match(said)
        if leads and (not first or leads.end() == len(said)):
            stated = int(leads["told"])
            break
    return _rated_beside(turn.text) if stated is None else stated


def _fallen_to(text: str) -> int | None:
    """The second of two ratings that tell what the pain was and is ("down from 5 to 3")."""
    told = spoken("pain_then_and_now").search(text)
    if told is None:
        return None
    then, now = (int(next(told[one] for one in ways if told[one])) for ways in _THEN_AND_NOW)
    return now if now < then else None  # what rises may be a goal


def _rated_beside(text: str) -> int | None:
    """The one number of a sentence that tells how the pain is ("back is fine, about 2")."""
    for first, last in parts_of(text):
        told = spoken("counted_day").sub(" ", text[first:last])
        if spoken("says_how_it_is").search(told):
            answer = read_answer("rating", Findings(), told)
            if answer is not None and answer.rule == "number" and answer.number is not None:
                return round(answer.number)
    return None
