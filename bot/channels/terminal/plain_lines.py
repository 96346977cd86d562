"""A message as plain lines: for pipes, for screen readers, and with `--plain`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from bot.channels.message.card_layout import choices_of
from bot.channels.message.guide_message import GuideMessage
from bot.channels.message.plain_text import plain_text
from bot.channels.terminal.choices import Choices, choices_in


def plain_lines(message: GuideMessage, width: int | None = None) -> Iterator[str]:
    """The text, then the choices with a number in front; `width` in columns.

    Where the text stands in for a card the text is told: it is made for reading aloud.
    """
    text = message.text or plain_text(message)
    if text:
        yield wrapped(text, width)
    choices = plain_choices(message)
    for number, title in enumerate(choices.titles, start=1):
        if message.is_scale and title.isdecimal():
            continue  # the question says from where to where
        mark = f"[{number}]" if choices.numbered else "-"
        yield f"  {mark} {title}"
    yield ""


def plain_choices(message: GuideMessage) -> Choices:
    """The message's own choices and those of its card."""
    return choices_in(message, choices_of(message))


def wrapped(text: str, width: int | None) -> str:
    """The text in lines of at most so many columns."""
    if width is None:
        return text
    return "\n".join(textwrap.fill(line, width) for line in text.splitlines())
