"""What is held of the pain stays as it was told, until it is answered anew or put right.

A number, a time, a place or a side in a message is of many things: of other days, of a limb that
is sore from a move, of a position that is fine. Where the story is known, such a fact is set anew
only by an answer to its own question, by a statement of it (`late_facts.py`), by one fact told in
the place of another, or by words that put something right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from re import Match
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.as_told import DAYS_OF_WEEK
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    SENTENCE,
    between,
    is_stated,
)
from bot.conversation.turn import UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind, Status

OF_THE_TIME = ("duration_days", "stage", "bout_days", "history_days")
# The facts that go together and the kinds that tell them, by the question that asks for them.
HELD: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "duration_days": (OF_THE_TIME, (Kind.DURATION, Kind.STAGE, Kind.BOUT)),
    "side": (("side",), (Kind.SIDE,)),
    "onset": (("onset",), (Kind.ONSET,)),
    "trigger": (("trigger", "trigger_move", "trigger_words"), (Kind.TRIGGER,)),
}
RATED, DURATION = "nrs", "duration_days"
SIDE, RADIATION, BOTH = "side", "radiation", "both"
OF_A_FEELING = (Kind.QUALITY, Kind.FLAG, Kind.SIGN, Kind.RADIATION)
OF_RATING = ("nrs", slots.RATING, slots.DUE)
# Here what is told is the story itself, or puts it right.
OPEN = (slots.CONSENT, slots.STORY, slots.READBACK)


def with_held(draft: Draft, before: Facts, heard: Facts) -> Facts:
    """Return what was heard, with what is held of the pain as it was before."""
    if draft.turn.pressed or draft.moved or not before.regions or draft.asked in OPEN:
        return heard
    kept: dict[str, Any] = {}
    for asked, (names, kinds) in HELD.items():
        held = any(getattr(before, one) is not None for one in names)
        told = any(getattr(heard, one) is not None for one in names)  # what is denied goes
        if held and told and draft.asked != asked and not _put_right(draft, kinds):
            if asked == SIDE and draft.asked == RADIATION and heard.side == BOTH:
                continue  # it travels to both sides: the other one is added
            kept |= {one: getattr(before, one) for one in names}
    if before.nrs is not None and draft.asked not in OF_RATING and _rated_before(draft):
        kept["nrs"] = before.nrs
    return replace(heard, **kept)


def rated_before(text: str, start: int, end: int) -> bool:
    """Whether a rating is that of another time ("it was 7 when I came in")."""
    said = between(text, start, end)
    return spoken("rated_before").search(said) is not None


def rates_now(turn: UserTurn) -> bool:
    """Whether a rating that the grammar found is stated."""
    rated = (
        one
        for one in turn.findings.present(Kind.NRS)
        if not rated_before(turn.text, one.start, one.end)
    )
    return any(is_stated(turn.text, one.start, one.end, begins=one.start) for one in rated)


def of_other_days(draft: Draft, name: str, match: Match[str]) -> bool:
    """Whether a rating is of another time, or a time of what is not there ("no tingling since")."""
    start, end = match.span("told")
    if name == RATED:
        return rated_before(match.string, start, end)
    if name != DURATION:
        return False
    piece = between(match.string, start, end)
    told = draft.situation.turn.findings.mentions
    gone = [one for one in told if one.kind in OF_A_FEELING and one.status is Status.DENIED]
    return any(one.text in piece for one in gone)


def of_the_plan(draft: Draft, days: float | None) -> bool:
    """Whether a time is as long as there has been a plan ("12 weeks!" on the last look)."""
    weeks = weeks_in(draft.values)
    progression = weeks.history.progression
    if days is None or progression is None or not draft.values.get(slots.RETURNING):
        return False
    run = (weeks.day_of(draft.situation.now) - progression.started).days
    return abs(run - days) < DAYS_OF_WEEK <= run


def _rated_before(draft: Draft) -> bool:
    told = draft.turn.findings.present(Kind.NRS)
    return bool(told) and all(rated_before(draft.turn.text, one.start, one.end) for one in told)


def _put_right(draft: Draft, kinds: tuple[str, ...]) -> bool:
    """Whether a fact of these kinds stands in a sentence that takes something back.

    Of what no word of the message tells, the message as a whole says it.
    """
    text, left = draft.situation.turns[-1].text, draft.left
    told = [one for one in draft.turn.findings.mentions if one.kind in kinds]
    if not told:
        return draft.corrects
    gone = (*left.unsaid, *left.instead, *left.not_begun)
    said = [between(text, one.start, one.end, SENTENCE) for one in told]
    if any(spoken("corrects_itself").search(one) for one in said):
        return True
    return draft.corrects and any(words in one for one in said for words in gone)
