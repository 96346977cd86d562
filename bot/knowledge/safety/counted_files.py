"""How many messages one of a file counts as, where a learner is told so: posts of real people."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase

from bot.knowledge.loading.entries import Entry


class CountedFiles(Entry):
    """Settings of a learner in which a name of files (`real_posts_?`) has a count of its own."""

    counts_as: Mapping[str, int]

    def counts_of(self, file: str) -> int:
        """Return how many messages one of a file counts as."""
        named = (count for name, count in self.counts_as.items() if fnmatchcase(file, name))
        return next(named, 1)
