"""The terminal as a channel: words, and choices with a number in front."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rasa.core.channels.channel import OutputChannel

_COLUMNS = 88


@dataclass(frozen=True)
class Choices:
    """The choices of the last message: titles and payloads.

    `numbered` is False where a typed number is the answer itself ("8" hours).
    """

    offered: tuple[tuple[str, str], ...] = ()
    numbered: bool = True

    def read(self, line: str) -> str:
        """Return the payload of a choice picked by number or title, else the words as typed.

        Words never start with a slash, so that nobody can type a payload.
        """
        said = line.strip()
        if self.numbered and re.fullmatch(r"\d{1,2}[.)]?", said):
            number = int(re.sub(r"\D", "", said))
            if 1 <= number <= len(self.offered):
                return self.offered[number - 1][1]
        for title, payload in self.offered:
            if said.casefold() == title.casefold():
                return payload
        return said.lstrip("/ ")


@dataclass
class TerminalOutput(OutputChannel):  # type: ignore[misc]
    """Prints what the guide says and remembers the choices it offered."""

    write: Callable[[str], None]
    wrap: bool = False
    choices: Choices = field(default_factory=Choices)
    said_something: bool = False

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "terminal"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Print the text, then the choices."""
        text = message.get("text") or ""
        buttons = message.get("buttons") or []
        custom = message.get("custom") or {}
        if not text and not buttons:
            return
        self.said_something = True
        if text:
            self.write(self._wrapped(text))
        numbered = not custom.get("numeric")
        a_scale = all(str(button["title"]).isdigit() for button in buttons)
        for number, button in enumerate(() if a_scale else buttons, start=1):
            mark = f"[{number}]" if numbered else "-"
            self.write(f"  {mark} {button['title']}")
        self.write("")
        if buttons or text:
            self.choices = Choices(tuple(_offered(button) for button in buttons), numbered)

    def _wrapped(self, text: str) -> str:
        if not self.wrap:
            return text
        width = min(_COLUMNS, shutil.get_terminal_size().columns - 1)
        return "\n".join(textwrap.fill(line, width) for line in text.splitlines())


def _offered(button: Mapping[str, str]) -> tuple[str, str]:
    return str(button["title"]), str(button["payload"])
