"""The labelled messages that a learner may learn from."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from tqdm import tqdm

from bot.labels.gold import Gold, read_gold
from learning.manifest import DataFile, Learner, file_to_learn, files_of


def messages_of(learner: Learner) -> Iterator[tuple[DataFile, tuple[Gold, ...]]]:
    """Yield the labelled messages of every file that a learner may learn from.

    Raises `NotForLearningError` or `UnusableGoldError`.
    """
    for one in files_of(learner):
        yield one, read_gold(file_to_learn(one.file, learner))


def progress[OneT](items: Iterable[OneT], doing: str) -> Iterable[OneT]:
    """Return the items, with a bar while somebody watches."""
    bar: Iterable[OneT] = tqdm(items, doing, leave=False, disable=not sys.stderr.isatty())
    return bar
