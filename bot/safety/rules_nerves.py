"""Weakness and the spinal cord (RF06 to RF08)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.safety.evidence import Evidence
from bot.safety.levels import Level
from bot.safety.raising import raised
from bot.safety.trace import TraceLine


def weakness(evidence: Evidence) -> Iterator[TraceLine]:
    """Mild, stable weakness is for today; with worsening it is an emergency."""
    if (
        evidence.level("leg_motor") is Level.S
        and any(mention.rule == "leg_motor.mild" for mention in evidence.present["leg_motor"])
        and evidence.sign("worsening")
    ):
        reason = "weakness that is getting worse"
        yield raised(evidence, "leg_motor", Level.E, "leg_motor+worsening", reason)


def cord(evidence: Evidence) -> Iterator[TraceLine]:
    """Two signs of the cord are for today, one for the next days; with falls it is urgent."""
    mentions = evidence.present.get("myelopathy", ())
    kinds = {mention.rule.split(".")[1] for mention in mentions}
    if not kinds:
        return
    if evidence.sign("falls"):
        kinds.add("gait")
    if evidence.has("ces_bladder", "ces_bowel") or (len(kinds) > 1 and evidence.sign("falls")):
        reason = "signs of the spinal cord with falls or a bladder or bowel change"
        yield raised(evidence, "myelopathy", Level.E, "myelopathy+falls", reason)
    elif len(kinds) > 1:
        reason = "two or more signs of the spinal cord"
        yield raised(evidence, "myelopathy", Level.S, "myelopathy.two", reason)
    else:
        yield raised(evidence, "myelopathy", Level.D, "myelopathy.one", "one sign of the cord")
