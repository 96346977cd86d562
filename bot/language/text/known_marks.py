"""Features kept as numbers, their marks, and where those of a text stand among a model's."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Marks = NDArray[np.uint32]


def marks_of(features: Iterable[str]) -> Marks:
    """Return the number by which each feature is kept: the same on every machine and run."""
    return np.array([crc32(one.encode()) for one in features], np.uint32)


def places_among(known: Marks, marks: Marks) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the place of each mark among the known, sorted ones, and whether it is there.

    The place of one that is not there is some other place, so that it can be looked up as well.
    """
    places = np.searchsorted(known, marks)
    places[places == len(known)] = 0
    return places, known[places] == marks
