"""Facts told or put right in words once the story is known, wherever the talk stands.

The words of a statement are found by patterns, one row for each fact, and read as an answer to
the question for that fact. What asks, wishes, or is of somebody else tells nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from re import Match

from bot.conversation import slots
from bot.conversation.checks.checks import check_asked
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.exchanged_facts import Exchange, with_exchanged
from bot.conversation.drafting.fact_changes.held_facts import of_other_days, of_the_plan, rates_now
from bot.conversation.drafting.fact_changes.late_denials import without_denied_late
from bot.conversation.drafting.fact_changes.one_more_place import with_place_too
from bot.conversation.drafting.fact_changes.place_put_right import with_place_put_right
from bot.conversation.drafting.fact_changes.put_in import with_put_in
from bot.conversation.drafting.facts_told.facts_in_words import (
    DURATION,
    WORDS,
    eased_in,
    fact_in_words,
    with_eased,
    with_value,
    with_worse,
)
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    OUT,
    of_other_time,
    piece_of_match,
    statements,
)
from bot.conversation.drafting.facts_told.no_facts.numbers_of_others import with_own_time
from bot.conversation.drafting.facts_told.no_facts.objects_meant import without_rounds
from bot.conversation.drafting.facts_told.no_facts.told_of_habits import of_own_days
from bot.conversation.drafting.facts_told.places_told.limbs_felt import with_limb_felt
from bot.conversation.drafting.facts_told.places_told.worse_side import names_sides_done
from bot.conversation.drafting.facts_told.ratings.ratings_told import worse_by_ratings
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.late_fact_patterns import load_late_facts
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factors_named
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message

SINGLE = (
    "nrs",
    "bare_rating",
    "duration_days",
    "side",
    "onset",
    "not_sudden",
    "trigger",
    "sleep_position",
    "age",
    "is_male",
    "is_female",
    "no_pain",
    "not_female",
    "not_male",
    "bare_side",
    "no_trigger",
    "no_accident",
)
BARE_RATING, BARE_SIDE, NO_PAIN, NO_ACCIDENT = "bare_rating", "bare_side", "no_pain", "no_accident"
CAUSE = "trigger"
OF_NO_CAUSE = ("no_trigger", NO_ACCIDENT)
NO_SIDE = "no_side"
GOES, GOES_NOWHERE = "radiation", "no_radiation"
# What the number or the time of a reply is, where one of these is asked.
ANSWERED_BY = {
    "nrs": (slots.RATING, slots.DUE, slots.GOAL_SCORE),
    "duration_days": (slots.DUE, slots.BARRIER, slots.REMINDER),
}
NUMBERS = ("nrs", "duration_days", "age")
WITH_NUMBERS = (*PARTS, slots.MINUTES, slots.CHECK_ANSWER)
OF_ANOTHER_NUMBER = ("sit_hours", "duration_days", "age")  # "about 7 I'd say" answers these
ELSEWHERE = "other"  # another place than a limb
STAYS = "none"  # it goes nowhere else


def with_told_late(
    draft: Draft, facts: Facts, heard: Facts, exchanged: Sequence[Exchange]
) -> Facts:
    """Return the facts with what the message plainly tells or puts right of them.

    `heard` are the facts with all that was found; habits are taken of it where they are stated.
    `exchanged` is what the message puts in the place of what was known.
    """
    habits = any(of_own_days(draft.turn, one) for one in draft.turn.findings.mentions)
    if habits and not _tells_minutes(draft):
        facts = replace(
            facts,
            lifestyle=heard.lifestyle,
            sit_hours=heard.sit_hours,
            drive_hours=heard.drive_hours,
            stand_hours=heard.stand_hours,
        )
    had = facts
    facts = with_exchanged(facts, draft.facts_before, exchanged)
    for name in SINGLE:
        if name == "side" and names_sides_done(draft):
            continue
        if name == "onset" and draft.asked in (slots.RATING, slots.EXERCISE_FEEDBACK):
            continue  # "6, it crept up in the last one" is of the moves
        field = load_late_facts()[name].field or name
        if getattr(had, field) == getattr(facts, field):
            facts = _with_single(draft, facts, name, heard)
    if had.side == facts.side:
        facts = _with_other_side(draft, facts)
    facts = with_limb_felt(draft, _with_eased(draft, _with_worse(draft, facts)))
    facts = with_put_in(draft, _with_radiation(draft, without_denied_late(draft, facts), heard))
    facts = with_place_put_right(draft, with_place_too(draft, facts))
    return with_own_time(draft, draft.facts_before, facts)


def _with_other_side(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with the other side, where the one that is known is said to be wrong."""
    told = spoken("other_side").search(draft.situation.turns[-1].text.lower())
    known = draft.facts_before.side
    if told is None or known != facts.side or known not in OTHER_SIDE:
        return facts
    of_a_move = draft.asked in slots.IN_A_MOVE and told[0].startswith("on ")
    return facts if of_a_move else replace(facts, side=OTHER_SIDE[known])


def _tells_minutes(draft: Draft) -> bool:
    """Whether a time under an hour answers how many minutes ("8 minutes at my desk")."""
    hours = [one.number or 0 for one in draft.turn.findings.of(Kind.HOURS)]
    return draft.asked == slots.MINUTES and any(one < 1 for one in hours)


def _of_another_place(known: Facts, told: str) -> bool:
    """Whether a place that is told as quiet is another than the one the pain goes into."""
    read = read_answer("radiation", Findings(), told)
    return read is not None and read.value not in (None, STAYS, known.radiation)


