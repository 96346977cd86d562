"""The second opinion on every message: what all of it means, beside its words and its wording.

Frames and the classifier of words (`fusion.py`) know words; the encoder (`urgency_reader.py`) knows
what a text says. In a message of some length where they call nothing it is asked: what it surely
finds is called, what it likely finds is asked about. Which sign it is, the classifier says. It only
raises: a plain sign amid long plain talk, which it may not find, stays as it was read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.urgency import load_urgency_settings
from bot.language.danger.agreement import AGREED, ASKS
from bot.language.danger.asked_words import in_its_words
from bot.language.danger.danger_classifier import DangerReading
from bot.language.danger.set_apart import PLAYED
from bot.language.danger.staged_talk import is_staged, without_staged
from bot.language.danger.told_today import emergencies
from bot.language.danger.urgency_reader import UrgencyReader
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.text.message import Message

WHOLE_TELLS = "all of it together"  # cue of an emergency that the encoder finds
_OPEN = (Status.PRESENT, Status.UNCERTAIN)
# Of these it is known why they are no sign of the writer's, and the whole may mean just them.
_KNOWN_WHY = (Status.OTHER_PERSON, Status.DENIED, Status.HYPOTHETICAL, Status.IDIOM)
_NOT_THEIRS = (Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.IDIOM)

type WordingReading = Callable[[], DangerReading | None]


class UrgencyWeighed:
    """Weighs the findings of a message against what all of it means."""

    def __init__(self, reader: UrgencyReader) -> None:
        """Take what reads a whole text."""
        self._reader = reader
        self._settings, self._numbers = load_urgency_settings(), load_danger_net_settings()

    def weigh(self, message: Message, told: Findings, read: WordingReading) -> Findings:
        """Return what holds; `read` says what the classifier makes of the message."""
        length = len(message.text.split())
        asked = length >= self._settings.agreed_words and _asked_about(told)
        why = told.of(Kind.FLAG, *(_NOT_THEIRS if asked else _KNOWN_WHY))
        known = any(not _left_out(message, one) for one in why)
        if length < self._settings.least_words or emergencies(told) or known:
            return told
        odds = self._reader.emergency(without_staged(message))
        if odds < self._settings.asks_from:
            return told
        sure = odds >= self._settings.calls_from and length >= self._settings.calls_words
        sure |= asked and odds >= self._settings.agreed_from
        if not sure and told.of(Kind.FLAG, *_OPEN):
            return told  # it is asked about, or for today: nothing is passed over
        reading = read()
        if reading is None:
            return told  # no word of it is known
        slug = next(self._likely(message, told, reading.emergency_of, sure), None)
        return told if slug is None else self._with(message, told, slug, sure)

    def _likely(
        self, message: Message, told: Findings, odds: Mapping[str, float], sure: bool
    ) -> Iterator[str]:
        """Yield the flags that it may be, those that words tell first, then the likeliest."""
        heard = {one.value for one in told.of(Kind.FLAG, *_OPEN)}
        likely = sorted(odds, key=lambda flag: -odds[flag])
        yield from (one for one in likely if one in heard)
        yield from (one for one in likely if in_its_words(message, one))
        if sure:
            yield from likely

    def _with(self, message: Message, told: Findings, slug: str, sure: bool) -> Findings:
        """Return the findings with an emergency where it is told, or a question about it."""
        tokens = message.tokens
        odds = [
            (self._reader.emergency(message.text[slice(*tokens.characters(*one))]), one)
            for one in tokens.sentences
        ]
        where = max(odds)[1]
        rule, status = (AGREED + slug, Status.PRESENT) if sure else (ASKS, Status.UNCERTAIN)
        found = message.mention_of_tokens(Kind.FLAG, slug, *where, rule, status, (WHOLE_TELLS,))
        rest = told.without(
            lambda one: one.kind == Kind.FLAG and one.value == slug and one.status in _OPEN
        )
        return Findings.of_mentions((*rest.mentions, found))


def _asked_about(told: Findings) -> bool:
    """Return whether a sign that is not denied elsewhere in the message is asked about."""
    denied = {one.value for one in told.of(Kind.FLAG, Status.DENIED)}
    return any(one.value not in denied for one in told.of(Kind.FLAG, Status.UNCERTAIN))


def _left_out(message: Message, mention: Mention) -> bool:
    """Return whether a mention was set aside as staged, so that the encoder does not read it."""
    return PLAYED in mention.cues and is_staged(message, mention)
