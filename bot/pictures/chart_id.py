"""The name of a progress chart holds what it shows: nothing of it is kept anywhere.

`progress-261101x7-261104x5` is a 7 on 1 November 2026 and a 5 three days later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

PREFIX = "progress-"
_SCORE = re.compile(r"(\d{6})x(10|\d)")
_CHART = re.compile(rf"{PREFIX}{_SCORE.pattern}(?:-{_SCORE.pattern}){{0,59}}")
Score = tuple[date, int]


def chart_id(scores: Sequence[Score]) -> str:
    """Return the name of the chart of these days and ratings (0 to 10)."""
    return PREFIX + "-".join(f"{day:%y%m%d}x{score}" for day, score in scores)


def chart_scores(picture_id: str) -> list[Score] | None:
    """Return the days and ratings that a chart's name holds; None when it names no chart."""
    if not _CHART.fullmatch(picture_id):
        return None
    try:
        return [
            (datetime.strptime(day, "%y%m%d").date(), int(score))
            for day, score in _SCORE.findall(picture_id)
        ]
    except ValueError:  # the 32nd of a month
        return None
