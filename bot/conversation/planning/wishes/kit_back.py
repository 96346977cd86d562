""" "I do have a chair": what was noted as missing is there, and the moves that need it may come."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.language.replies.wished.wished_kit import told_at_hand
from bot.language.replies.wished.wishes import Wishes
from bot.language.text.message import Message


def with_kit_back(draft: Draft, wishes: Wishes) -> Wishes:
    """Return the wishes with things of every home that were missing and are told to be there."""
    return replace(wishes, kit=wishes.kit | kit_back(draft, draft.situation.turn.text))


def kit_back(draft: Draft, text: str) -> frozenset[str]:
    """Return what is held as missing and the words say is there."""
    missing = draft.setting.no_kit
    return missing & told_at_hand(Message.read(text)) if missing and text.strip() else frozenset()
