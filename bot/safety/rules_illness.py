"""Cancer, infection, weight, night pain, band pain (RF11 to RF18)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.safety.safety_limits import safety_limit
from bot.safety.families import NERVES
from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.time_rules import long_steady
from bot.safety.trace import FlagTrace, raised

WEIGHT_AGE = safety_limit("weight_loss_age")
# beside a pain of the mid back: itself, how long, and a disc that a cough strains
_NO_OTHER_SIGN = {"thoracic_band", "not_improving", "non_mechanical", "cough_strain"}


def cancer(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Cancer with a nerve sign is an emergency, with one long told as the same it is for today.

    The condition alone, known before, counts too, but not where the wording finds it harmless
    ("out in 2006, followed ten years, the scan of last month is clear").
    """
    if not evidence.has("cancer_history"):
        if "cancer" in evidence.conditions and "cancer_history" not in evidence.harmless:
            reason = "cancer now or in the past, and back pain"
            yield raised(evidence, "cancer_history", Level.S, "cancer.known", reason)
        else:
            return
    nerves = [one for slug in NERVES for one in evidence.present.get(slug, ())]
    if nerves and long_steady(nerves) and not evidence.sign("worsening"):
        reason = "cancer now or in the past, with a nerve sign that is long the same"
        yield raised(evidence, "cancer_history", Level.S, "cancer+long_nerves", reason)
    elif nerves:
        reason = "cancer now or in the past, with a nerve sign"
        yield raised(evidence, "cancer_history", Level.E, "cancer+nerves", reason)
    elif evidence.has("cough_strain", "thoracic_band", "night_pain", "weight_loss"):
        reason = "cancer now or in the past, with pain of a worrying kind"
        yield raised(evidence, "cancer_history", Level.S, "cancer+pain", reason)


def fever(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Fever with a nerve sign, confusion, rigors or a stiff neck is an emergency."""
    if not evidence.has("fever"):
        return
    if evidence.has(*NERVES) or evidence.sign("rigors", "confused", "stiff_neck"):
        reason = "fever with a nerve sign, confusion, violent shivering or a stiff neck"
        yield raised(evidence, "fever", Level.E, "fever+", reason)


def infection(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """A risk of infection with fever and a nerve sign is an emergency; a wound with either too."""
    if evidence.has("infection_risk") and evidence.has(*NERVES) and evidence.has("fever"):
        reason = "risk of a spine infection, with fever and a nerve sign"
        yield raised(evidence, "infection_risk", Level.E, "infection+nerves", reason)
    if evidence.has("post_procedure") and (evidence.has("fever") or evidence.has(*NERVES)):
        reason = "a recent procedure on the spine, with fever or a nerve sign"
        yield raised(evidence, "post_procedure", Level.E, "post_procedure+", reason)


def weight_loss(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Weight lost without trying weighs more with night pain, age or feeling ill."""
    if not evidence.has("weight_loss"):
        return
    older = evidence.age is not None and evidence.age > WEIGHT_AGE
    nights = evidence.has("night_pain") or evidence.sign("ache_of_the_night")
    if older or nights or evidence.has("fever") or evidence.sign("unwell"):
        reason = "weight lost without trying, with night pain, age over 50 or feeling ill"
        yield raised(evidence, "weight_loss", Level.S, "weight_loss+", reason)


def night_pain(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Constant night pain weighs more with cancer, weight loss or fever."""
    if evidence.has("night_pain") and evidence.has("cancer_history", "weight_loss", "fever"):
        reason = "constant night pain with cancer, weight loss or fever"
        yield raised(evidence, "night_pain", Level.S, "night_pain+", reason)


def thoracic(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Constant mid-back pain weighs more with another sign."""
    others = set(evidence.present) - _NO_OTHER_SIGN
    if evidence.has("thoracic_band") and others:
        reason = "constant mid-back pain with another warning sign"
        yield raised(evidence, "thoracic_band", Level.S, "thoracic_band+", reason)
