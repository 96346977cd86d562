"""Weakness and the spinal cord (RF06 to RF08)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.findings import Mention
from bot.safety.confirmed import is_yes
from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.time_rules import NEW_WITHIN
from bot.safety.trace import FlagTrace, raised

NECK = frozenset(("neck", "head_base", "upper_trap"))  # where a squeezed cord begins (RF07)


def weakness(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Mild, stable weakness is for today; with worsening it is an emergency."""
    if (
        evidence.level("leg_motor") is Level.S
        and any(mention.rule == "leg_motor.mild" for mention in evidence.present["leg_motor"])
        and evidence.sign("worsening")
    ):
        reason = "weakness that is getting worse"
        yield raised(evidence, "leg_motor", Level.E, "leg_motor+worsening", reason)
    if evidence.has("arm_motor") and evidence.sign("arm_new") and not evidence.sign("steady"):
        reason = "weakness of an arm or hand that is new, sudden or getting worse"
        yield raised(evidence, "arm_motor", Level.E, "arm_motor+new", reason)


def cord(evidence: SafetyEvidence) -> Iterator[FlagTrace]:
    """Signs of the cord are for today, one sign away from the neck for the next days.

    Two of them with falls or quick worsening, or begun within two weeks, and any with a bladder or
    bowel change, are an emergency; also after a fall onto the head, when hands no longer do what
    they did and nothing says since when, and when the overall wording says so and when they began
    is told. A "yes" to the question names several signs and not which: it is for today (DCM).
    """
    mentions = evidence.present.get("myelopathy", ())
    if not mentions:
        return
    answered_yes = any(is_yes(mention) for mention in mentions)
    kinds = {_kind(mention.rule) for mention in mentions if not is_yes(mention)}
    if evidence.sign("falls"):
        kinds.add("gait")
    quick = evidence.sign("falls", "worsening") or any(map(_is_new, mentions))
    quick = quick or (evidence.sign("hands_lost") and not any(one.time for one in mentions))
    urgent = (len(kinds) > 1 and quick) or evidence.sign("landed_on_head")
    if "myelopathy" in evidence.agreed_on:
        reason = "signs of the spinal cord and when they began, and the overall wording"
        yield raised(evidence, "myelopathy", Level.E, "myelopathy+wording", reason)
    elif evidence.has("ces_bladder", "ces_bowel") or urgent:
        reason = "signs of the cord: new, quickly worse, after a fall, or with bladder or bowel"
        yield raised(evidence, "myelopathy", Level.E, "myelopathy+falls", reason)
    elif answered_yes:
        reason = "the question for signs of the spinal cord, answered with yes"
        yield raised(evidence, "myelopathy", Level.S, "myelopathy.yes", reason)
    elif len(kinds) > 1:
        reason = "two or more signs of the spinal cord"
        yield raised(evidence, "myelopathy", Level.S, "myelopathy.two", reason)
    elif NECK & evidence.regions:
        reason = "a sign of the spinal cord with a painful neck"
        yield raised(evidence, "myelopathy", Level.S, "myelopathy+neck", reason)
    else:
        yield raised(evidence, "myelopathy", Level.D, "myelopathy.one", "one sign of the cord")


def _is_new(mention: Mention) -> bool:
    """Whether a sign is told to have begun within the days in which it counts as new."""
    days = mention.time.days if mention.time else None
    return days is not None and days <= NEW_WITHIN


def _kind(rule: str) -> str:
    """Return which sign of a flag a rule is for: "gait" of "myelopathy.gait"."""
    _, _, sign = rule.partition(".")
    return sign.partition(".")[0] or rule
