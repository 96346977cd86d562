"""Any picture by its name: an exercise, a check, a pattern, or a chart of somebody's progress."""

from __future__ import annotations

from bot.pictures.chart_id import chart_scores
from bot.pictures.exercise_svg import exercise_svg
from bot.pictures.progress_chart import progress_chart_svg


def picture_svg(picture_id: str, theme: str = "light") -> str:
    """Return the SVG of a picture.

    Raises `ValueError` for an unknown theme and `KeyError` for an unknown picture.
    """
    scores = chart_scores(picture_id)
    return exercise_svg(picture_id, theme) if scores is None else progress_chart_svg(scores, theme)
