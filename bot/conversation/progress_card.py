"""The card that shows a person who comes back how their pain went, day by day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.knowledge.conversation.progress_words import ProgressWords, load_progress_words
from bot.pictures.chart_id import Score, chart_id


def progress_card(ratings: Iterable[Score]) -> dict[str, Any] | None:
    """Return the card (kind `progress`), or None before there are ratings of two days.

    `ratings` are (day, 0 to 10), oldest first; the newest of a day counts.
    """
    words = load_progress_words()
    days = sorted(dict(ratings).items())[-words.most_days :]
    if len(days) < words.fewest_days:
        return None
    return {
        "kind": "progress",
        "over": words.over,
        "title": words.title,
        "picture": chart_id(days),
        "picture_alt": "; ".join(f"{_day(day)}: {score}" for day, score in days),
        "text": _change(words, days[0], days[-1]),
    }


def _change(words: ProgressWords, begun: Score, now: Score) -> str:
    (since, first), (_, last) = begun, now
    least = min(words.points_that_count, words.share_that_counts * first)
    if first == last or abs(first - last) < least:
        said = words.same
    else:
        said = words.less if last < first else words.more
    return said.format(first=first, last=last, since=_day(since))


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
