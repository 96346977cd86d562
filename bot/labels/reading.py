"""What the guide reads out of one message, in the vocabulary of the label schema."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.knowledge.safety.red_flags import load_red_flags
from bot.language import understand
from bot.language.context import Context
from bot.language.extract.places.region_words import BACK
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention
from bot.language.folding import fold
from bot.safety.triage import Triage, triage

KINDS = {
    "regions": (Kind.REGION,),
    "side": (Kind.SIDE,),
    "onset": (Kind.ONSET,),
    "trigger": (Kind.TRIGGER,),
    "stage": (Kind.DURATION, Kind.STAGE),
    "radiation": (Kind.RADIATION,),
    "lifestyle": (Kind.LIFESTYLE,),
}


def read_message(
    text: str, context: Context | None = None, explain: bool = False
) -> dict[str, Any]:
    """Return one message as labels, JSON-ready; with `explain` also the words and rules behind.

    Keys: regions, region_vague, side, onset, trigger, stage, radiation, lifestyle, flags,
    flags_other, ask, level.
    """
    findings = understand(text, context)
    verdict = triage([findings])
    labels = labels_of(findings, verdict)
    if explain:
        labels["explain"] = explanation(findings, verdict)
    return labels


def labels_of(findings: Findings, verdict: Triage) -> dict[str, Any]:
    """Return the labels of a message's findings and their verdict."""
    facts = fold(Facts(), findings)
    return {
        "regions": list(facts.regions),
        "region_vague": BACK in findings.values(Kind.REGION) and facts.region_vague,
        "side": facts.side,
        "onset": facts.onset,
        "trigger": facts.trigger,
        "stage": facts.stage,
        "radiation": facts.radiation,
        "lifestyle": list(facts.lifestyle),
        "flags": _labelled(verdict.flags),
        "flags_other": _labelled(verdict.flags_other),
        "ask": list(verdict.ask),
        "level": verdict.level.value,
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


def _why(mention: Mention) -> dict[str, Any]:
    return {
        "value": mention.value,
        "words": mention.text,
        "rule": mention.rule,
        "status": mention.status.value,
        "cues": list(mention.cues),
    }


def _labelled(slugs: Iterable[str]) -> list[str]:
    """Return the flags that the schema has a label for."""
    return [slug for slug in slugs if load_red_flags()[slug].labelled]
