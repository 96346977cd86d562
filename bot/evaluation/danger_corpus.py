"""The labelled messages that the statistical screen learns from."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from tqdm import tqdm

from bot.evaluation.gold import Gold, read_gold
from bot.evaluation.intent_examples import intent_examples
from bot.knowledge.danger_net import DangerNetSettings
from bot.language.danger.danger_classifier import Numbers, weight_of
from bot.language.danger.danger_features import NAMING, DangerFeatures
from bot.language.findings import Kind, Mention
from bot.language.pipeline import Engine
from bot.language.text.known_features import EveryFeature
from bot.language.text.message import Message
from bot.safety.levels import Level

ROOT = Path(__file__).resolve().parents[2]
LEARNED = (
    *("data/safety/*.jsonl", "data/stories/*.jsonl"),
    *("tests/data/blind_round*.jsonl", "tests/data/safety_round*.jsonl"),
)
BESIDE = ("tests/data/paraphrases_*.jsonl",)
TODAY = (Level.E, Level.S)
_SOON = (*TODAY, Level.D)  # a routine appointment is no danger
_TOLD_BY = 10  # messages with a flag from which it is learned beside the rest
_APART = 7  # files that are neighbours by name are of one kind
Truths = NDArray[np.bool_]


@dataclass(frozen=True)
class Read:
    """One message: its label, the file it is from ("" for chat), and what was read in it."""

    gold: Gold
    file: str
    parsed: Message | None  # of files that are measured
    heard: tuple[Mention, ...]  # what the extractors heard, before the net
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
        counts = Counter(name for one in messages for name in one.features)
        self.names = sorted(name for name, count in counts.items() if count >= seen_in)
        self.rows = self._matrix()

    def _matrix(self) -> csr_matrix:
        place = {name: column for column, name in enumerate(self.names)}
        known = [[place[name] for name in one.features if name in place] for one in self.messages]
        ends = np.cumsum([0, *(len(row) for row in known)])
        values = np.concatenate([np.full(len(row), weight_of(len(row))) for row in known])
        columns = np.concatenate(known).astype(int)
        return csr_matrix((values, columns, ends), (len(known), len(self.names)))

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


def read_corpus(settings: DangerNetSettings) -> Corpus:
    """Return the messages of all files. Raises `UnusableGoldError` naming file and line."""
    told = [(path.stem, one) for path in _files(*LEARNED, *BESIDE) for one in read_gold(path)]
    chat = [Gold(id="", text=text) for texts in intent_examples().values() for text in texts]
    bar = tqdm([*told, *(("", one) for one in chat)], "Reading", leave=False, disable=_quiet())
    engine, features = Engine(), DangerFeatures(EveryFeature(NAMING), settings.stem)
    read = [_read(engine, features, one, file, settings) for file, one in bar]
    kept = [one for one in read if one.file or not _hears_danger(one)]
    return Corpus(kept, settings.seen_in)


def _read(
    engine: Engine,
    features: DangerFeatures[str],
    gold: Gold,
    file: str,
    settings: DangerNetSettings,
) -> Read:
    parsed, heard = engine.hear(gold.text)
    kept = parsed if _is_measured(file, settings) else None
    return Read(gold, file, kept, heard, tuple(features.of(parsed, heard)))


def _is_measured(file: str, settings: DangerNetSettings) -> bool:
    return any(fnmatchcase(file, pattern) for pattern in settings.measured_on)


def _hears_danger(one: Read) -> bool:
    return any(mention.kind == Kind.FLAG for mention in one.heard)


def _quiet() -> bool:
    return not sys.stderr.isatty()


def _files(*patterns: str) -> list[Path]:
    return [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]
