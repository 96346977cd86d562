"""Which arm or leg is told to be numb or to tingle; its time is not that of the pain."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.no_sign.over_and_gone import own_is_over
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention

ARM, LEG = "arm", "leg"
FELT = ("numb", "tingling")
NOWHERE = "none"
OWN_REASONS = frozenset(load_intake_rules().numb_by_themselves)
NAMES = ((ARM, spoken("names_an_arm")), (LEG, spoken("names_a_leg")))


def limbs_felt(text: str, findings: Findings) -> tuple[str, ...]:
    """The limbs that are told to be numb or to tingle now, whatever it comes with."""
    told = [_limb_of(text, one) for one in findings.present(Kind.QUALITY) if one.value in FELT]
    return tuple(dict.fromkeys(limb for limb in told if limb))


def without_its_time(draft: Draft, known: Facts, fit: Findings) -> Findings:
    """Return the facts that fit without the time of a new feeling: the pain is as old as it was."""
    if draft.corrects or draft.moved or draft.asked == slots.READBACK:
        return fit
    new = limbs_felt(draft.turn.text, draft.turn.findings)
    if known.duration_days is None or not new or known.radiation in new:
        return fit
    return fit.without(lambda one: one.kind in (Kind.DURATION, Kind.STAGE))


def with_limb_felt(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with a limb that is told to be numb or to tingle beside a list's answer.

    Where numb feet have a reason of their own (`numb_by_themselves`) they tell nothing of the back.
    """
    told = draft.turn.findings
    limbs = limbs_felt(draft.turn.text, told)
    if draft.asked not in PARTS or len(limbs) != 1 or OWN_REASONS & {*facts.conditions}:
        return facts
    return with_feeling(facts, limbs[0], told)


def with_feeling(facts: Facts, limb: str, told: Findings) -> Facts:
    """Return the facts with what is felt in a limb, and that it goes there where nothing else."""
    felt = (one.value for one in told.present(Kind.QUALITY) if one.value in FELT)
    quality = tuple(dict.fromkeys((*facts.quality, *felt)))
    if not limb_fits(facts, limb):
        return facts
    goes = facts.radiation if facts.radiation not in (None, NOWHERE) else limb
    return replace(facts, quality=quality, radiation=goes)


def limb_fits(facts: Facts, limb: str) -> bool:
    """Whether pain of these places may go to a limb: a low back to no arm, a neck to no leg."""
    rules = load_intake_rules()
    apart = rules.no_arm_of if limb == ARM else rules.no_leg_of
    return not facts.regions or not set(facts.regions) <= set(apart)


def feeling_key(limb: str) -> str:
    """Name the advice on a new feeling in a limb among the answers that were given."""
    return f"new_feeling/{limb}"


def feeling_is_new(draft: Draft) -> bool:
    """Whether a limb was told at this visit to be numb or to tingle anew."""
    told = draft.values.get(slots.ANSWERS_TOLD) or ()
    return any(feeling_key(limb) in told for limb in (ARM, LEG))


def _limb_of(text: str, told: Mention) -> str | None:
    said = between(text, told.start, told.end, SENTENCE).casefold()
    gone = spoken("feeling_gone").search(said) is not None or own_is_over(said)
    if gone or spoken("feeling_of_a_position").search(said):
        return None
    return next((limb for limb, names in NAMES if names.search(said)), None)
