"""A message as Telegram shows it: HTML within its limits, pictures apart."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass

from bot.channels.message.card_layout import Piece, pieces_of
from bot.channels.message.guide_message import GuideMessage
from bot.channels.message.plain_text import piece_text
from bot.channels.message.sentence_split import split_text

TEXT_LIMIT = 4000  # of 4096 characters
CAPTION_LIMIT = 1000  # of 1024
DIALLED = 7  # digits from which Telegram itself makes a number one to call


@dataclass(frozen=True)
class TelegramPart:
    """One message to send: HTML, with a picture (its id) when there is one."""

    html: str = ""
    picture: str = ""


def telegram_parts(message: GuideMessage) -> list[TelegramPart]:
    """The messages to send, in order. A short text stands under its picture."""
    pieces = pieces_of(message)
    pictures = [piece for piece in pieces if piece.kind == "picture"]
    words = [piece for piece in pieces if piece.kind != "picture"]
    shown = {piece.text for piece in words}
    described = [Piece("small", p.text) for p in pictures if p.text and p.text not in shown]
    texts = _texts(words, plain=message.is_emergency)
    if message.is_emergency or not pictures:
        return texts + [_photo(piece) for piece in pictures]
    parts = [_photo(piece) for piece in pictures[:-1]]
    length = sum(len(piece_text(piece)) + 2 for piece in (*words, *described))
    if length <= CAPTION_LIMIT and len(texts) == 1 and len(pictures) == 1:
        caption = _texts([*words, *described], plain=False)[0].html
        return [TelegramPart(caption, pictures[0].picture)]
    return [*parts, _photo(pictures[-1]), *texts]


def _photo(piece: Piece) -> TelegramPart:
    return TelegramPart(html.escape(piece.text[:CAPTION_LIMIT], quote=False), piece.picture)


def _texts(pieces: list[Piece], plain: bool) -> list[TelegramPart]:
    """Pieces put together as long as they fit."""
    parts: list[str] = []
    room = 0
    for piece in pieces:
        for marked, length in _marked(piece, plain):
            if parts and length + 2 <= room:
                parts[-1] += f"\n\n{marked}"
                room -= length + 2
            else:
                parts.append(marked)
                room = TEXT_LIMIT - length
    return [TelegramPart(part) for part in parts]


def _marked(piece: Piece, plain: bool) -> Iterator[tuple[str, int]]:
    """A piece as HTML with its length as read; longer than a message only in parts."""
    if piece.kind == "call":
        yield _call(piece), len(piece.text) + len(piece.label) + 2
        return
    whole = piece_text(piece)
    for number, part in enumerate(split_text(whole, TEXT_LIMIT)):
        safe = html.escape(part, quote=False)
        if not plain:
            safe = _styled(piece, safe, first=number == 0)
        yield safe, len(part)


def _styled(piece: Piece, safe: str, first: bool) -> str:
    if piece.kind in ("title", "asked"):
        return f"<b>{safe}</b>"
    if piece.kind in ("over", "small"):
        return f"<i>{safe}</i>"
    label = html.escape(f"{piece.label}:", quote=False)
    if piece.label and first and safe.startswith(label):
        return f"<b>{label}</b>{safe[len(label) :]}"
    return safe


def _call(piece: Piece) -> str:
    """A long number is made a link by the app itself; a tap on a short one copies it."""
    digits = "".join(c for c in piece.label if c.isdigit())
    number = html.escape(piece.label, quote=False)
    words = html.escape(piece.text, quote=False)
    shown = number if len(digits) >= DIALLED else f"<code>{number}</code>"
    if number and number in words:
        return words.replace(number, shown)
    return f"{words}: {shown}" if number else words
