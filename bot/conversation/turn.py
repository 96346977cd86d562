"""A message of the person, and the newest one as the steps of the conversation see it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from bot.language.entities import findings_of
from bot.language.findings import Findings, Kind, Mention
from bot.language.replies.answering.answers import LONGEST
from bot.language.text.message import Message

TURN = "turn"  # key beside a message: the how many-th of its conversation
PARTS = "parts"  # key of a message: its sentences, each with an intent of its own
_NO_FACTS = (Kind.YES_NO, Kind.NUMBER, Kind.FLAG, Kind.SIGN)


@dataclass(frozen=True)
class MessagePart:
    """One sentence of a message: its characters from `start` to `end`, and what it is for."""

    text: str
    start: int
    end: int
    intent: str | None
    confidence: float


@dataclass(frozen=True)
class Turn:
    """A message of the person: what was found in it and what it was for."""

    findings: Findings
    intent: str | None = None
    button: bool = False  # pressed, not written
    text: str = ""
    confidence: float = 0.0  # of the intent, 0 to 1
    unread: bool = False  # the words could not be read: something broke in `understand`
    of_a_move: bool = False  # written while a check or an exercise was open
    of_a_list: bool = False  # written while a safety list was open
    of_an_offer: bool = False  # written while the routine was offered: now, or later
    notes: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def noted[T](self, read: Callable[[Turn], T]) -> T:
        """Return what `read` makes of this turn, which every later turn asks for again; once."""
        if read not in self.notes:
            self.notes[read] = read(self)
        found: T = self.notes[read]
        return found

    def without(self, gone: Callable[[Mention], bool]) -> Turn:
        """Return the turn without some of what was found in it, itself where none goes."""
        left = self.findings.without(gone)
        return self if left is self.findings else replace(self, findings=left)

    def read_once[T](self, read: Callable[[str], T]) -> T:
        """Return what `read` makes of the words, which several steps of a turn ask for; once."""
        if read not in self.notes:
            self.notes[read] = read(self.text)
        found: T = self.notes[read]
        return found

    @cached_property
    def reply(self) -> Message:
        """Return the words as a reply is read; whoever asks reads the same, and once."""
        return Message.read(self.text[:LONGEST])

    @property
    def button_elsewhere(self) -> bool:
        """Return True for a button that says nothing about safety (a choice, a skip)."""
        return self.button and self.intent not in ("already_checked", "not_what_i_meant")


@dataclass(frozen=True)
class UserTurn(Turn):
    """The newest message: `number` counts the person's from 1; `choice` is a pressed button.

    A choice is (question, value), from a payload such as `/choose{"choice": "side=left"}`. `parts`
    are the sentences of a message that has more than one.
    """

    number: int = 0
    choice: tuple[str, str] | None = None
    parts: tuple[MessagePart, ...] = ()

    @property
    def pressed(self) -> bool:
        """Return True for a button, False for words."""
        return self.text.startswith("/")

    @property
    def tells_facts(self) -> bool:
        """Return True when the words tell more than yes, no, a number or a sign of danger."""
        return any(mention.kind not in _NO_FACTS for mention in self.findings.mentions)

    def places_in(self, whole: UserTurn) -> list[tuple[int, int]]:
        """Return first and last character in the message of each part that is left of it."""
        if self.parts:
            return [(part.start, part.end) for part in self.parts]
        start = whole.text.find(self.text)
        return [] if start < 0 else [(start, start + len(self.text))]

    def only(self, parts: Sequence[MessagePart]) -> UserTurn:
        """Return the turn as if only these of its parts had been written."""
        if not self.parts or len(parts) == len(self.parts):
            return self
        within = tuple(
            mention
            for mention in self.findings.mentions
            if any(part.start <= mention.start and mention.end <= part.end for part in parts)
        )
        first = max(parts, key=lambda part: part.confidence, default=None)
        return replace(
            self,
            text=" ".join(part.text for part in parts),
            intent=first.intent if first else None,
            confidence=first.confidence if first else 0.0,
            findings=Findings(within),
            parts=tuple(parts) if len(parts) > 1 else (),
        )


def turn_from(message: Mapping[str, Any], number: int) -> UserTurn:
    """Read Rasa's latest message, a mapping with text, intent, entities and parts."""
    text = str(message.get("text") or "")
    intent = message.get("intent") or {}
    return UserTurn(
        number=number,
        text=text,
        button=text.startswith("/"),
        intent=intent.get("name"),
        confidence=float(intent.get("confidence") or 0.0),
        findings=findings_of(message.get("entities") or []),
        choice=_choice(text),
        parts=tuple(
            MessagePart(text[start:end], start, end, name, confidence)
            for start, end, name, confidence in message.get(PARTS) or ()
        ),
    )


def payload(question: str, value: str) -> str:
    """Return the button payload for an answer; `turn_from` reads it back."""
    return "/choose" + json.dumps({"choice": f"{question}={value}"})


def _choice(text: str) -> tuple[str, str] | None:
    if not text.startswith("/choose{"):
        return None
    try:
        chosen = json.loads(text.removeprefix("/choose")).get("choice", "")
    except (json.JSONDecodeError, AttributeError):
        return None
    question, found, value = str(chosen).partition("=")
    return (question, value) if found else None
