"""On how many days it was done, as people say it: never more than was told."""

from __future__ import annotations

import pytest

from bot.conversation.course.days_done import days_missed, days_told
from bot.language import understand


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("both days so every day I suppose", 2, "two"),
        ("About half, it was Friday to Sunday and then nothing", 3, "the days are named"),
        ("half", 7, "a share"),
        ("most days, I did half an hour each time", 11, "half an hour is no half"),
        ("Every day since Saturday", 4, "no more than have gone by since then"),
        ("every evening bar Sunday", 13, "but for one"),
        ("did them daily, not Sunday", 13, "denied"),
        ("every day apart from Sunday and Wednesday", 12, "but for those that are named"),
        ("every day bar the weekend", 12, "the weekend is two"),
        ("I did it on weekdays", 5, "Monday to Friday"),
        ("most days, not the weekend", 11, "a share leaves them out already"),
        ("every day except two", 12, "but for two"),
        ("all but one day", 13, "the same without a share"),
        ("Most days since, 3 minutes is doable", 11, "minutes are no days"),
        ("5 days out of the 7", 5, "a number"),
        ("Two evenings, day 0 with you and last night", 2, "the first number"),
        ("6 days a week", 12, "by the week"),
        ("twice", 2, "in a word"),
        ("did it like twice, had exams", 2, "in a word before a comma"),
        ("every day bar one", 13, "but for one"),
        ("did them all yesterday and today", 2, "today is one of them"),
        ("on the first day and again this morning", 2, "days by their place"),
        ("did all of them this morning", 1, "all of the moves, on one day"),
        ("twice like i said. did you get the 5?", 2, "of the first sentence"),
        ("not at all", 0, "none"),
        ("20 days", 14, "no more than there were"),
        ("it was fine", None, "nothing is told"),
    ],
)
def test_days_done_are_never_more_than_was_told(text: str, days: int | None, reason: str) -> None:
    findings = understand(text)
    if "Saturday" in text:  # how long ago a weekday was is for the day it is told on
        findings = understand("for 4 days")

    assert days_told(text, findings, 14) == days, reason


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("I missed a week because of a cold", 7, "a week"),
        ("skipped the whole week, sorry", 7, "the whole of one"),
        ("missed two weeks, holiday", 14, "as many as are told"),
        ("missed last week's appointment", 0, "something else of the week"),
        ("I missed Sunday", 0, "no week"),
    ],
)
def test_days_done_knows_weeks_that_were_missed(text: str, days: int, reason: str) -> None:
    assert days_missed(text) == days, reason
