"""Facts told or put right in words once the story is known, wherever the talk stands.

The words of a statement are found by patterns, one row for each fact, and read as an answer to
the question for that fact. What asks, wishes, or is of somebody else tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from re import Match
from typing import Any

from bot.conversation import slots
from bot.conversation.intake_answers import apply_answer
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.late_statements import between, is_stated, of_other_time
from bot.conversation.planning.taking_out import OF_A_MOVEMENT, without_named
from bot.conversation.screen import PARTS
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.late_fact_patterns import load_late_facts, told_late
from bot.language.extract.history.named_descriptions import named_descriptions
from bot.language.extract.history.pain_descriptions import factors_named
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answers import read_answer
from bot.language.replies.taken_back import blanked
from bot.language.text.message import Message

SINGLE = (
    "nrs",
    "duration_days",
    "side",
    "onset",
    "not_sudden",
    "trigger",
    "sleep_position",
    "age",
)
MUCH, OF_OWN_DAYS = "much_of_a_day", "of_own_days"
NO_SIDE = "no_side"
GOES, GOES_NOWHERE = "radiation", "no_radiation"
IN_A_MOVE = (*slots.OF_A_MOVE, "radiation")  # where it goes in a move
WORDS = ("trigger", "onset", "sleep_position")  # read by their words; the others by `apply_answer`
# What the number or the time of a reply is, where one of these is asked.
ANSWERED_BY = {
    "nrs": (slots.RATING, slots.DUE, slots.GOAL_SCORE),
    "duration_days": (slots.DUE, slots.BARRIER, slots.REMINDER),
}
NUMBERS = ("nrs", "duration_days", "age")
WITH_NUMBERS = (*PARTS, slots.MINUTES, slots.CHECK_ANSWER)
EASED = ("eased_by",)
STAYS = "none"  # it goes nowhere else


def with_told_late(draft: Draft, facts: Facts, heard: Facts) -> Facts:
    """Return the facts with what the message plainly tells or puts right of them.

    `heard` are the facts with all that was found; habits are taken of it where they are stated.
    """
    habits = any(_of_own_days(draft.turn, one) for one in draft.turn.findings.mentions)
    if habits and not _tells_minutes(draft):
        facts = replace(
            facts,
            lifestyle=heard.lifestyle,
            sit_hours=heard.sit_hours,
            drive_hours=heard.drive_hours,
            stand_hours=heard.stand_hours,
        )
    for name in SINGLE:
        facts = _with_single(draft, facts, name, heard)
    facts = _with_eased(draft, _with_worse(draft, facts))
    return _with_radiation(draft, _without(draft, facts))


def _tells_minutes(draft: Draft) -> bool:
    """Whether a time under an hour answers how many minutes ("8 minutes at my desk")."""
    hours = [one.number or 0 for one in draft.turn.findings.of(Kind.HOURS)]
    return draft.asked == slots.MINUTES and any(one < 1 for one in hours)


def _of_own_days(turn: UserTurn, told: Mention) -> bool:
    """Whether a habit is stated as one's own, with how much of it ("I stand all day at work")."""
    cues, piece = load_fact_cues(), between(turn.text, told.start, told.end)
    much = cues[MUCH].stand_in(piece) and cues[OF_OWN_DAYS].stand_in(piece)
    of_days = told.kind in (Kind.LIFESTYLE, Kind.HOURS) and told.status is Status.PRESENT
    return of_days and much and is_stated(turn.text, told.start, told.end, begins=told.start)


