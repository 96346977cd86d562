"""Habits and what happened are told apart: "I sit all day" set nothing off, one box is no lifting.

What is done every day is a cause only where it is told as one; what was done once, is hardly
done, or only hurts or eases is no habit.
"""

from __future__ import annotations

from bot.conversation.drafting.pieces_of_telling import bounds_of
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.language.findings import Kind, Mention
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
HABITS = ("sitting", "standing", "driving", "heavy_lifting")


def is_a_habit(turn: UserTurn, told: Mention) -> bool:
    """Whether what may have set it off is told as what is done on all days, or was no long time."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    said = turn.text[start:end]
    if told.value in POSITIONS and cues[THAT_MOMENT].stand_in(turn.text[told.end : end]):
        return True
    before = turn.text[start : told.start]
    lead = turn.text[start : told.end]
    if cues[CANNOT].stand_in(lead):
        return True
    if told.value == SLEEP:
        return cues[SLEEPS].stand_in(lead)
    if told.value not in DONE_DAILY:
        return False
    happened = {one.rule for one in turn.findings.of(Kind.ONSET)}
    if f"{OF_EVENT}{told.value}" in happened:
        return False  # "it went lifting a crate; I lift all day"
    if cues[Kind.TRIGGER].stand_in(said) or cues[CAUSED].stand_in(said):
        return False
    if _past(turn, told) and not cues[GOES_ON].stand_in(before):
        return False
    if cues[MUCH].stand_in(said) or (cues[DOES].stand_in(before) and not _past(turn, told)):
        return True
    return _beside(turn, told, (Kind.LIFESTYLE,)) and cues[OWN].stand_in(said)


def is_no_habit(turn: UserTurn, told: Mention) -> bool:
    """Whether what may be a habit was done once, is hardly done, or is what hurts or eases."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    said, before = turn.text[start:end], turn.text[start : told.start]
    if cues[RARELY].stand_in(before):
        return True
    if told.value not in HABITS or cues[MUCH].stand_in(said):
        return False
    once = cues[WAS_AT].stand_in(before) or cues[ONE_TIME].stand_in(before) or _past(turn, told)
    return once or _beside(turn, told, BETTER_OR_WORSE)


def of_one_time(turn: UserTurn, told: Mention) -> bool:
    """Whether hours are of the time that set it off ("three hours in the train did it").

    "Every two hours" says how often, and is none either.
    """
    start, end = bounds_of(turn.text, told.start, told.end)
    if load_fact_cues()[HOW_OFTEN].stand_in(turn.text[start : told.start]):
        return True
    return load_fact_cues()[CAUSED].stand_in(turn.text[start:end])


def _past(turn: UserTurn, told: Mention) -> bool:
    within = (one for one in turn.reply.words if told.start <= one.start < told.end)
    return any(one.is_past for one in within)


def _beside(turn: UserTurn, told: Mention, kinds: tuple[str, ...]) -> bool:
    return any(one.kind in kinds and one.overlaps(told) for one in turn.findings.mentions)
