"""The labelled messages that the classifier of danger learns from, as features and answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.labels.gold import Gold
from bot.language.danger.danger_classifier import Numbers, weight_of
from bot.language.danger.danger_features import NAMING, DangerFeatures
from bot.language.findings import Kind, Mention
from bot.language.pipeline import Engine
from bot.language.text.known_features import EveryFeature
from bot.language.text.message import Message
from bot.safety.levels import Level
from learning.corpora import messages_of, progress
from learning.feature_matrix import FeatureMatrix
from learning.intent_examples import intent_examples
from learning.manifest import Learner

CHAT = ""  # the file of examples of intents in which nothing dangerous is heard
TODAY = (Level.E, Level.S)
_SOON = (*TODAY, Level.D)  # a routine appointment is no danger
_TOLD_BY = 10  # messages with a flag from which it is learned beside the rest
_APART = 7  # files that are neighbours by name are of one kind
Truths = NDArray[np.bool_]


@dataclass(frozen=True)
class Read:
    """One message: its label, the file it is from, and what was read in it."""

    gold: Gold
    file: str
    parsed: Message | None  # of files that are measured
    heard: tuple[Mention, ...]  # what the extractors heard, before the classifier
    features: tuple[str, ...]


class Corpus:
    """All messages with their features as a matrix."""

    def __init__(self, messages: list[Read], seen_in: int) -> None:
        """Take the messages; a feature counts when `seen_in` of them hold it."""
        self.messages = messages
        self.files = np.array([one.file for one in messages])
        self.present = np.array([one.gold.level in _SOON for one in messages])
        self.today = np.array([one.gold.level in TODAY for one in messages])
        self.emergency = np.array([one.gold.level is Level.E for one in messages])
        told = [one.features for one in messages]
        matrix = FeatureMatrix(told, seen_in)
        self.names = matrix.names
        self.rows = matrix.rows(told, weight_of)

    def measured(self, settings: DangerNetSettings) -> list[str]:
        """Return the files that are measured, in an order that mixes the kinds of writers."""
        files = sorted({file for file in self.files.tolist() if _is_measured(file, settings)})
        return [file for start in range(_APART) for file in files[start::_APART]]

    @cached_property
    def answers(self) -> Numbers:
        """For every message: present, for today, emergency; flags; emergencies of flags."""
        told = [flag for one in self.messages for flag in one.gold.flags]
        flags = [flag for flag, count in sorted(Counter(told).items()) if count >= _TOLD_BY]
        holds = np.array([[flag in one.gold.flags for flag in flags] for one in self.messages])
        urgent = holds & self.emergency[:, np.newaxis]
        firsts = (self.present, self.today, self.emergency)
        answers: Numbers = np.column_stack([*firsts, holds, urgent]).astype(np.float32)
        return answers

    def emergency_of(self, flag: str) -> Truths:
        """Return whether each message is an emergency with this flag."""
        holds: Truths = np.array([flag in one.gold.flags for one in self.messages])
        both: Truths = self.emergency & holds
        return both


class Reader:
    """Reads messages as the classifier sees them."""

    def __init__(self, settings: DangerNetSettings) -> None:
        """Take the settings."""
        self._settings = settings
        self._engine = Engine()
        self._features = DangerFeatures(EveryFeature(NAMING), settings.stem)

    def read(self, gold: Gold, file: str) -> Read:
        """Return a message of a file as read."""
        parsed, heard = self._engine.hear(gold.text)
        kept = parsed if _is_measured(file, self._settings) else None
        return Read(gold, file, kept, heard, tuple(self._features.of(parsed, heard)))

    def features(self, text: str) -> tuple[str, ...]:
        """Return the features of a text."""
        return self.read(Gold(id="", text=text), CHAT).features


def labelled() -> Iterator[tuple[Gold, str]]:
    """Yield every message that is learned from, and its file.

    Raises `NotForLearningError`, or `UnusableGoldError` naming file and line.
    """
    for file, messages in messages_of(Learner.DANGER):
        yield from ((one, file.name) for one in messages)
    for texts in intent_examples().values():
        yield from ((Gold(id="", text=text), CHAT) for text in texts)


def read_corpus(settings: DangerNetSettings) -> Corpus:
    """Return the messages of all files as read."""
    reader = Reader(settings)
    read = [reader.read(one, file) for one, file in progress(list(labelled()), "Reading")]
    return Corpus([one for one in read if one.file or not _hears_danger(one)], settings.seen_in)


def _is_measured(file: str, settings: DangerNetSettings) -> bool:
    return any(fnmatchcase(file, pattern) for pattern in settings.measured_on)


def _hears_danger(one: Read) -> bool:
    return any(mention.kind == Kind.FLAG for mention in one.heard)
