"""The language engine: spaCy's pipeline of `bot.language.components`, kept once for a process."""

from __future__ import annotations

import gc
from contextlib import ExitStack
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from bot.language.danger.amid_plain_talk import with_signs_amid_plain_talk
from bot.language.danger.stories_apart import with_stories_apart
from bot.language.danger.told_today import with_signs_of_today
from bot.language.danger.urgency_reader import load_urgency_reader
from bot.language.danger.urgency_weighed import UrgencyWeighed
from bot.language.findings import Findings
from bot.language.gc_pause import gc_paused

if TYPE_CHECKING:
    from spacy.language import Language

    from bot.language.components import Fusion, MessageComponent, MessageTokenizer
    from bot.language.context import Context
    from bot.language.danger.danger_classifier import DangerReading
    from bot.language.danger.fusion import EvidenceFusion
    from bot.language.findings import Mention
    from bot.language.text.message import Message
    from bot.language.text.spelling import Speller

FORGETS_AFTER = 500  # messages; making the words of each anew would cost a third of its reading


class Engine:
    """Reads messages. Building one takes seconds; use `engine()`."""

    def __init__(self, nlp: Language) -> None:
        """Take the pipeline."""
        self._nlp = nlp
        self._tokenizer: MessageTokenizer = nlp.tokenizer
        self._fusion: Fusion = nlp.get_pipe("fusion")
        self._urgency = UrgencyWeighed(load_urgency_reader())
        self._hearing: list[MessageComponent] = [
            one for _, one in nlp.pipeline if one is not self._fusion
        ]
        self._one_at_a_time = Lock()
        self._words_of_few = ExitStack()  # what spaCy keeps of words, until they are forgotten
        self._read = 0

    @property
    def speller(self) -> Speller:
        """What puts words right."""
        return self._tokenizer.speller

    @property
    def evidence(self) -> EvidenceFusion:
        """Rules and classifier together; the latter learns from messages read without it."""
        return self._fusion.evidence

    def parse(self, text: str, context: Context | None = None) -> Message:
        """Return the message read, for extractors and tests."""
        return self._tokenizer.read(text, context)

    def understand(self, text: str, context: Context | None = None) -> Findings:
        """Return the findings of one message. Never raises, whatever the text.

        The words that spaCy keeps are forgotten after some messages, so they do not pile up.
        """
        with gc_paused(), self._one_at_a_time:
            if self._read % FORGETS_AFTER == 0:
                self._words_of_few.close()
                self._words_of_few.enter_context(self._nlp.memory_zone())
            self._read += 1
            return self._understood(text, context)

    def _understood(self, text: str, context: Context | None) -> Findings:
        """Return the findings; the message is gone before the collector could look through it."""
        message = self.parse(text, context)

        def read(rest: str) -> Findings:
            return self._of_today(self.parse(rest, context))

        told = with_stories_apart(message, self._of_today(message), read)
        told = with_signs_amid_plain_talk(message, told, lambda rest: self._alone(rest, context))
        return self._urgency.weigh(
            message, told, lambda: self.evidence.reading(*self.hear(text, context))
        )

    def _alone(self, text: str, context: Context | None) -> tuple[Findings, DangerReading | None]:
        """Return the findings of a text, and what its wording says about danger."""
        message, heard = self.hear(text, context)
        reading = self.evidence.reading(message, heard)
        return Findings.of_mentions(self._fusion.hear(message, heard)), reading

    def _of_today(self, message: Message) -> Findings:
        def read(rest: str) -> Findings:
            return self._findings(self.parse(rest, message.context))

        return with_signs_of_today(message, self._findings(message), read)

    def _findings(self, message: Message) -> Findings:
        findings: Findings = self._nlp(self._tokenizer.doc(message))._.findings
        return findings

    def _heard(self, message: Message) -> tuple[Mention, ...]:
        heard: tuple[Mention, ...] = ()
        for reader in self._hearing:
            heard = reader.hear(message, heard)
        return heard

    def hear(
        self, text: str, context: Context | None = None
    ) -> tuple[Message, tuple[Mention, ...]]:
        """Return the message read and what the extractors hear in it, before it is weighed."""
        message = self.parse(text, context)
        return message, self._heard(message)


def engine() -> Engine:
    """Return the one engine of this process, built on first use; whoever asks meanwhile waits."""
    with _BUILDING:
        return _built()


_BUILDING = Lock()


@lru_cache(maxsize=1)
def _built() -> Engine:
    """Build the engine. All it loads is kept, so the garbage collector never looks through it.

    spaCy is a third of that, so it is imported here.
    """
    with gc_paused():
        from bot.language.components import load_nlp

        built = Engine(load_nlp())
        built.understand("")  # loads lexicon and cues
        gc.freeze()
    return built
