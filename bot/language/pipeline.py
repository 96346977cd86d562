"""The language engine: one pass over a message, then every extractor."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from bot.knowledge.frames import load_frames
from bot.language.collector import collector_rests
from bot.language.context import Context
from bot.language.danger.danger_classifier import load_danger_net
from bot.language.danger.fusion import Witnesses
from bot.language.danger.rule_mentions import SignExtractor
from bot.language.extract.history.ages import ages
from bot.language.findings import Findings, Mention
from bot.language.replies.yes_no import yes_or_no
from bot.language.slots.pain_story import pain_story
from bot.language.text.message import Message
from bot.language.text.spelling import Speller
from bot.language.vocabulary import vocabulary

Extractor = Callable[[Message], Iterable[Mention]]

# One line adds an extractor: a function from the message to mentions.
EXTRACTORS: tuple[Extractor, ...] = (ages, yes_or_no, pain_story)


class Engine:
    """Reads messages. Building one takes about half a second; use `engine()`."""

    def __init__(self) -> None:
        self.speller = Speller(vocabulary())
        self._extractors: tuple[Extractor, ...] = (
            SignExtractor(load_frames().values()),
            *EXTRACTORS,
        )

    @cached_property
    def witnesses(self) -> Witnesses:
        """Frames and net together; the net itself is learned from messages read without it."""
        return Witnesses(load_danger_net())

    def parse(self, text: str, context: Context | None = None) -> Message:
        """Return the message read, for extractors and tests."""
        return Message.read(text, self.speller.correct, context)

    def understand(self, text: str, context: Context | None = None) -> Findings:
        """Return the findings of one message. Never raises, whatever the text."""
        with collector_rests():
            return Findings.of_mentions(self.witnesses.weigh(*self.hear(text, context)))

    def hear(
        self, text: str, context: Context | None = None
    ) -> tuple[Message, tuple[Mention, ...]]:
        """Return the message read and what the extractors hear in it, before it is weighed."""
        message = self.parse(text, context)
        return message, tuple(one for extract in self._extractors for one in extract(message))


@lru_cache(maxsize=1)
def engine() -> Engine:
    """Return the one engine of this process, built on first use.

    All it loads is kept, so the garbage collector never looks through it.
    """
    with collector_rests():
        built = Engine()
        built.witnesses  # noqa: B018 (loads the net)
        built.parse("")
    gc.freeze()
    return built
