"""What the guide reads out of one message, in the vocabulary of the label schema."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.knowledge.safety.red_flags import load_red_flags
from bot.labels.explanation import explanation, not_held, slots_left_out
from bot.language import understand
from bot.language.context import Context
from bot.language.extract.places.region_words import BACK
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.folding import fold
from bot.safety.triage import Triage, triage


def read_message(
    text: str, context: Context | None = None, explain: bool = False
) -> dict[str, Any]:
    """Return one message as labels, JSON-ready; with `explain` also the words and rules behind.

    Keys: regions, region_vague, side, onset, trigger, stage, radiation, lifestyle, flags,
    flags_other, ask, level; explained also explain, not_held.
    """
    findings = understand(text, context)
    verdict = triage([findings])
    labels = labels_of(findings, verdict)
    if explain:
        labels["explain"] = explanation(findings, verdict)
        labels["not_held"] = not_held(findings, verdict, slots_left_out(text, context))
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


def _labelled(slugs: Iterable[str]) -> list[str]:
    """Return the flags that the schema has a label for."""
    return [slug for slug in slugs if load_red_flags()[slug].labelled]
