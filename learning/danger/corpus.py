"""The labelled messages that the classifier of danger learns from, as features and answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import chain, pairwise

import numpy as np

from bot.knowledge.safety.danger_net import DangerNetSettings
from bot.knowledge.vocabulary.frames import load_frames
from bot.labels.gold import Gold
from bot.language.context import Context
from bot.language.danger.danger_classifier import Numbers
from bot.language.danger.danger_features import NAMING, DangerFeatures
from bot.language.findings import Kind, Mention
from bot.language.pipeline import engine
from bot.language.text.known_features import EveryFeature
from bot.safety.levels import Level
from learning.corpora import messages_of
from learning.danger.units import Company, Pieces, Places
from learning.feature_matrix import FeatureMatrix
from learning.intent_examples import intent_examples
from learning.manifest import Learner
from learning.side_by_side import side_by_side

CHAT = ""  # the file of examples of intents in which nothing dangerous is heard
TALK = "talk"  # the file of talk that says nothing of the body; examples of some intents too
TALKING = ("chitchat", "my_data", "bot_challenge")
TODAY = (Level.E, Level.S)
_SOON = (*TODAY, Level.D)  # a routine appointment is no danger
_TOLD_BY = 10  # messages with a flag from which it is learned beside the rest
_APART = 7  # files that are neighbours by name are of one kind
READ_ON = Context(today=date(2026, 11, 21))  # from which times count back, always the same


@dataclass(frozen=True)
class Read:
    """One message: its label, the file it is from, and what was read in it."""

    gold: Gold
    file: str
    heard: tuple[Mention, ...]  # what the extractors heard, before the classifier
    pieces: tuple[tuple[str, ...], ...]  # features of each


class Corpus:
    """All messages with the features of their pieces as a matrix."""

    def __init__(self, messages: list[Read], seen_in: int) -> None:
        """Take the messages; a feature counts when `seen_in` of them hold it."""
        self.messages = messages
        self.files = np.array([one.file for one in messages])
        told = [one.pieces for one in messages]
        matrix = FeatureMatrix([{*chain.from_iterable(pieces)} for pieces in told], seen_in)
        self.names = matrix.names
        self.pieces = _pieces(told, matrix)

    def company(self, chosen: Places, settings: DangerNetSettings) -> Company:
        """Return the talk, and the harmless stories among the chosen messages."""
        of_message = self.pieces.of_message
        talk = [of_message[one] for one in chosen if self.messages[one].file == TALK]
        stories = [
            of_message[one]
            for one in chosen
            if _matches(self.messages[one].file, settings.stories)
            and not self.messages[one].gold.flags
        ]
        return Company(np.concatenate(talk), stories)

    def counted(self, chosen: Places, settings: DangerNetSettings) -> Places:
        """Return the chosen messages, each as often as one of its file counts."""
        counts = [settings.counts_of(self.messages[one].file) for one in chosen]
        return np.repeat(chosen, counts)

    def measured(self, settings: DangerNetSettings) -> list[str]:
        """Return the files that are measured, in an order that mixes the kinds of writers."""
        files = sorted({file for file in self.files.tolist() if _is_measured(file, settings)})
        return [file for start in range(_APART) for file in files[start::_APART]]

    @cached_property
    def flags(self) -> tuple[str, ...]:
        """The flags of which there are enough messages."""
        told = Counter(flag for one in self.messages for flag in _told(one.gold))
        return tuple(flag for flag, count in sorted(told.items()) if count >= _TOLD_BY)

    def urgent(self, settings: DangerNetSettings) -> tuple[str, ...]:
        """Return the flags of which there are enough emergencies, and frames."""
        heard = {frame.value for frame in load_frames().values()}  # of others there are no words
        emergencies = (one.gold for one in self.messages if one.gold.level is Level.E)
        told = Counter(flag for one in emergencies for flag in one.flags)
        often = (flag for flag, count in sorted(told.items()) if count >= settings.shown_by)
        return tuple(flag for flag in often if flag in heard)

    def answers(self, settings: DangerNetSettings) -> Numbers:
        """Return the answers to the questions of the classifier for every message.

        Dangerous, for today, an emergency, an emergency of somebody else; flags of whomever;
        emergency of flags.
        """
        gold = [one.gold for one in self.messages]
        emergency = np.array([one.level is Level.E for one in gold])
        theirs = np.array([one.urgency_other is Level.E for one in gold])
        flags, can_be_urgent = self.flags, self.urgent(settings)
        holds = np.array([[flag in _told(one) for flag in flags] for one in gold])
        urgent = np.array([[flag in one.flags for flag in can_be_urgent] for one in gold])
        columns = (
            np.array([one.level in _SOON for one in gold]),
            np.array([one.level in TODAY for one in gold]),
            emergency,
            theirs,
            holds,
            urgent & emergency[:, np.newaxis],
        )
        answers: Numbers = np.column_stack(columns).astype(np.float32)
        return answers


def _told(gold: Gold) -> set[str]:
    return {*gold.flags, *gold.flags_other}


def _pieces(told: Sequence[Sequence[Sequence[str]]], matrix: FeatureMatrix) -> Pieces:
    """Return the pieces of all messages; those of which nothing counts are left out."""
    rows = matrix.rows([piece for pieces in told for piece in pieces], lambda _: 1.0)
    owners = np.repeat(np.arange(len(told)), [len(pieces) for pieces in told])
    counts = np.diff(rows.indptr)
    kept = np.flatnonzero(counts)
    firsts = np.searchsorted(owners[kept], np.arange(len(told) + 1))
    of_message = [np.arange(first, last) for first, last in pairwise(firsts)]
    return Pieces(rows[kept].astype(np.float32), counts[kept], of_message)


class Reader:
    """Reads messages as the classifier sees them."""

    def __init__(self, settings: DangerNetSettings) -> None:
        """Take the settings."""
        self._engine = engine()
        self._features = DangerFeatures(EveryFeature(NAMING), settings.stem)

    def read(self, gold: Gold, file: str) -> Read:
        """Return a message of a file as read."""
        parsed, heard = self._engine.hear(gold.text, READ_ON)
        return Read(gold, file, heard, tuple(map(tuple, self._features.of(parsed, heard))))

    def features(self, text: str) -> list[str]:
        """Return the features of a text."""
        return [*chain.from_iterable(self.read(Gold(id="", text=text), CHAT).pieces)]


def labelled() -> Iterator[tuple[Gold, str]]:
    """Yield every message that is learned from, and its file.

    Raises `NotForLearningError`, or `UnusableGoldError` naming file and line.
    """
    for file, messages in messages_of(Learner.DANGER):
        yield from ((one, file.name) for one in messages)
    for intent, texts in intent_examples().items():
        kind = TALK if intent in TALKING else CHAT
        yield from ((Gold(id="", text=text), kind) for text in texts)


def read_corpus(settings: DangerNetSettings) -> Corpus:
    """Return the messages of all files as read."""
    reader = Reader(settings)
    read = side_by_side(lambda one: reader.read(*one), list(labelled()), "Reading")
    told = [one for one in read if one.file not in (CHAT, TALK) or not _hears_danger(one)]
    return Corpus(told, settings.seen_in)


def _is_measured(file: str, settings: DangerNetSettings) -> bool:
    return _matches(file, settings.measured_on)


def _matches(file: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(file, pattern) for pattern in patterns)


def _hears_danger(one: Read) -> bool:
    return any(mention.kind == Kind.FLAG for mention in one.heard)
