"""What a reply to a direct safety question means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from bot.conversation.words.yes_no import yes_no_of
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.answers import LONGEST
from bot.language.text.message import Message
from bot.language.text.question_start import begins_as_question


@dataclass(frozen=True)
class Turn:
    """One message of the person: what was found in it and what it was for."""

    findings: Findings
    intent: str | None = None
    button: bool = False  # pressed, not written
    text: str = ""
    confidence: float = 0.0  # of the intent, 0 to 1
    unread: bool = False  # the words could not be read: something broke in `understand`
    of_a_move: bool = False  # written while a check or an exercise was open
    of_a_list: bool = False  # written while a safety list was open
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

    @cached_property
    def reply(self) -> Message:
        """Return the words as a reply is read; whoever asks reads the same, and once."""
        return Message.read(self.text[:LONGEST])

    @property
    def button_elsewhere(self) -> bool:
        """Return True for a button that says nothing about safety (a choice, a skip)."""
        return self.button and self.intent not in ("already_checked", "not_what_i_meant")


def yes_no(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure as an answer about this flag; None when it is neither.

    A present mention of the flag is a yes whatever else is said ("no change, still can't feel").
    A message that asks or tells another sign answers by its words, never by its intent alone.
    """
    if turn.button:
        return yes_no_of(Findings(), turn.intent)
    flags = turn.findings.of(Kind.FLAG)
    statuses = {m.status for m in flags if m.value == slug}
    if Status.PRESENT in statuses:
        return "yes"
    if Status.DENIED in statuses and not turn.findings.values(Kind.YES_NO):
        return "no"
    other = any(m.value != slug and m.status is Status.PRESENT for m in flags)
    return yes_no_of(turn.findings, None if other or asks(turn) else turn.intent)


def asks(turn: Turn) -> bool:
    """Whether the words are a question."""
    return turn.text.rstrip().endswith("?") or begins_as_question(turn.text)
