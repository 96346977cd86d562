"""Any picture by its name: an exercise, a check, a pattern, or a chart of somebody's progress.

`P01` is the picture, `P01-steps` its steps side by side, `P01-moving` the movement as a loop.
"""

from __future__ import annotations

from bot.pictures.charts.chart_id import charted_course
from bot.pictures.charts.progress_chart import progress_chart_svg
from bot.pictures.exercises import moving, steps
from bot.pictures.exercises.exercise_svg import exercise_svg


def picture_svg(picture_id: str, theme: str = "light") -> str:
    """Return the SVG of a picture.

    Raises `ValueError` for an unknown theme and `KeyError` for an unknown picture.
    """
    course = charted_course(picture_id)
    if course is not None:
        return progress_chart_svg(course, theme)
    if picture_id.endswith(steps.SUFFIX):
        return steps.steps_svg(picture_id.removesuffix(steps.SUFFIX), theme)
    if picture_id.endswith(moving.SUFFIX):
        return moving.moving_svg(picture_id.removesuffix(moving.SUFFIX), theme)
    return exercise_svg(picture_id, theme)
