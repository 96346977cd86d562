"""Say a card: the short answer first, the rest when asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.knowledge.education.answer_cards import EducationCard
from bot.knowledge.wording.sources import load_sources


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


def card_parts(card: EducationCard, part: str = "short") -> dict[str, Any]:
    """Return the same part of a card in pieces that a surface draws (the kind `education`).

    Views stand side by side; a source is `{title, url}`, the address where there is one.
    Raises `ValueError` for another part.
    """
    if part not in _PIECES:
        raise ValueError(f"no part '{part}' of a card; parts are {', '.join(_PIECES)}")
    pieces = {
        "kind": "education",
        "id": card.id,
        "over": "Good to know",
        "title": card.title,
        **_PIECES[part](card),
    }
    return {name: piece for name, piece in pieces.items() if piece}


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


def _short_pieces(card: EducationCard) -> dict[str, Any]:
    return {"text": card.short, "next": card.safety_net}


def _more_pieces(card: EducationCard) -> dict[str, Any]:
    after = [words for words in (card.do_next, card.safety_net) if words]
    return {"points": [fact.text for fact in card.facts], "next": "\n\n".join(after)}


def _views_pieces(card: EducationCard) -> dict[str, Any]:
    named = [load_sources()[key] for key in card.sources]
    return {
        "programme": _sentence(card.seed_view.says) if card.seed_view else None,
        "research": _sentence(card.evidence_view.says),
        "sources": [
            {"title": source.name, **({"url": source.url} if source.url else {})}
            for source in named
        ],
        "next": card.safety_net,
    }


def _sentence(says: str) -> str:
    return f"{says[:1].upper()}{says[1:]}."


_PIECES: dict[str, Callable[[EducationCard], dict[str, Any]]] = {
    "short": _short_pieces,
    "more": _more_pieces,
    "views": _views_pieces,
}

_PARTS: dict[str, Callable[[EducationCard], list[str]]] = {
    "short": _short,
    "more": _more,
    "views": _views,
}
