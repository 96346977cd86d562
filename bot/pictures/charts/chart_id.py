"""The name of a progress chart holds what it shows: nothing of it is kept anywhere.

`progress-261101-7__5-4---11_1` begins on 1 November 2026 and has a sign for each day: pain of 7,
and three days later 5 (`x` is 10, `_` nothing; `5.7` began at 5 and ended at 7); an activity scored
4; two more that are not there; and practice on the first, second and fourth day. No word of the
person's is in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

PREFIX = "progress-"
MOST_ACTIVITIES = 3
MOST_DAYS = 92
_ROW = rf"[0-9x_]{{0,{MOST_DAYS}}}"
_PAIN = rf"(?:[0-9x_](?:\.[0-9x])?){{0,{MOST_DAYS}}}"
_PRACTISED = rf"[1_]{{0,{MOST_DAYS}}}"
_CHART = re.compile(
    rf"{PREFIX}(\d{{6}})-({_PAIN}{f'-{_ROW}' * MOST_ACTIVITIES})-({_PRACTISED})", re.ASCII
)
_DAY = re.compile(r".(?:\..)?")
_TEN, _NONE, _DONE = "x", "_", "1"
Score = tuple[date, int]


@dataclass(frozen=True)
class ChartedCourse:
    """What a chart shows: ratings of the pain, of own activities, and the days with practice.

    Of a day the pain has its first and its newest rating, all else the newest. Raises `ValueError`
    for a score outside 0 to 10, for too many activities, and where there is no rating.
    """

    pain: tuple[Score, ...]
    activities: tuple[tuple[Score, ...], ...] = ()
    practised: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        rated = [one for row in (self.pain, *self.activities) for one in row]
        if not rated:
            raise ValueError("a chart needs at least one score")
        if any(not 0 <= score <= 10 for _, score in rated):
            raise ValueError("scores run from 0 to 10")
        if len(self.activities) > MOST_ACTIVITIES:
            raise ValueError("a chart has room for three activities")
        for name, rows in (
            ("pain", _first_and_newest(self.pain)),
            ("activities", tuple(_by_day(row) for row in self.activities)),
            ("practised", tuple(sorted(set(self.practised)))),
        ):
            object.__setattr__(self, name, rows)

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of which something is shown, in order."""
        rated = {day for row in (self.pain, *self.activities) for day, _ in row}
        return tuple(sorted(rated | set(self.practised)))


def chart_id(course: ChartedCourse) -> str:
    """Return the name of the chart of a course, of its newest `MOST_DAYS` days."""
    first = max(course.days[0], course.days[-1] - timedelta(days=MOST_DAYS - 1))
    rows = [course.pain, *course.activities, *[()] * (MOST_ACTIVITIES - len(course.activities))]
    signs = [_signs(_signs_by_day(row), first) for row in rows]
    signs.append(_signs(dict.fromkeys(course.practised, _DONE), first))
    return f"{PREFIX}{first:%y%m%d}-{'-'.join(signs)}"


def charted_course(picture_id: str) -> ChartedCourse | None:
    """Return what a chart's name holds; None when it names no chart."""
    named = _CHART.fullmatch(picture_id)
    if named is None:
        return None
    try:
        first = datetime.strptime(named[1], "%y%m%d").date()
        pain, *activities = (_scores(row, first) for row in named[2].split("-"))
        return ChartedCourse(
            pain, _used(activities), tuple(day for day, _ in _read(named[3], first))
        )
    except ValueError:  # the 32nd of a month, or a chart of nothing
        return None


def _by_day(scores: Iterable[Score]) -> tuple[Score, ...]:
    return tuple(sorted(dict(scores).items()))


def _first_and_newest(scores: Iterable[Score]) -> tuple[Score, ...]:
    told: dict[date, list[int]] = {}
    for day, score in scores:
        told.setdefault(day, []).append(score)
    return tuple(
        (day, score)
        for day, row in sorted(told.items())
        for score in dict.fromkeys((row[0], row[-1]))
    )


def _signs_by_day(row: Iterable[Score]) -> dict[date, str]:
    signs: dict[date, str] = {}
    for day, score in row:
        signs[day] = f"{signs[day]}.{_sign(score)}" if day in signs else _sign(score)
    return signs


def _used(rows: Collection[tuple[Score, ...]]) -> tuple[tuple[Score, ...], ...]:
    return tuple(row for row in rows if row)


def _sign(score: int) -> str:
    return _TEN if score == 10 else str(score)


def _signs(by_day: dict[date, str], first: date) -> str:
    last = max(by_day, default=first)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return "".join(by_day.get(day, _NONE) for day in days).rstrip(_NONE)


def _scores(row: str, first: date) -> tuple[Score, ...]:
    return tuple(
        (day, 10 if sign == _TEN else int(sign))
        for day, signs in _read(row, first)
        for sign in signs.split(".")
    )


def _read(row: str, first: date) -> list[tuple[date, str]]:
    days = enumerate(_DAY.findall(row))
    return [(first + timedelta(days=n), signs) for n, signs in days if signs != _NONE]
