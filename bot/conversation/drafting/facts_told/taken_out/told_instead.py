"""What is told in the place of what is taken out: a number, a side, a movement, a place."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.drafting.facts_told.taken_out.taking_out import SITTING, STANDING, WORSE
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factor_places, factors_named
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import TakenBack
from bot.language.text.message import Message

INSTEAD = "in_its_place"  # words that put one thing in the place of another


def put_right(facts: Facts, left: TakenBack, before: Facts) -> Facts:
    """Return the facts with what stood before put right: "it's 4 not 5", "it's the other side".

    "Zero hours sitting" and "I do NOT sit" tell the hours; who never sits is on the feet. Hours
    told beside it hold ("I hardly ever sit, maybe an hour").
    """
    counted = facts.sit_hours is not None and facts.sit_hours != before.sit_hours
    if spoken("sits_hardly").search(left.text):
        days = dict.fromkeys((*(one for one in facts.lifestyle if one != SITTING), STANDING))
        hours = facts.sit_hours if counted or facts.sit_hours is None else 0.0
        facts = replace(facts, sit_hours=hours, lifestyle=tuple(days))
    if spoken("sits_never").search(left.text):
        facts = replace(facts, sit_hours=0.0)
    other = any(map(spoken("other_side").search, (left.text, *left.unsaid)))
    if other and facts.side == before.side in OTHER_SIDE:
        facts = replace(facts, side=OTHER_SIDE[before.side])
    facts = _worse_instead(facts, left, before)
    if facts.nrs != before.nrs or before.nrs is None:
        return facts
    dropped = (one.value for said in left.instead for one in Message.read(said).numbers())
    rated = read_answer("nrs", Findings(), left.text) if before.nrs in dropped else None
    return facts if rated is None or rated.number is None else replace(facts, nrs=int(rated.number))


def _worse_instead(facts: Facts, left: TakenBack, before: Facts) -> Facts:
    """Return the facts with what is told to make it worse instead of what was taken out."""
    if not left.unsaid or not set(before.worse_with) - set(facts.worse_with):
        return facts
    told = _blamed(left.text)
    codes = dict.fromkeys((*facts.aggravated_by, *chain.from_iterable(told.values())))
    moves = dict.fromkeys((*facts.worse_with, *told))
    return replace(facts, aggravated_by=tuple(codes), worse_with=tuple(moves))


def _blamed(text: str) -> dict[str, tuple[str, ...]]:
    """Return the movements named where something is said to hurt, or to stand in its place."""
    message, cues = Message.read(text), load_fact_cues()
    places, told = factor_places(message), factors_named(message)
    said = {name: between(text, *place, SENTENCE) for name, place in places.items()}
    return {
        name: codes
        for name, codes in told.items()
        if name not in said
        or cues[WORSE].stand_in(said[name])
        or cues[INSTEAD].stand_in(said[name])
    }


def with_compared(before: Facts, heard: Facts, text: str) -> Facts:
    """Return the facts with a place that another only hurts more than, where both were told.

    "It's more the buttock than the back" takes no back away, but puts a new place in its stead.
    """
    less = spoken("less_than_another").search(text) is not None
    if not less or not heard.regions or not set(heard.regions) < set(before.regions):
        return heard
    return replace(heard, regions=before.regions, side=heard.side or before.side)
