"""What only stands in a message and makes no pain worse: where one goes, the morning of one day."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import bounds_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factor_places
from bot.language.findings import Kind, Mention, Status

SLEEP = "sleep"
A_WAY, OF_TODAY = "length_of_a_way", "of_today"
FELT_THAT_DAY, AS_A_RULE = "felt_that_day", "told_as_a_rule"
READ_ON, LAIN_ON = "read_on", "lain_on"
NAMED_ONLY, ON_ONE_DAY, ON_EVERY_DAY = "named_only", "on_one_day", "on_every_day"
FACTORS = (Kind.AGGRAVATED_BY, Kind.EASED_BY)


def with_its_blame(turn: UserTurn, told: Mention) -> str:
    """Return the sentence of a factor, and those that name none of their own.

    "Shopping does no harm. I sit, telly mostly" blames no telly.
    """
    text, places = turn.text, factor_places(turn.reply).values()
    said, start = [between(text, told.start, told.end, SENTENCE)], 0
    for last in (*(one.end() for one in spoken(SENTENCE).finditer(text)), len(text)):
        if not any(start <= first < last for first, _ in places):
            said.append(text[start:last])
        start = last
    return " ".join(said)


def names_no_factor(turn: UserTurn, told: Mention) -> bool:
    """Whether what may bring the pain on is only where somebody goes ("only to the shops")."""
    if told.kind not in (Kind.AGGRAVATED_BY, Kind.TRIGGER) or told.status is not Status.PRESENT:
        return False
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    lead, said = turn.text[start : told.start], turn.text[start:end]
    if told.kind == Kind.TRIGGER:
        lies = told.value == SLEEP and cues[LAIN_ON].stand_in(lead)
        return lies or cues[READ_ON].stand_in(lead)  # "if I log in from my phone"
    return cues[NAMED_ONLY].stand_in(lead) and not cues[told.kind].stand_in(said)


def of_a_day_or_a_way(turn: UserTurn, told: Mention, timed: bool) -> bool:
    """Whether it is the waking of one day in a pain that began before, or the length of a way."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    if told.kind == Kind.HOURS:
        short = told.number is not None and told.number < 1
        return short and cues[A_WAY].stand_in(turn.text[told.end :])
    woke = timed and told.kind == Kind.TRIGGER and told.value == SLEEP
    return woke and cues[OF_TODAY].stand_in(turn.text[start:end])


def reports_a_day(turn: UserTurn, told: Mention) -> bool:
    """Whether a movement is only how a day felt, at a visit ("a bit sore getting up, a 4").

    What began the pain was told before; what hurt once is of the report.
    """
    if told.kind not in (Kind.AGGRAVATED_BY, Kind.TRIGGER) or told.status is not Status.PRESENT:
        return False
    cues, said = load_fact_cues(), between(turn.text, told.start, told.end, SENTENCE)
    return cues[FELT_THAT_DAY].stand_in(said) and not cues[AS_A_RULE].stand_in(said)


def without_one_day(turn: UserTurn, told: Mention) -> Mention | None:
    """Return what makes it worse without a time that is of one day ("stiff this morning").

    None where nothing is left of it.
    """
    if told.kind != Kind.AGGRAVATED_BY or told.status is not Status.PRESENT or not told.detail:
        return told
    known, places = load_movements(), factor_places(turn.reply)
    once = [one for one in told.detail if known[one].time and _of_one_day(turn, places.get(one))]
    if not once:
        return told
    kept = tuple(one for one in told.detail if one not in once)
    return replace(told, detail=kept) if kept else None


def _of_one_day(turn: UserTurn, place: tuple[int, int] | None) -> bool:
    if place is None:
        return False
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, *place)
    before, piece = turn.text[start : place[0]], turn.text[start:end]
    return cues[ON_ONE_DAY].stand_in(before) and not cues[ON_EVERY_DAY].stand_in(piece)
