"""Pictures drawn from numbers: exercise figures, the body map, the progress chart."""

from bot.knowledge.poses import picture_ids
from bot.pictures.exercise_svg import exercise_svg
from bot.pictures.progress_chart import progress_chart_svg

__all__ = [
    "exercise_svg",
    "picture_ids",
    "progress_chart_svg",
]
