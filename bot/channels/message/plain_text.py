"""A message as plain text: for pipes, for screen readers, and where nothing finer can be drawn."""

from __future__ import annotations

from bot.channels.message.card_layout import Piece, pieces_of
from bot.channels.message.guide_message import GuideMessage


def plain_text(message: GuideMessage) -> str:
    """All words of a message, a blank line between the pieces; choices apart."""
    return "\n\n".join(text for piece in pieces_of(message) if (text := piece_text(piece)))


def piece_text(piece: Piece) -> str:
    """One piece as plain text; a picture by its description."""
    if piece.kind == "picture":
        return f"(Picture: {piece.text})" if piece.text else ""
    if piece.kind in ("points", "steps"):
        lines = _numbered(piece) if piece.kind == "steps" else [f"- {i}" for i in piece.items]
        head = [f"{piece.label}:"] if piece.label else []
        return "\n".join([*head, *lines])
    if piece.kind == "call" and piece.label in piece.text:
        return piece.text
    return f"{piece.label}: {piece.text}" if piece.label else piece.text


def _numbered(piece: Piece) -> list[str]:
    return [f"{number}. {item}" for number, item in enumerate(piece.items, start=piece.first)]
