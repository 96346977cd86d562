"""Habits and what happened are told apart: "I sit all day" set nothing off, one box is no lifting.

What is done every day is a cause only where it is told as one; what was done once, is hardly
done, or only hurts or eases is no habit.
"""

from __future__ import annotations

from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    SENTENCE,
    between,
    is_stated,
)
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import bounds_of, piece_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.language.findings import Kind, Mention, Status
from bot.language.slots.slot_candidates import OF_EVENT

MUCH, OWN, RARELY, WAS_AT = "much_of_a_day", "of_own_days", "rarely_done", "was_at_it"
THAT_MOMENT, CAUSED = "at_that_moment", "named_as_cause"
GOES_ON, CANNOT, SLEEPS, HOW_OFTEN = "goes_on", "cannot_do", "how_one_sleeps", "how_often"
ONE_TIME, DOES = "one_time", "what_i_do"
SLEEP = "sleep"
BETTER_OR_WORSE = (Kind.AGGRAVATED_BY, Kind.EASED_BY)
POSITIONS = ("long_sit", "long_stand", "long_drive")
# What is done on all days and is told beside the pain is no cause; a position may well be one.
DONE_DAILY = ("lift", "carry", "bend", "twist", "sport")
HOUSEWORK = "housework"  # "all weekend in the garden" may well have set it off
PAST_JOB, NO_MORE, NOWADAYS = "past_job", "works_no_more", "done_nowadays"
HABITS = ("sitting", "standing", "driving", "heavy_lifting")
LIFTING = "heavy_lifting"
NAMED = ("screen_phone", "sport")  # beside what hurts or eases they are only named
EVEN_A_LITTLE = ("sport",)  # a little of it, or once, is some of it
NOT_MUCH, MUCH_AT_ALL, ON_CONDITION = "not_much_of_it", "much_besides_hours", "on_condition"


def is_a_habit(turn: UserTurn, told: Mention) -> bool:
    """Whether what may have set it off is told as what is done on all days, or was no long time."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    said = turn.text[start:end]
    daily = told.value in (*DONE_DAILY, *POSITIONS)
    if daily and _is_over(turn, said, turn.text[start : told.start]) and not _caused(said):
        return True
    if told.value in POSITIONS and cues[THAT_MOMENT].stand_in(turn.text[told.end : end]):
        return True
    before = turn.text[start : told.start]
    lead = turn.text[start : told.end]
    if cues[CANNOT].stand_in(lead):
        return True
    if told.value == SLEEP:
        return cues[SLEEPS].stand_in(lead)
    if told.value not in (*DONE_DAILY, HOUSEWORK):
        return False
    happened = {one.rule for one in turn.findings.of(Kind.ONSET)}
    if f"{OF_EVENT}{told.value}" in happened:
        return False  # "it went lifting a crate; I lift all day"
    if _caused(said):
        return False
    if _past(turn, told) and not cues[GOES_ON].stand_in(before):
        return False
    if cues[DOES].stand_in(before) and not _past(turn, told):
        return True
    if told.value == HOUSEWORK:
        return False
    if cues[MUCH].stand_in(said):
        return True
    return _beside(turn, told, (Kind.LIFESTYLE,)) and cues[OWN].stand_in(said)


def is_no_habit(turn: UserTurn, told: Mention) -> bool:
    """Whether what may be a habit was done once, is hardly done, or is what hurts or eases."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    said, before = turn.text[start:end], turn.text[start : told.start]
    if cues[RARELY].stand_in(before):
        return True
    if told.value in HABITS and _is_over(turn, said, before):
        return True
    if told.value in (*HABITS, *NAMED) and _only_named(turn, told):
        return True
    if told.value not in HABITS or cues[MUCH].stand_in(said):
        return False
    if told.value == LIFTING and _caused(said):
        return True  # "it came on after lifting a box"
    once = cues[WAS_AT].stand_in(before) or cues[ONE_TIME].stand_in(before) or _past(turn, told)
    return once or _beside(turn, told, BETTER_OR_WORSE)


def _only_named(turn: UserTurn, told: Mention) -> bool:
    """Whether little of it is done, or it stands where something hurts or eases.

    "Worse if I sit in the car over half an hour" tells of no driving, "my phone makes it worse" of
    no time at screens.
    """
    cues, said = load_fact_cues(), piece_of(turn.text, told.start, told.end)
    sentence = between(turn.text, told.start, told.end, SENTENCE)
    if told.value not in EVEN_A_LITTLE and cues[NOT_MUCH].stand_in(sentence):
        return True
    if cues[MUCH_AT_ALL].stand_in(said):
        return False
    if told.value not in EVEN_A_LITTLE and cues[ON_CONDITION].stand_in(said):
        return True
    own = cues[OWN].stand_in(sentence)
    felt = any(cues[one].stand_in(said if own else sentence) for one in BETTER_OR_WORSE)
    return felt and told.value in NAMED


def of_one_time(turn: UserTurn, told: Mention) -> bool:
    """Whether hours are of the time that set it off ("three hours in the train did it").

    "Every two hours" says how often, and is none either.
    """
    start, end = bounds_of(turn.text, told.start, told.end)
    if load_fact_cues()[HOW_OFTEN].stand_in(turn.text[start : told.start]):
        return True
    return load_fact_cues()[CAUSED].stand_in(turn.text[start:end])


def of_own_days(turn: UserTurn, told: Mention) -> bool:
    """Whether a habit is stated as one's own, with how much of it ("I stand all day at work")."""
    cues, piece = load_fact_cues(), between(turn.text, told.start, told.end)
    much = cues[MUCH].stand_in(piece) and cues[OWN].stand_in(piece)
    of_days = told.kind in (Kind.LIFESTYLE, Kind.HOURS) and told.status is Status.PRESENT
    return of_days and much and is_stated(turn.text, told.start, told.end, begins=told.start)


def _caused(said: str) -> bool:
    cues = load_fact_cues()
    return cues[Kind.TRIGGER].stand_in(said) or cues[CAUSED].stand_in(said)


def _is_over(turn: UserTurn, said: str, before: str) -> bool:
    """Whether it was of a job that is over ("retired bus driver", "I was a nurse; retired now")."""
    cues = load_fact_cues()
    if cues[PAST_JOB].stand_in(said) and not cues[NOWADAYS].stand_in(before):
        return True
    return cues[NO_MORE].stand_in(turn.text) and not cues[NOWADAYS].stand_in(said)


def _past(turn: UserTurn, told: Mention) -> bool:
    within = (one for one in turn.reply.words if told.start <= one.start < told.end)
    return any(one.is_past for one in within)


def _beside(turn: UserTurn, told: Mention, kinds: tuple[str, ...]) -> bool:
    return any(one.kind in kinds and one.overlaps(told) for one in turn.findings.mentions)
