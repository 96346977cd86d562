"""Which flag of a message asks for which files, made from what the conversation holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.channels.message.guide_message import AttachedFile
from bot.channels.shared.own_calendar import calendar_of

Make = Callable[[Mapping[str, Any], datetime], tuple[AttachedFile, ...]]


def _calendar(values: Mapping[str, Any], now: datetime) -> tuple[AttachedFile, ...]:
    return (calendar_of(values, now),)


def _plan(values: Mapping[str, Any], now: datetime) -> tuple[AttachedFile, ...]:
    from bot.channels.shared.own_papers import plan_files  # loaded with the first paper

    return plan_files(values, now)


def _summary(values: Mapping[str, Any], now: datetime) -> tuple[AttachedFile, ...]:
    from bot.channels.shared.own_papers import summary_files

    return summary_files(values, now)


MADE_OF: Mapping[str, Make] = {
    "calendar_file": _calendar,
    "plan_file": _plan,
    "summary_file": _summary,
}