def _with_radiation(draft: Draft, facts: Facts, heard: Facts) -> Facts:
    """Return the facts with where else it goes; in a check or an exercise that is a report."""
    text = draft.situation.turns[-1].text
    if draft.asked in slots.IN_A_MOVE:
        return facts
    goes = draft.facts_before.radiation not in (None, STAYS)
    for match in statements(GOES_NOWHERE, text) if goes else ():
        if load_fact_cues()[NO_SIDE].stand_in(piece_of_match(match)):
            continue  # "my other leg is ok"
        if _of_another_place(draft.facts_before, match["told"]):
            continue  # "knee's fine", where it goes into the buttock
        draft.leave_words(*match.span())
        places = draft.turn.findings.of(Kind.REGION)
        placed = any(one.touches([match.span()]) for one in places)
        goes_out = facts.radiates_to if placed else None  # "these are two places": both hurt
        here = tuple(one for one in facts.regions if one != goes_out) or facts.regions
        return replace(facts, radiation=STAYS, radiates_to=None, regions=here)
    taken_out = [one.span() for one in statements(OUT, text)]
    for match in statements(GOES, text):
        if any(first <= match.start("told") < last for first, last in taken_out):
            continue  # "'travels to the leg' is wrong"
        answer = read_answer(GOES, Findings(), match["told"])
        if answer is not None and answer.value not in (None, STAYS):
            named = draft.turn.findings.present(Kind.REGION)
            reached = [one.value for one in named if match.start() < one.end <= match.end() + 1]
            where = reached[0] if reached else heard.radiates_to
            where = where if answer.value == ELSEWHERE else None
            return replace(facts, radiation=answer.value, radiates_to=where)
    return facts


def _with_single(draft: Draft, facts: Facts, name: str, heard: Facts) -> Facts:
    field = load_late_facts()[name].field or name
    if field == draft.asked or draft.asked in ANSWERED_BY.get(field, ()):
        return facts
    if name in (BARE_SIDE, NO_PAIN) and draft.asked in slots.IN_A_MOVE:
        return facts  # where it was done ("both sides, 20 s"), and how that was
    elsewhere = (*WITH_NUMBERS, slots.TOGETHER, *OF_ANOTHER_NUMBER)
    if name == BARE_RATING and draft.asked in elsewhere:
        return facts  # "5 I suppose" are minutes, or a row; "make it ten" is of the routine
    if name == DURATION and heard.bout_days not in (None, draft.facts_before.bout_days):
        return facts  # "this lot is 3 weeks", of a pain that comes and goes
    if name in OF_NO_CAUSE and facts.trigger is None:
        return facts
    if name == NO_ACCIDENT and draft.asked in PARTS:
        return facts  # a row of the list is answered
    text = draft.situation.turns[-1].text if field in WORDS else draft.turn.text
    if name == "nrs" and draft.asked in PARTS:  # "none from one to ten" rates nothing
        text = blanked(text, [one.span() for one in spoken("row_denied").finditer(text.casefold())])
    counts = name == "nrs" and _is_counted(draft)
    if name == "nrs" and not counts and rates_now(draft.turn):
        facts = replace(facts, nrs=heard.nrs)
    for match in statements(name, text):
        told = None if _is_a_move(draft, name, match) else _read(facts, name, match)
        if told is None or (counts and not spoken("word_of_pain").search(piece_of_match(match))):
            continue
        if of_other_days(draft, name, match):
            continue
        if name == DURATION and of_the_plan(draft, told.duration_days):
            continue
        if name in NUMBERS and draft.asked in WITH_NUMBERS:
            draft.leave_words(*match.span())
        return told
    return facts


def _is_a_move(draft: Draft, name: str, match: Match[str]) -> bool:
    """Whether what is said to have done it is a move of the routine ("it was the neck press")."""
    of_routine = name == CAUSE and bool(draft.values.get(slots.ROUTINE))
    return of_routine and bool(moves_named(Message.read(match["told"]))[0])


def _is_counted(draft: Draft) -> bool:
    """Whether another number or a counted check is asked for: one of the pain needs its word."""
    opened = check_asked(draft.values)
    counted = opened is not None and opened.question.unit is not None
    return counted or draft.asked in OF_ANOTHER_NUMBER


def _read(facts: Facts, name: str, match: Match[str]) -> Facts | None:
    """Return the facts with one that is told in these words; None where they tell none."""
    row = load_late_facts()[name]
    field = row.field or name
    if row.field and row.value:
        return with_value(facts, field, row.value)
    if name == DURATION and of_other_time(match.string, *match.span("told")):
        return None
    return fact_in_words(facts, field, match["told"])


def _with_worse(draft: Draft, facts: Facts) -> Facts:
    text = without_rounds(draft, draft.situation.turns[-1].text)
    names = ("worse",) if draft.asked in slots.IN_A_MOVE else ("worse", "hurts_when")
    found = [one for name in names for one in statements(name, text)]
    found += [] if draft.asked in slots.IN_A_MOVE else worse_by_ratings(text)
    for match in found:
        told = factors_named(Message.read(match["told"]))
        if not told:
            continue
        eased = tuple(one for one in facts.eased_by if one not in told)
        facts = replace(with_worse(facts, told), eased_by=eased)
    return facts


def _with_eased(draft: Draft, facts: Facts) -> Facts:
    for match in statements("eased", draft.situation.turns[-1].text):
        facts = with_eased(facts, eased_in(match[0]))
    return facts
