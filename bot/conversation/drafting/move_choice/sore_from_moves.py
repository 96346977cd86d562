"""Soreness after the moves ("sore between the shoulders since I did the band thing").

It is of the muscles that worked: no new place of the pain, no flare, and it reaches its move.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    SENTENCE,
    between,
    is_stated,
)
from bot.conversation.drafting.facts_told.places_told.limbs_felt import without_its_time
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.text.question_start import begins_as_question

OF_THE_BODY = (Kind.REGION, Kind.SIDE, Kind.QUALITY, Kind.RADIATION, Kind.COURSE)
OF_TIME = (Kind.DURATION, Kind.STAGE, Kind.ONSET, Kind.TRIGGER, Kind.AGGRAVATED_BY)


@dataclass(frozen=True)
class Soreness:
    """Where a message tells of it, the move that did it, and whether it has lasted over a day."""

    start: int
    end: int
    move: str | None
    lasts: bool


def soreness_told(draft: Draft) -> Soreness | None:
    """Return the soreness after the moves that a message tells, None where it tells none."""
    weeks = weeks_of(draft)
    if draft.turn.pressed or draft.asked in slots.OF_A_MOVE or not weeks.has_plan:
        return None
    text = draft.situation.turn.text
    told = spoken("sore_from_moves").search(text.casefold())
    if told is None:
        return _of_muscles(draft, weeks, draft.situation.turns[-1].text)
    if begins_as_question(between(text, *told.span(), SENTENCE)):
        return None
    if not is_stated(text, *told.span(), begins=told.start()):
        return None
    thing = told["thing"] or told["did_it"] or ""
    muscles = spoken("sore_muscles_of_work").search(text)
    start = min(told.start(), muscles.start() if muscles else told.start())
    return Soreness(start, told.end(), _move_of(weeks, thing), _lasts(text))


def _of_muscles(draft: Draft, weeks: Weeks, text: str) -> Soreness | None:
    """Muscles of the limbs that are sore in the days after a session, whatever made them so."""
    told = spoken("sore_muscles_of_work").search(text)
    if told is None or spoken("more_than_sore_muscles").search(text):
        return None
    done = [one.on for one in weeks.history.sessions if one.done]
    fresh = done and (today_of(draft) - max(done)).days <= load_pacing().sore_days
    if not fresh or draft.turn.findings.present(Kind.FLAG):
        return None
    if begins_as_question(between(text, *told.span(), SENTENCE)):
        return None
    return Soreness(*told.span(), _move_of(weeks, told.group()), _lasts(text))


def _move_of(weeks: Weeks, thing: str) -> str | None:
    items = [Named(one.exercise_id, one.position) for one in weeks.history.last_routine]
    moves = moves_meant(thing, (), items, by_groups=False).moves
    return moves[0] if len(moves) == 1 else None


def _lasts(text: str) -> bool:
    return spoken("sore_for_days").search(text.casefold()) is not None


def without_new_feelings(draft: Draft, known: Facts, fit: Findings) -> Findings:
    """Return the facts that fit without where somebody is sore from the moves, and since when.

    The time of another new feeling, a limb that tingles, is not the pain's either.
    """
    fit, sore = without_its_time(draft, known, fit), soreness_told(draft)
    gone = (*OF_THE_BODY, *OF_TIME, Kind.LIFESTYLE)
    if draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan:
        text = draft.turn.text.casefold()
        work = [
            hit.span()
            for words in (spoken("sore_from_work"), spoken("stands_at_work"))
            for hit in words.finditer(text)
        ]
        fit = fit.without(lambda one: one.kind in gone and one.touches(work))
    if sore is None:
        return fit
    return fit.without(lambda one: one.kind in gone and sore.start <= one.start < sore.end)
