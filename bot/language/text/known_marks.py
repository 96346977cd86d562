"""Where the features of a text stand among those that a model knows, both kept as marks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Marks = NDArray[np.uint32]


def places_among(known: Marks, marks: Marks) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the place of each mark among the known, sorted ones, and whether it is there.

    The place of one that is not there is some other place, so that it can be looked up as well.
    """
    places = np.searchsorted(known, marks)
    places[places == len(known)] = 0
    return places, known[places] == marks
