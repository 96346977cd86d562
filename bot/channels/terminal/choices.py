"""The choices of the last message in the terminal, picked by number, title or arrow key."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.channels.shared.plain_words import plain_words, words_of


@dataclass(frozen=True)
class Choices:
    """What was offered. `numbered` is False where a typed number is the answer itself."""

    offered: tuple[Choice, ...] = ()
    numbered: bool = True

    def read(self, line: str) -> str:
        """Return what a choice picked by number or title sends, else the words as typed.

        Words never start with a slash, so that nobody can type a payload.
        """
        said = line.strip()
        if self.numbered and re.fullmatch(r"\d{1,2}[.)]?", said):
            number = int(re.sub(r"\D", "", said))
            if 1 <= number <= len(self.offered):
                return words_of(self.offered[number - 1])
        for choice in self.offered:
            if said.casefold() == choice.title.casefold():
                return words_of(choice)
        return plain_words(said)

    @property
    def titles(self) -> tuple[str, ...]:
        """The words of the choices, in order."""
        return tuple(choice.title for choice in self.offered)


def choices_in(message: GuideMessage, offered: tuple[Choice, ...]) -> Choices:
    """The choices of a message as the terminal takes them."""
    return Choices(offered, numbered=not message.numeric)
