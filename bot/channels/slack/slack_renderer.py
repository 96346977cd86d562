"""A message as Slack's Block Kit: within its limits, pictures as image blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.channels.message.card_layout import Piece, pieces_of
from bot.channels.message.guide_message import GuideMessage
from bot.channels.message.plain_text import piece_text, plain_text
from bot.channels.slack.mrkdwn import bold, escaped, escaped_parts, linked
from bot.knowledge.wording.speaking import speak

Block = dict[str, Any]
PictureFile = Callable[[str], str | None]

SECTION_LIMIT = 2900  # of 3000 characters
HEADER_LIMIT = 150
CONTEXT_LIMIT = 1900
ALT_LIMIT = 1900
BLOCKS_LIMIT = 45  # of 50; the buttons come on top
FALLBACK_LIMIT = 3500


def slack_blocks(message: GuideMessage, file_of: PictureFile) -> list[Block]:
    """The blocks of a message without its choices; `file_of` gives the file id of a picture.

    A picture without a file is told by its description.
    """
    blocks: list[Block] = []
    for piece in pieces_of(message):
        blocks += _blocks_of(piece, file_of, plain=message.is_emergency)
    return blocks


def fallback_text(message: GuideMessage) -> str:
    """What notifications and screen readers read; Slack shows the blocks instead."""
    parts = escaped_parts(plain_text(message), FALLBACK_LIMIT)
    return escaped(parts[0]) if parts else "…"


def in_messages(blocks: list[Block]) -> list[list[Block]]:
    """Blocks in as many messages as Slack's limit needs."""
    starts = range(0, max(1, len(blocks)), BLOCKS_LIMIT)
    return [blocks[start : start + BLOCKS_LIMIT] for start in starts]


def _blocks_of(piece: Piece, file_of: PictureFile, plain: bool) -> Iterator[Block]:
    if piece.kind == "picture":
        yield _image(piece, file_of(piece.picture))
    elif piece.kind == "call":
        yield section(_call(piece))
    elif piece.kind == "title" and not plain and len(piece.text) <= HEADER_LIMIT:
        yield {"type": "header", "text": plain_words(piece.text)}
    elif piece.kind in ("over", "small"):
        for part in escaped_parts(piece.text, CONTEXT_LIMIT):
            yield {"type": "context", "elements": [_marked(escaped(part))]}
    else:
        for part in escaped_parts(piece_text(piece), SECTION_LIMIT):
            yield section(_styled(piece, part, plain))


def _styled(piece: Piece, part: str, plain: bool) -> str:
    if piece.kind in ("title", "asked"):
        return escaped(part) if plain else bold(part)
    label = f"{piece.label}:"
    if piece.label and part.startswith(label):
        return f"{bold(label)}{linked(escaped(part[len(label) :]))}"
    return escaped(part)


def _call(piece: Piece) -> str:
    digits = "".join(c for c in piece.label if c in "0123456789+*#")
    words = escaped(piece_text(piece)).replace("|", "/")
    return f"<tel:{digits}|{words}>" if digits else words


def _image(piece: Piece, file_id: str | None) -> Block:
    alt = piece.text[:ALT_LIMIT] or speak("slack", "picture")
    if file_id is None:
        return {"type": "context", "elements": [_marked(escaped(f"(Picture: {alt})"))]}
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": alt}


def section(mrkdwn: str) -> Block:
    """A block of text."""
    return {"type": "section", "text": _marked(mrkdwn)}


def plain_words(text: str) -> Block:
    """A text object in which nothing is markup."""
    return {"type": "plain_text", "text": text, "emoji": False}


def _marked(mrkdwn: str) -> Block:
    return {"type": "mrkdwn", "text": mrkdwn, "verbatim": True}
