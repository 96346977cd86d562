"""Fragile bones, inflammation of spine and vessels, pain that does not improve."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.safety.safety_limits import safety_limit
from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.trace import FlagTrace, raised

OLD = safety_limit("fragile_age")
WEAK_BONES = frozenset(("osteoporosis", "steroids"))  # conditions
FRAGILE_PAIN_FROM = safety_limit("fragile_pain_from")
INFLAMMATORY_YOUNG = safety_limit("inflammatory_young")
DAYS_OF_YEAR = safety_limit("days_of_year")
INFLAMMATORY_BEFORE = safety_limit("inflammatory_begins_before")
ARTERITIS_FROM = safety_limit("arteritis_from")
ENOUGH_SIGNS = safety_limit("inflammatory_signs")
ENOUGH_SUPPORTED = safety_limit("inflammatory_signs_supported")
LONG_DAYS = safety_limit("inflammatory_days")
STUCK_DAYS = safety_limit("not_getting_better_days")
YEARS_DAYS = safety_limit("as_ever_days")
INFLAMMATORY_SIGNS = (
    *("axspa_stiff", "axspa_moves", "axspa_night", "axspa_young", "axspa_buttock"),
    *("axspa_nsaid", "axspa_family", "axspa_condition", "axspa_heel"),
)


def fragility(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """A bone risk with a small event or sudden pain may be a fracture of the spine."""
    old = evidence.age is not None and evidence.age >= OLD
    weak_bones = bool(WEAK_BONES & evidence.conditions)
    known = weak_bones or evidence.sign("fragility_prior")
    mild = evidence.nrs is not None and evidence.nrs < FRAGILE_PAIN_FROM
    event = evidence.sign("minor_trauma", "bone_crack", "small_event")
    event = event or (evidence.sign("sudden") and (known or not mild))
    event = event or (evidence.sign("small_load") and (weak_bones or evidence.sign("bone_crack")))
    event = event or (weak_bones and evidence.sign("eased_lying"))
    mending = evidence.sign("fracture_followed") and evidence.sign("improving")
    if evidence.sign("fragility_prior") and mending and not evidence.sign("sudden", "bone_crack"):
        reason = "a fracture that was seen, is followed and gets better"
        yield raised(evidence, "fragility_fracture", Level.R, "fragility.followed", reason)
    elif (old or known) and event:
        reason = "fragile bones or age 65 and over, with a small fall, a cough or sudden pain"
        yield raised(evidence, "fragility_fracture", Level.S, "fragility.event", reason)
    elif evidence.sign("height_loss", "hunching") and (old or known or evidence.sign("hunching")):
        reason = "height lost or a growing stoop, with a risk to the bones"
        yield raised(evidence, "fragility_fracture", Level.D, "fragility.height", reason)


def inflammatory(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Enough of the NG65 list for a referral; a painful red eye beside one sign is for today."""
    stiff = evidence.sign("axspa_stiff", "stiff_of_mornings")
    if evidence.sign("red_eye") and (stiff or evidence.sign("axspa_condition")):
        reason = "a painful red eye beside morning stiffness or its illness"
        yield raised(evidence, "axspa", Level.S, "axspa.eye", reason)
        return
    known = [sign for sign in INFLAMMATORY_SIGNS if evidence.sign(sign)]
    if "axspa_young" not in known and _began_young(evidence):
        known.append("axspa_young")
    too_old = (evidence.age or 0) >= INFLAMMATORY_BEFORE and "axspa_young" not in known
    too_short = evidence.days is not None and evidence.days < LONG_DAYS
    if too_old or (too_short and "axspa_young" not in known):
        return
    core = {"axspa_stiff", "axspa_moves"} <= set(known)
    supported = evidence.sign("axspa_family", "axspa_condition")
    if len(known) >= ENOUGH_SIGNS or (len(known) >= ENOUGH_SUPPORTED and supported) or core:
        reason = "long morning stiffness with other signs of inflammatory back pain"
        yield raised(evidence, "axspa", Level.R, "axspa.ng65", reason)


def _began_young(evidence: SafetyEvidence) -> bool:
    """Whether the age and how long the pain lasts say that it began young."""
    if evidence.age is None or evidence.days is None or evidence.days < LONG_DAYS:
        return False
    return evidence.age - evidence.days / DAYS_OF_YEAR < INFLAMMATORY_YOUNG


def arteritis(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Arteritis and polymyalgia are illnesses of people of 50 and over."""
    if not evidence.has("gca_pmr"):
        return
    level = evidence.level("gca_pmr")
    if evidence.age is None or evidence.age >= ARTERITIS_FROM or level is Level.E:
        reason = "signs of inflamed arteries or of polymyalgia"
        yield raised(evidence, "gca_pmr", level, "gca_pmr.age", reason)


def not_improving(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """More than 6 weeks and no better."""
    long = (evidence.days or 0) > STUCK_DAYS
    stuck = evidence.sign("no_better", "tried_care") and long
    if evidence.days is None and evidence.for_ages:  # "for years": what was tried tells it
        stuck = evidence.sign("no_better") and evidence.sign("tried_care", "tried_aid")
        stuck = stuck or evidence.sign("cruel_pain")  # no mere habit of the back
    years = evidence.days is None or evidence.days > YEARS_DAYS
    if years and evidence.sign("as_ever") and not evidence.sign("tried_care"):
        return  # an ache of years that is as it always was: a habit of the back
    # "no change at all" of a pain of two weeks, or behind a session, is none
    said_long = evidence.sign("stuck_long") and (long or evidence.days is None)
    if (stuck or said_long) and not evidence.sign("improving"):
        reason = "more than 6 weeks without getting better"
        yield raised(evidence, "not_improving", Level.R, "not_improving.weeks", reason)
