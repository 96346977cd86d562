"""The terminal as a channel: rich text where people type, plain lines for pipes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels.message.guide_message import GuideMessage, read_message
from bot.channels.terminal.choices import Choices
from bot.channels.terminal.plain_lines import plain_choices, plain_lines

_COLUMNS = 88


class TerminalOutput(OutputChannel):  # type: ignore[misc]
    """Prints what the guide says and remembers the choices it offered.

    `rich` draws cards, pictures and bars; without it lines of text go to `write`, broken at the
    terminal's width where `wrap` is set.
    """

    def __init__(
        self, write: Callable[[str], None], wrap: bool = False, rich: bool = False
    ) -> None:
        self._write = write
        self._wrap = wrap
        self._rich = rich
        self.choices = Choices()
        self.said_something = False
        self.ends = False
        self.wants: list[GuideMessage] = []  # messages that files may go along with
        self.timer: dict[str, Any] = {}

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "terminal"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Print one message."""
        self.show(read_message(message))

    def show(self, message: GuideMessage) -> None:
        """Print a message and take its choices as the ones that are open."""
        self.ends = self.ends or message.ends_session
        if not message.is_shown:
            return
        self.said_something = True
        self.wants.append(message)
        self.timer = dict((message.card or {}).get("timer") or {})
        if self._rich:
            self._draw(message)
            return
        width = min(_COLUMNS, shutil.get_terminal_size().columns - 1) if self._wrap else None
        for line in plain_lines(message, width):
            self._write(line)
        self.choices = plain_choices(message)

    def _draw(self, message: GuideMessage) -> None:
        from rich.console import Console  # loaded where people type: pipes do without

        from bot.channels.terminal.rich_text import rich_message

        drawn, self.choices = rich_message(message)
        console = Console(highlight=False, soft_wrap=False)
        console.print(drawn, width=min(_COLUMNS, console.width))
