"""A message as rich text: headings, panels, a bar for the progress, small drawings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.channels.message.card_layout import Piece, choices_of, pieces_of
from bot.channels.message.guide_message import GuideMessage
from bot.channels.message.plain_text import piece_text
from bot.channels.terminal.braille_picture import picture_drawing
from bot.channels.terminal.choices import Choices, choices_in
from bot.knowledge.wording.speaking import speak

STYLES = {
    "title": "bold",
    "asked": "bold",
    "over": "dim",
    "small": "dim",
    "call": "bold reverse",
}
CALM, ALARM = "cyan", "bold red"
BAR = 12  # letters
SEVERAL = speak("terminal", "send_the_numbers_that_apply")
_STEP = re.compile(speak("message", "step_of", number=r"(\d+)", of=r"(\d+)"))


def rich_message(message: GuideMessage) -> tuple[RenderableType, Choices]:
    """What to print, and the choices that were offered with it."""
    parts = [part for piece in pieces_of(message) for part in _drawn(piece)]
    body: RenderableType = Group(*_spaced(parts))
    if message.card is not None:
        body = Panel(body, border_style=ALARM if message.is_emergency else CALM, padding=(1, 2))
    choices = choices_in(message, choices_of(message))
    return Group(body, *_choice_lines(message, choices), Text("")), choices


def _drawn(piece: Piece) -> Iterator[RenderableType]:
    if piece.kind == "picture":
        yield _picture(piece)
    elif piece.kind == "over":
        yield Text.assemble((piece.text, STYLES["over"]), *_bar(piece.text))
    elif piece.label and piece.kind != "call":
        label, _, rest = piece_text(piece).partition(f"{piece.label}:")
        yield Text.assemble(label, (f"{piece.label}:", "bold"), rest)
    else:
        yield Text(piece_text(piece), style=STYLES.get(piece.kind, ""))


def _picture(piece: Piece) -> RenderableType:
    try:
        drawing = Text(picture_drawing(piece.picture), style=CALM)
    except KeyError:
        return Text(piece_text(piece), style="dim")
    caption = Text(piece_text(piece), style="dim")
    return Group(Padding(drawing, (0, 2)), caption)


def _bar(text: str) -> Iterator[tuple[str, str]]:
    """A bar behind "2 of 6": what is behind, and this one."""
    if found := _STEP.search(text):
        at, of = int(found[1]), int(found[2])
        if 0 < at <= of:
            filled = round(BAR * at / of)
            yield "  ", ""
            yield "━" * filled, CALM
            yield "━" * (BAR - filled), "dim"


def _choice_lines(message: GuideMessage, choices: Choices) -> Iterator[RenderableType]:
    if message.is_scale:
        yield Text("  " + "  ".join(choices.titles), style=CALM)
        return
    for number, title in enumerate(choices.titles, start=1):
        mark = f"[{number}]" if choices.numbered else "-"
        yield Text.assemble("  ", (mark, CALM), " ", title)
    if message.multiple:
        yield Text(SEVERAL, style="dim")


def _spaced(parts: list[RenderableType]) -> Iterator[RenderableType]:
    for number, part in enumerate(parts):
        if number:
            yield Text("")
        yield part
