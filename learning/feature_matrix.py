"""Messages as rows of a matrix, their features as its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

type Names = Iterable[str]


class FeatureMatrix:
    """The features that count, and rows made of them.

    Whatever order the features of a message come in, its row is the same, so what is learned is.
    """

    def __init__(self, told: Iterable[Names], seen_in: int) -> None:
        """Take the features of all messages; one counts when `seen_in` of them hold it."""
        self._counting = CountVectorizer(
            analyzer=_as_they_are, min_df=seen_in, binary=True, dtype=np.float64
        )
        self._counting.fit(told)
        self.names: list[str] = self._counting.get_feature_names_out().tolist()

    def rows(self, told: Iterable[Names], scale: Callable[[int], float]) -> csr_matrix:
        """Return a row for each message; `scale` says what each of so many features weighs."""
        found = self._counting.transform(told)
        counts = np.diff(found.indptr)
        weights: Sequence[float] = [scale(int(count)) for count in counts]
        found.data = np.repeat(weights, counts)
        return found


def _as_they_are(names: Names) -> Names:
    return names
