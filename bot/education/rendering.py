"""Say a card: the short answer first, the rest when asked for."""

from __future__ import annotations

from collections.abc import Callable

from bot.knowledge.education import EducationCard
from bot.knowledge.sources import load_sources


def render_card(card: EducationCard, part: str = "short") -> str:
    """Return one part of a card as plain text, blocks parted by a blank line.

    "short" is the first answer, "more" the facts and what to do next, "views" what the
    programme's material says against what research says, with the sources. The safety line of
    the card ends each part. Raises `ValueError` for another part.
    """
    if part not in _PARTS:
        raise ValueError(f"no part '{part}' of a card; parts are {', '.join(_PARTS)}")
    blocks = _PARTS[part](card)
    if card.safety_net:
        blocks.append(card.safety_net)
    return "\n\n".join(blocks)


def contrast_line(card: EducationCard) -> str:
    """Return the programme's view against the evidence, or the evidence alone."""
    if card.seed_view is None:
        return f"Research says {card.evidence_view.says}."
    return (
        f"The material this programme comes from says {card.seed_view.says}. "
        f"Research says {card.evidence_view.says}."
    )


def _short(card: EducationCard) -> list[str]:
    return [card.short]


def _more(card: EducationCard) -> list[str]:
    return ["\n".join(f"- {fact.text}" for fact in card.facts), card.do_next]


def _views(card: EducationCard) -> list[str]:
    names = [load_sources()[key].name for key in card.sources]
    return [contrast_line(card), *(["Sources: " + "; ".join(names) + "."] if names else [])]


_PARTS: dict[str, Callable[[EducationCard], list[str]]] = {
    "short": _short,
    "more": _more,
    "views": _views,
}
