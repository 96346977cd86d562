"""The labelled messages that urgency is learned from, and what is to be answered of each."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.urgency import UrgencySettings
from bot.labels.gold import Gold
from bot.safety.levels import Level
from learning.corpora import messages_of
from learning.intent_examples import intent_examples
from learning.manifest import Learner

CHAT = ""  # the file of examples of intents
_TODAY = (Level.E, Level.S)
_SOON = (*_TODAY, Level.D)
_WHOLE = 2**32


@dataclass(frozen=True)
class ToldText:
    """A message, whether nothing is told in it, and how often it counts."""

    gold: Gold
    harmless: bool
    counts: int


def told_texts(settings: UrgencySettings) -> list[ToldText]:
    """Return the messages that are learned from; of harmless ones a share, chosen by their text.

    Raises `NotForLearningError`, or `UnusableGoldError` naming file and line.
    """
    told: list[ToldText] = []
    for file, messages in messages_of(Learner.URGENCY):
        kept = [one for one in messages if _is_kept(one, file.name, settings)]
        told += (ToldText(one, _is_harmless(one), settings.counts_of(file.name)) for one in kept)
    for texts in intent_examples().values():
        chat = [Gold(id="", text=text) for text in texts]
        told += (ToldText(one, True, 1) for one in chat if _is_kept(one, CHAT, settings))
    return told


def flags_learned(told: Sequence[ToldText], settings: UrgencySettings) -> tuple[str, ...]:
    """Return the flags of which there are enough messages."""
    count = Counter(flag for one in told for flag in _flags(one.gold))
    return tuple(flag for flag, often in sorted(count.items()) if often >= settings.told_by)


def urgent_learned(told: Sequence[ToldText], settings: UrgencySettings) -> tuple[str, ...]:
    """Return the flags of which there are enough emergencies."""
    urgent = (one.gold for one in told if one.gold.level is Level.E)
    count = Counter(flag for one in urgent for flag in set(one.flags))
    return tuple(flag for flag, often in sorted(count.items()) if often >= settings.told_by)


def answers_of(
    told: Sequence[ToldText], flags: Sequence[str], urgent: Sequence[str]
) -> NDArray[np.float32]:
    """Return a row for each message: any, today, emergency, theirs; flags; emergency of flags."""
    rows = []
    for one in (each.gold for each in told):
        emergency = one.level is Level.E
        first = [one.level in _SOON, one.level in _TODAY, emergency, one.urgency_other is Level.E]
        held = [flag in _flags(one) for flag in flags]
        rows.append([*first, *held, *(emergency and flag in one.flags for flag in urgent)])
    return np.array(rows, np.float32)


def _flags(gold: Gold) -> set[str]:
    return {*gold.flags, *gold.flags_other}


def _is_harmless(gold: Gold) -> bool:
    return gold.level not in _SOON and not _flags(gold)


def _is_kept(gold: Gold, file: str, settings: UrgencySettings) -> bool:
    posts = settings.counts_of(file) > 1
    if posts or not _is_harmless(gold):
        return True
    share = settings.chat_kept if file == CHAT else settings.harmless_kept
    told = hashlib.sha256(gold.text.encode()).digest()
    return int.from_bytes(told[:4], "big") < share * _WHOLE
