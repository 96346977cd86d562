"""Which intents may interrupt a question, and how sure the classifier must be."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.entries import CONTENT, Entry, read_entries


class InterruptionRules(Entry):
    """`surely`: intents that interrupt as soon as they win; `likely`: from this confidence on."""

    intents: tuple[str, ...]
    confidence: float
    in_long_story: float


@lru_cache(maxsize=1)
def load_interruption_rules() -> InterruptionRules:
    """Return the one entry of interruptions.yml. Raises `KnowledgeError` when it is refused."""
    return read_entries(CONTENT / "interruptions.yml", InterruptionRules)["interruptions"]


def interrupts(intent: str | None, confidence: float, heard_facts: bool) -> bool:
    """Return True when a message should leave the pending question for a moment.

    A message that told facts ("... should I rest it?") must be surer of its question.
    """
    rules = load_interruption_rules()
    needed = rules.in_long_story if heard_facts else rules.confidence
    return intent in rules.intents and confidence >= needed
