"""The words by which a story is told, ends, goes on or was only played (`story_readings.yml`)."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.language.match.pattern_groups import PatternGroups

readings = PatternGroups("story", partial(reading_lines, "story"))
