"""The result of the assessment as it is shown: the words, and the parts of a card."""

from __future__ import annotations

from typing import Any

from bot.assessment import Assessment, explain
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.knowledge.patterns import load_patterns
from bot.language.facts import Facts

HOW_SURE = ("How sure is that?", "how_sure")


def pattern_text(assessment: Assessment, facts: Facts) -> str:
    """Return the pattern in words, or plainly that none is named; blocks parted by a blank line."""
    said = explain(assessment, facts)
    title = f"{said.over_line}: {said.title}" if said.over_line else said.title
    return "\n\n".join([f"{title}.", *said.paragraphs])


def pattern_card(assessment: Assessment, facts: Facts) -> dict[str, Any]:
    """Return the pattern as the parts of a card, with the picture of its tug of war."""
    said, lead = explain(assessment, facts), assessment.lead
    title, asks = HOW_SURE
    drawn: dict[str, Any] = {}
    if lead:
        drawn = {
            "picture": load_patterns()[lead.pattern_id].picture,
            "picture_alt": said.picture,
            "links": [{"title": title, "payload": payload(slots.PATTERN, asks)}],
        }
    return {
        "kind": "pattern",
        "over": said.over_line,
        "title": said.title,
        **drawn,
        "caption": said.picture,
        "tight": [line.label for line in said.lengthen],
        "weak": [line.label for line in said.build],
        "why": " ".join(part for part in (said.told, said.found, said.also) if part),
        "sure": _without_label(said.how_sure),
        "honest": " ".join(part for part in (said.honest, *said.first, said.plan) if part),
    }


def _without_label(text: str) -> str:
    """The words behind "How sure:", which the card says over them."""
    _, label, rest = text.partition("How sure: ")
    return rest[:1].upper() + rest[1:] if label else text