def _with_radiation(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with where else it goes; in a check or an exercise that is a report."""
    text = draft.situation.turns[-1].text
    if draft.asked in IN_A_MOVE:
        return facts
    goes = draft.facts_before.radiation not in (None, STAYS)
    for match in _statements(draft, GOES_NOWHERE, text) if goes else ():
        if load_fact_cues()[NO_SIDE].stand_in(_piece(match)):
            continue  # "my other leg is ok"
        here = tuple(one for one in facts.regions if one != facts.radiates_to) or facts.regions
        return replace(facts, radiation=STAYS, radiates_to=None, regions=here)
    for match in _statements(draft, GOES, text):
        answer = read_answer(GOES, Findings(), match["told"])
        if answer is not None and answer.value not in (None, STAYS):
            return replace(facts, radiation=answer.value, radiates_to=None)
    return facts


def _rates_now(turn: UserTurn) -> bool:
    """Whether a rating that the grammar found is stated."""
    rated = turn.findings.present(Kind.NRS)
    return any(is_stated(turn.text, one.start, one.end, begins=one.start) for one in rated)


def _with_single(draft: Draft, facts: Facts, name: str, heard: Facts) -> Facts:
    field = load_late_facts()[name].field or name
    if field == draft.asked or draft.asked in ANSWERED_BY.get(field, ()):
        return facts
    text = draft.situation.turns[-1].text if name in WORDS else draft.turn.text
    if name == "nrs" and _rates_now(draft.turn):
        facts = replace(facts, nrs=heard.nrs)
    for match in _statements(draft, name, text):
        told = _read(facts, name, match)
        if told is None or (name == "side" and _of_a_move_done(draft, match)):
            continue
        if name in NUMBERS and draft.asked in WITH_NUMBERS:
            draft.turn = _without_number(draft.turn, *match.span())
            draft.situation = replace(draft.situation, turn=draft.turn)
        return told
    return facts


def _of_a_move_done(draft: Draft, match: Match[str]) -> bool:
    """Whether a bare side in a check or an exercise is where it was done ("both sides, 20 s")."""
    return draft.asked in IN_A_MOVE and match[0].strip(" ,.!?;") == match["told"]


def _without_number(turn: UserTurn, start: int, end: int) -> UserTurn:
    """Return the turn without a number that is told: it answers nothing ("7, and it's a 4 now")."""
    kept = (one for one in turn.findings.mentions if not start <= one.start < end)
    text = blanked(turn.text, [(start, end)])
    parts = tuple(replace(one, text=text[one.start : one.end]) for one in turn.parts)
    return replace(
        turn,
        text=text,
        findings=Findings(tuple(kept)),
        parts=tuple(one for one in parts if one.text.strip(" .,!?;")),
    )


def _read(facts: Facts, name: str, match: Match[str]) -> Facts | None:
    """Return the facts with one that is told in these words; None where they tell none."""
    row, words = load_late_facts()[name], match["told"]
    if row.field and row.value:
        return _with(facts, row.field, row.value)
    if name == "age":
        years = next((int(one.value) for one in Message.read(words).numbers()), None)
        return replace(facts, age=years) if years is not None else None
    if name in WORDS:
        answer = read_answer(name, Findings(), words)
        if answer is None or not answer.value:
            return None
        known = _with(facts, name, answer.value)
        return replace(known, trigger_move=None) if name == "trigger" else known
    if name == "duration_days" and of_other_time(match.string, *match.span("told")):
        return None
    said = UserTurn(0, words, None, 0.0, Findings())
    changed = apply_answer(facts, name, said)
    if not isinstance(changed, Facts):
        return None
    days = changed.duration_days
    return replace(changed, duration_days=None if days is None else round(days, 2))


def _with(facts: Facts, name: str, value: str) -> Facts:
    changes: dict[str, Any] = {name: value}
    return replace(facts, **changes)


def _with_worse(draft: Draft, facts: Facts) -> Facts:
    for match in _statements(draft, "worse", draft.situation.turns[-1].text):
        told = factors_named(Message.read(match["told"]))
        if not told:
            continue
        codes = dict.fromkeys((*facts.aggravated_by, *chain.from_iterable(told.values())))
        moves = dict.fromkeys((*facts.worse_with, *told))
        eased = tuple(one for one in facts.eased_by if one not in told)
        facts = replace(facts, aggravated_by=tuple(codes), worse_with=tuple(moves), eased_by=eased)
    return facts


def _with_eased(draft: Draft, facts: Facts) -> Facts:
    for match in _statements(draft, "eased", draft.situation.turns[-1].text):
        told = named_descriptions(Message.read(match[0]))
        eased = chain.from_iterable(one.values for one in told if one.kind == Kind.EASED_BY)
        facts = replace(facts, eased_by=tuple(dict.fromkeys((*facts.eased_by, *eased))))
    return facts


def _without(draft: Draft, facts: Facts) -> Facts:
    """Return the facts without what is said to do no harm, or not to help."""
    text = draft.situation.turns[-1].text
    for match in _statements(draft, "no_worse", text):
        facts = without_named(facts, match["told"], OF_A_MOVEMENT[:1])
        had = draft.facts_before
        fine = set(had.worse_with) - set(facts.worse_with) - set(had.eased_by)
        eased = tuple(one for one in facts.eased_by if one not in fine)
        facts = replace(facts, eased_by=eased)  # what is "fine now" eases nothing
    for match in _statements(draft, "no_eased", text):
        facts = without_named(facts, match["told"], EASED)
    return facts


def _statements(draft: Draft, name: str, text: str) -> Iterator[Match[str]]:
    """Yield where the text states a fact: not where it asks, wishes, or tells of another."""
    for one in told_late(name, text):
        if is_stated(text, *one.span("told"), begins=one.start()):
            yield one


def _piece(match: Match[str]) -> str:
    return between(match.string, *match.span("told"))
