"""Children, medicines, pregnancy, injury, vessels."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.safety.safety_limits import safety_limit
from bot.safety.families import NERVES
from bot.safety.levels import Level
from bot.safety.safety_evidence import CHILD_UNDER, SafetyEvidence
from bot.safety.trace import FlagTrace, raised

NEW_AT = safety_limit("first_pain_age")
BONES_FROM = safety_limit("bone_pain_age")
BLEEDING_GUT = ("abdominal.bleed", "abdominal.vomit_blood")  # frames
_LUMP_OF_A_FALL = "major_trauma.lump_of_a_fall"


def child(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Under 16 a clinician should look within days; today with another warning sign."""
    young = evidence.age is not None and evidence.age < CHILD_UNDER
    if not (young or evidence.has("child_young")):
        return
    worrying = evidence.has("night_pain", "fever", "weight_loss", *NERVES)
    if worrying or evidence.sign("limp"):
        reason = "under 16, with another warning sign"
        yield raised(evidence, "child_young", Level.S, "child_young+", reason)
    else:
        yield raised(evidence, "child_young", Level.D, "child_young.age", "under 16")


def medicines(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """A blood thinner with an injury or a nerve sign, an anti-inflammatory with a bleed."""
    if evidence.sign("nsaid_use") and evidence.has("abdominal"):
        bleeding = any(mention.rule in BLEEDING_GUT for mention in evidence.present["abdominal"])
        if bleeding:
            reason = "anti-inflammatory tablets and a sign of bleeding in the gut"
            yield raised(evidence, "med_harm", Level.E, "nsaid+bleeding", reason)
    if "anticoagulant" not in evidence.conditions:
        return
    hurt = evidence.has("major_trauma") or evidence.sign("minor_trauma", "bone_crack")
    if hurt or evidence.has(*NERVES):
        reason = "a blood thinner, with an injury or a new nerve sign"
        yield raised(evidence, "med_harm", Level.E, "anticoagulant+", reason)


def pregnancy(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """A kidney infection in pregnancy, or with confusion, is an emergency."""
    if evidence.has("renal_uti"):
        expecting = evidence.has("pregnancy") or "pregnancy" in evidence.conditions
        if expecting or evidence.sign("confused", "rigors"):
            reason = "a kidney sign in pregnancy or with confusion or violent shivering"
            yield raised(evidence, "renal_uti", Level.E, "renal_uti+", reason)


def trauma(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """A new shape of the back after an injury is an emergency, a lump where one fell is none."""
    told = evidence.present.get("major_trauma", ())
    if evidence.has("deformity_lump") and any(one.rule != _LUMP_OF_A_FALL for one in told):
        reason = "a new shape of the back after an injury"
        yield raised(evidence, "deformity_lump", Level.E, "deformity+trauma", reason)


def age_and_neck(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """New or changed pain at 50 and over is noted; an unstable neck with nerves is for today.

    Lasting bone pain with tiredness from 60 on wants a blood test (NICE NG12); from 50 on within
    days where a protein was found in blood or urine.
    """
    pensioner = evidence.sign("pensioner") or (evidence.age or 0) >= NEW_AT
    if pensioner and evidence.sign("new_or_changed"):
        other = set(evidence.present) - {"age_onset", "cough_strain", "instability_risk"}
        level = Level.D if other else Level.NONE
        reason = "new or changed pain at 50 and over"
        yield raised(evidence, "age_onset", level, "age_onset.new", reason)
    if (
        (evidence.age or 0) >= BONES_FROM
        and evidence.sign("bone_pain")
        and evidence.sign("worn_out")
    ):
        reason = "pain in the bones and tiredness at 60 and over"
        yield raised(evidence, "age_onset", Level.R, "age_onset.bones", reason)
    painful = evidence.sign("bone_pain") or bool(evidence.regions)
    tired = evidence.sign("worn_out") and evidence.sign("protein_found")
    if (evidence.age or 0) >= NEW_AT and painful and tired and not evidence.has("pregnancy"):
        reason = "pain, tiredness and a protein that was found, at 50 and over"
        yield raised(evidence, "age_onset", Level.D, "age_onset.protein", reason)
    if evidence.has("instability_risk") and evidence.has(*NERVES):
        reason = "a neck that may be loose, with a nerve sign"
        yield raised(evidence, "instability_risk", Level.S, "instability+nerves", reason)
