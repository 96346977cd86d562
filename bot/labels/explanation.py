"""Why a message is read as it is: the words and rules behind, and what was found and not held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from bot.language.context import Context
from bot.language.findings import Findings, Kind, Mention
from bot.language.pipeline import engine
from bot.language.slots.left_out import SlotLeftOut
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_classifier import pain_choice
from bot.safety.triage import Triage

KINDS = {
    "regions": (Kind.REGION,),
    "side": (Kind.SIDE,),
    "onset": (Kind.ONSET,),
    "trigger": (Kind.TRIGGER,),
    "stage": (Kind.DURATION, Kind.STAGE),
    "radiation": (Kind.RADIATION,),
    "lifestyle": (Kind.LIFESTYLE,),
}


def explanation(findings: Findings, verdict: Triage) -> dict[str, list[dict[str, Any]]]:
    """Return for every label the words, the rule and the status that decided it."""
    told: dict[str, list[dict[str, Any]]] = {}
    for label, kinds in KINDS.items():
        mentions = [mention for kind in kinds for mention in findings.of(kind)]
        if mentions:
            told[label] = [_why(mention) for mention in mentions]
    asked = [mention for mention in findings.of(Kind.FLAG) if mention.value in verdict.ask]
    if asked:
        told["ask"] = [_why(mention) for mention in asked]
    if verdict.trace:
        told["flags"] = [
            {
                "value": line.flag,
                "level": line.level.value,
                "words": line.words,
                "rule": line.rule,
                "status": line.status,
                "reason": line.reason,
            }
            for line in verdict.trace
        ]
    return told


def slots_left_out(text: str, context: Context | None = None) -> list[SlotLeftOut]:
    """Return what the grammars found in a message and the learned choice did not hold."""
    message = engine().parse(text, context)
    return list(pain_choice().left_out(SlotCandidates.by(message, message.context.day)))


def not_held(
    findings: Findings, verdict: Triage, left_out: Iterable[SlotLeftOut]
) -> dict[str, list[dict[str, Any]]]:
    """Return by label what was found and then not held, with why.

    What is explained anyway (denied, somebody else's) is not said again.
    """
    told: dict[str, list[dict[str, Any]]] = {}
    for one in left_out:
        explained = {named.value for kind in KINDS[one.field] for named in findings.of(kind)}
        if one.value not in explained:
            told.setdefault(one.field, []).append(
                {name: held for name, held in asdict(one).items() if name != "field"}
            )
    spoken_of = {*verdict.ask, *(line.flag for line in verdict.trace)}
    flags = [one for one in findings.of(Kind.FLAG) if one.value not in spoken_of]
    if flags:
        told["flags"] = [_why(mention) for mention in flags]
    return told


def _why(mention: Mention) -> dict[str, Any]:
    return {
        "value": mention.value,
        "words": mention.text,
        "rule": mention.rule,
        "status": mention.status.value,
        "cues": list(mention.cues),
    }
