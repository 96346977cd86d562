"""All that a turn is planned from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.turn import Turn, UserTurn
from bot.language.facts import Facts
from bot.safety.triage import Profile


@dataclass(frozen=True)
class Situation:
    """The state before a message, and the message.

    `values` are slot values; `turns` every message as the danger screen reads it, oldest first,
    the newest last; `language` the setting of the person's app ("en-GB"), `zone` that of its clock,
    `country` that of the operator; `sender` and `channel` are those under which the conversation is
    held.
    """

    values: Mapping[str, Any]
    turn: UserTurn
    turns: Sequence[Turn]
    profile: Profile
    now: datetime
    sender: str = ""
    language: str | None = None
    country: str | None = None
    channel: str = ""
    zone: str | None = None

    @cached_property
    def facts(self) -> Facts:
        """Return the facts as they stood before the message."""
        return facts_of(self.values)
