"""Ratings that are none of now: denied, or two far apart, each of what the person does."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.drafting.facts_told.no_facts.late_statements import statements
from bot.conversation.safety.safety_list.screen import denies_all
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import Turn
from bot.conversation.words.options import row_mark
from bot.conversation.words.pieces_of_telling import piece_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.language.extract.history.ages import is_bare_number
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answering.answer_rating import ratings_over_a_day
from bot.language.replies.answering.ratings_by_place import of_another_part, rating_of_the_spine
from bot.language.text.first_number import first_whole
from bot.language.text.message import Message

OF_RATING = ("nrs", "rating")
OF_THE_PAIN = "of_the_pain"
RATED_WHEN = "rated_when"
OF_HOURS = ("sit_hours", "drive_hours", "stand_hours")


def without_rated(findings: Findings, text: str) -> Findings:
    """Return the findings without what only a rating was told of.

    "6 after a long run, 3 if I walk about": the run is no cause, and walking makes it no worse.
    "It was a 7 after washing up" tells of no beginning.
    """
    then = [one.span() for one in spoken("rated_then").finditer(text.casefold())]
    findings = findings.without(lambda one: one.kind == Kind.TRIGGER and one.touches(then))
    told = spoken("ratings_by_movement").search(text.casefold())
    apart = far_apart(told)
    if told is None or apart is None:
        return findings
    first_is_lower = int(told["one"]) == apart[0]
    halves = (told.start("one"), told.start("other")), (told.start("other"), len(text))
    low = halves[0] if first_is_lower else halves[1]

    def goes(one: Mention) -> bool:
        cause = one.kind == Kind.TRIGGER and told.start() <= one.start
        return cause or (one.kind == Kind.AGGRAVATED_BY and low[0] <= one.start < low[1])

    return findings.without(goes)


def with_best_and_worst(facts: Facts, turn: Turn) -> Facts:
    """Return the facts with how low and how high the pain gets, told beside how it is now.

    "About a 5 now, in the morning it was more a 3, by the end of the shift it's 6".
    """
    if turn.button:
        return facts
    told = ratings_over_a_day(Message.read(turn.text))
    if told is None and (most := _worst_told(turn.text)) is not None and facts.nrs is not None:
        return replace(facts, nrs_most=most) if most > facts.nrs else facts
    if told is None or facts.nrs is None or not told.least <= facts.nrs <= told.most:
        return facts
    return replace(
        facts,
        nrs=told.now,
        nrs_least=told.least if told.least < told.now else facts.nrs_least,
        nrs_most=told.most if told.most > told.now else facts.nrs_most,
    )


def _worst_told(text: str) -> int | None:
    """How high it was on another day, or would be without tablets ("worst was Thursday, a 7")."""
    found = spoken("worst_of_another_day").search(text.casefold())
    said = first_told(found) if found else ""
    return first_whole(said) if said else None


def without_hours(findings: Findings, text: str, asked: str | None) -> Findings:
    """Return the findings without what is of the hours, where those are asked.

    "9 sitting" and "about 6 most days" are no ratings, "far less at the weekend" eases nothing.
    A range of them ("9-10 sitting") is of hours wherever no rating is asked.
    """
    if asked in OF_RATING:
        return findings
    ranges = [one.span() for one in spoken("range_of_hours").finditer(text.casefold())]
    findings = findings.without(lambda one: one.kind == Kind.NRS and one.touches(ranges))
    if asked not in OF_HOURS:
        return findings
    hours, of_the_pain = spoken("number_of_hours"), load_fact_cues()[OF_THE_PAIN]

    def goes(one: Mention) -> bool:
        if one.kind == Kind.NRS and hours.match(text[one.start :].casefold()):
            return True
        bare = one.kind == Kind.NRS and is_bare_number(one.text)
        bare = bare and not spoken("rating_of_a_movement").match(text[one.start :].casefold())
        moved = one.kind in (Kind.EASED_BY, Kind.AGGRAVATED_BY)
        said = piece_of(text, one.start, one.end)
        compares = moved and spoken("more_or_less_of_it").search(said.casefold()) is not None
        return (bare or compares) and not of_the_pain.stand_in(said)

    return findings.without(goes)


def without_row(findings: Findings, text: str, asked: str | None) -> Findings:
    """Return the findings without ratings that are marks of offered answers.

    "2. it began in May" chooses, "the difference between 1 and 2" compares. Beside a "none"
    to a safety list a number is of its rows or of something else ("none, I fell when I was six"),
    unless it is of the pain.
    """
    if asked in PARTS and denies_all(text):
        return findings.without(lambda one: one.kind == Kind.NRS and not _of_pain(text, one))
    opens = None if asked in OF_RATING else row_mark(text)
    places = [one.span() for one in spoken("compares_answers").finditer(text.casefold())]
    places += [(0, opens.end())] if opens else []
    return findings.without(lambda one: one.kind == Kind.NRS and one.touches(places))


def _of_pain(text: str, one: Mention) -> bool:
    return load_fact_cues()[OF_THE_PAIN].stand_in(piece_of(text, one.start, one.end))


def without_rating(before: Facts, facts: Facts, findings: Findings, text: str) -> Facts:
    """Return the facts without a rating that is not of now.

    "Not 5 out of 10" tells none; "6ish when driving, 2 when I'm up" tells two, and none of now;
    "what was that about 6 out of 10" only asks.
    """
    if (of_spine := rating_of_the_spine(text)) is not None and facts.nrs != before.nrs:
        return replace(facts, nrs=of_spine)  # "5 back, leg 3"
    if len(before.regions) > 1 and spoken("rated_there").search(text):
        return replace(facts, nrs=before.nrs)  # of the place that was told last
    other = of_another_part(text)
    if facts.nrs in other:
        rest = [round(n) for n in _ratings(findings) if n not in other]
        return replace(facts, nrs=rest[0] if rest else before.nrs)
    out = {one.number for one in findings.of(Kind.NRS) if one.status is Status.DENIED}
    if facts.nrs in out:
        return replace(facts, nrs=None)
    put = {int(one["told"]) for one in spoken("rating_asked_about").finditer(text)}
    if facts.nrs in put:
        return replace(facts, nrs=before.nrs)
    apart = ratings_apart(text)
    return facts if apart is None or facts.nrs not in apart else replace(facts, nrs=before.nrs)


def _ratings(findings: Findings) -> list[float]:
    return [one.number for one in findings.present(Kind.NRS) if one.number is not None]


def ratings_apart(text: str) -> tuple[int, int] | None:
    """Return two ratings, the lower first, each told of its own movement; None for others.

    Of one at rest and one of a movement ("1 if I don't, 5 if I turn") the first is of now.
    """
    if ratings_over_a_day(Message.read(text)) is not None:
        return None
    return far_apart(spoken("ratings_by_movement").search(text.casefold()))


def worse_by_ratings(text: str) -> list[re.Match[str]]:
    """Return where a rating is told of what was done, and a lower one beside it.

    "5 today, 8 when I've been carrying slates": carrying makes it worse.
    """
    rated = list(statements(RATED_WHEN, text))
    if not rated:
        return []
    lowest = min(one.value for one in Message.read(text).numbers())
    return [one for one in rated if _number(one["rate"]) - lowest >= enough("ratings_differ")]


def _number(words: str) -> float:
    return Message.read(words).numbers()[0].value


def far_apart(told: re.Match[str] | None) -> tuple[int, int] | None:
    """Return the ratings `one` and `other` of a pattern, the lower first, where they are so far."""
    if told is None:
        return None
    low, high = sorted(int(told[name]) for name in ("one", "other"))
    return (low, high) if high - low >= enough("ratings_apart") else None
