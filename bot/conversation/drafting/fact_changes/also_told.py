"""A second complaint, told beside the pain that the talk is about: kept, dated, said back.

"My left fingers tingle a bit", "headaches on Saturdays", "my right knee is sore too since Monday":
none of it changes the place or the time of the pain. It stands on the summary for a clinician.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    SENTENCE,
    between,
    is_stated,
)
from bot.conversation.drafting.facts_told.places_told.limbs_felt import limb_fits
from bot.conversation.intake.second_complaints import NONE, Complaint, complaint_of
from bot.conversation.no_sign.over_and_gone import own_is_over
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.conversation.other_complaints import FEELING, load_other_complaints
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind

# There it is the story, a report of a move, or own words that are kept as they stand.
ELSEWHERE = (*slots.OF_A_MOVE, slots.STORY, slots.RATING, slots.GOAL, slots.FLARE_PLAN)
OF_NERVES = ("tingling", "numbness")
HEADACHE = "headache"
QUALITY = {"tingling": "tingling", "numbness": "numb"}
LIMBS = ("arm", "leg")
MOST = 6
TIMES = ("duration_days", "bout_days", "history_days", "stage")


def with_also_told(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with what is told of another part, with its day."""
    if draft.turn.pressed or draft.asked in ELSEWHERE or not draft.facts_before.regions:
        return facts
    known = [complaint_of(one) for one in facts.also_told]
    for one in _complaints(draft):
        if _says_it_already(draft, facts, one):
            continue
        if not any(one.same_as(other) for other in known):
            known.append(one)
    return replace(facts, also_told=tuple(one.as_fact() for one in known[-MOST:]))


def _says_it_already(draft: Draft, facts: Facts, told: Complaint) -> bool:
    """Whether the place of the pain, or that it goes there, says the same; a day says more."""
    if not told.part or told.since:
        return False
    of = load_other_complaints()[told.part].of
    in_story = draft.asked in slots.IN_STORY and facts.radiation == of
    here = of in facts.regions and told.feeling not in OF_NERVES
    return here or in_story


def without_its_time(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with the time and the side as they were, where those told are another's."""
    before = draft.facts_before
    new = [complaint_of(one) for one in facts.also_told if one not in before.also_told]
    if not new or draft.corrects:
        return facts
    if any(one.since for one in new) and before.duration_days is not None:
        facts = replace(facts, **{name: getattr(before, name) for name in TIMES})
    if not any(one.feeling in OF_NERVES for one in new):
        facts = replace(facts, radiation=before.radiation, radiates_to=before.radiates_to)
    if before.side is not None and facts.side in {one.side for one in new}:
        facts = replace(facts, side=before.side)
    return facts


def _complaints(draft: Draft) -> Iterator[Complaint]:
    text = draft.situation.turns[-1].text.lower()
    rows = load_other_complaints().items()
    today = draft.situation.now.date()
    for feeling, entry in rows:
        if entry.of != FEELING:
            continue
        for hit in entry.told.finditer(text):
            said = between(text, *hit.span(), SENTENCE)
            if own_is_over(said):
                continue  # "in 2015 I had numb legs, long gone"
            denied = spoken("complaint_denied").search(between(text, *hit.span()))
            if denied or not is_stated(text, *hit.span(), begins=hit.start()):
                continue
            part = _part_in(draft, said, feeling, said.find(hit[0]))
            if part is None:
                continue
            side = spoken("side_of_a_part").search(said) if part else None
            days = _days(draft, said)
            since = (today - timedelta(days=days)).isoformat() if days is not None else NONE
            yield Complaint(feeling, part, side["side"] if side else NONE, since, today.isoformat())
            break


def _part_in(draft: Draft, said: str, feeling: str, at: int) -> str | None:
    """Return the part that it is in, "" for a headache; None where it is the pain that is known."""
    facts = draft.facts_before
    if feeling == HEADACHE:
        of_neck = facts.radiates_to in (HEADACHE, "head")
        return None if of_neck else NONE
    meeting = [hit.span() for hit in spoken("between_limbs").finditer(said)]
    parts = [(abs(start - at), NONE, NONE) for start, _ in meeting]
    parts += [
        (abs(hit.start() - at), name, entry.of)
        for name, entry in load_other_complaints().items()
        if entry.of != FEELING
        for hit in islice(_outside(meeting, entry.told.finditer(said)), 1)
    ]
    if not parts:
        return None
    _, part, of = min(parts)
    if part == NONE:
        return None  # between the legs
    felt = QUALITY.get(feeling) in facts.quality
    if of in facts.regions or (facts.radiation == of and (feeling not in OF_NERVES or felt)):
        return None
    if of in LIMBS and feeling not in OF_NERVES and not _is_a_joint(part) and limb_fits(facts, of):
        return None  # the pain goes there
    told_too = spoken("told_as_another").search(said) is not None
    return part if feeling in OF_NERVES or told_too or _days(draft, said) is not None else None


def _outside(
    places: Sequence[tuple[int, int]], hits: Iterable[re.Match[str]]
) -> Iterator[re.Match[str]]:
    """Yield the hits that stand in none of the places."""
    for hit in hits:
        if not any(start <= hit.start() < end for start, end in places):
            yield hit


def _is_a_joint(part: str) -> bool:
    return part in load_intake_rules().joints


def _days(draft: Draft, said: str) -> float | None:
    if spoken("complaint_since").search(said) is None:
        return None  # "on Saturdays" says how often
    told = draft.turn.findings.present(Kind.DURATION)
    return next((one.number for one in told if one.text.lower() in said and one.number), None)
