"""Pictures drawn from numbers: exercise figures, the body map, the progress chart."""

from bot.knowledge.poses import picture_ids
from bot.pictures.colours import figure_css
from bot.pictures.exercise_svg import exercise_svg

__all__ = ["exercise_svg", "figure_css", "picture_ids"]
